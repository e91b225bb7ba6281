import DocumentFormats
import Testing

@Suite("Message tables of Windows")
struct MessageTextTests {
  @Test(arguments: [
    DataCase(
      """
      ; // Errors of locks
      MessageIdTypedef=DWORD
      SeverityNames=(Success=0x0
                     Error=0x3)

      MessageId=0x9
      Severity=Error
      Facility=Lock
      SymbolicName=MSG_STUCK
      Language=English
      The lock %1 is stuck.
      MessageId=1 is no head here.
      .
      Language=Japanese
      Locked
      .
      ; Keys
      MessageId= SymbolicName=MSG_LOST
      Language=English

      The key is lost.
      .
      MessageId=+2 Severity = Warning Facility=Key
      Language=English
      .
      MessageId=100
      """,
      [
        "6-6 $[0].MessageId = 0x9", "7-7 $[0].Severity = Error", "8-8 $[0].Facility = Lock",
        "9-9 $[0].SymbolicName = MSG_STUCK",
        "11-13 $[0].Text = The lock %1 is stuck.\nMessageId=1 is no head here.",
        "15-16 $[0].Text (Japanese) = Locked",
        "18-18 $[1].MessageId = 0xA", "18-18 $[1].Severity = Error",
        "18-18 $[1].Facility = Lock", "18-18 $[1].SymbolicName = MSG_LOST",
        "20-22 $[1].Text = \nThe key is lost.",
        "23-23 $[2].MessageId = 0xC", "23-23 $[2].Severity = Warning",
        "23-23 $[2].Facility = Key", "25-25 $[2].Text = ",
        "26-26 $[3].MessageId = 100", "26-26 $[3].Severity = Warning",
        "26-26 $[3].Facility = Key",
      ]),
    DataCase(
      "MessageId=1\nLanguage=English\nNever ends",
      [
        "1-1 $[0].MessageId = 1", "3-3 $[0].Text = Never ends",
      ]),
    DataCase("Severity=Error\nLanguage=English\n=\na=b=c\n", ["1-4 $ []"]),
    DataCase(
      "MessageId=9223372036854775807\nMessageId=\n",
      [
        "1-1 $[0].MessageId = 9223372036854775807", "2-2 $[1].MessageId = -9223372036854775808",
      ]),
  ])
  func messages(_ test: DataCase) {
    let read = test.read(.messages)
    #expect(read.values == test.values)
    #expect(read.reported == test.reported)
  }

  @Test("Many messages, and many keys on a line", .timeLimit(.minutes(1)))
  func hostile() {
    let many = (0..<50_000).map { "MessageId=\($0)\nLanguage=English\nx\n.\n" }.joined()
    #expect(DataCase(many, []).read(.messages).values.count == 100_000)
    let keys = String(repeating: "Severity=a ", count: 100_000)
    #expect(DataCase("MessageId=1 " + keys, []).read(.messages).values.count == 2)
  }
}
