import OrderedJSON
import Testing

/// JSON as RFC 8259 has it, and nothing else.
@Suite("Reading JSON")
struct JSONParserTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true\n", .bool(true)), ("\t\rfalse ", .bool(false)),
    ("0", .integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)),
    ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .number("9223372036854775808")),
    ("1.50", .number("1.50")), ("-1e5", .number("-1e5")), ("2E-3", .number("2E-3")),
    ("0.5e+10", .number("0.5e+10")), (#""""#, .string("")), ("\"é🔑\"", .string("é🔑")),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u0041\u00e9\u20AC""#, .string("Aé€")), (#""\ud83d\uDD11""#, .string("🔑")),
    (#""\u0000""#, .string("\0")), ("[]", .array([])), ("{ }", .object([])),
    ("[1 , [ ] ,\n\"a\"]", .array([.integer(1), .array([]), .string("a")])),
    (
      #"{ "b" : 1, "a":{"b":null} , "b":2 }"#,
      .object([
        .init("b", .integer(1)), .init("a", .object([.init("b", .null)])), .init("b", .integer(2)),
      ])
    ),
  ])
  func whatIsJSON(text: String, value: JSONValue) {
    #expect(JSONValue(json: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "True", "nulls", "1 2", "[1", "[1,]", "[,1]", "[1 2]", "{", "{\"a\"}",
    "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "]", "}", "'a'",
    "01", "-", "--1", "+1", ".5", "-.5", "1.", "1.e5", "1e", "1e+", "1E1.5", "0x1F", "1x1", "0b1",
    "NaN", "Infinity", "1f", "1_0", "\"", "\"a", "\"\\", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"",
    "\"\\ud83d\"", "\"\\udd11\"", "\"\\ud83dx\"", "\"\\ud83d\\n\"", "\"\\ud83d\\u0041\"",
    "\"a\nb\"", "\"\u{1}\"", "\u{FEFF}1", "\u{A0}1",
  ])
  func whatIsNone(text: String) {
    #expect(JSONValue(json: Array(text.utf8)) == nil)
  }

  @Test func bytesThatAreNoUTF8() {
    #expect(JSONValue(json: [0x22, 0xFF, 0x22]) == nil)
    #expect(JSONValue(json: [0x22, 0xED, 0xA0, 0x80, 0x22]) == nil)
  }

  @Test(arguments: ["[", "{\"a\":"])
  func levels(opening: String) {
    func text(_ part: String, _ count: Int) -> [UInt8] {
      Array(String(repeating: part, count: count).utf8)
    }
    let closing = opening == "[" ? "]" : "}"
    for (count, isRead) in [(199, true), (200, false), (100_000, false)] {
      let json = text(opening, count) + Array("1".utf8) + text(closing, count)
      #expect((JSONValue(json: json) != nil) == isRead)
    }
  }
}
