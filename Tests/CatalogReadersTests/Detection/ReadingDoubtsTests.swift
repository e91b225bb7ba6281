import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Doubts about what was left out, or taken for a text")
struct ReadingDoubtsTests {
  private func doubts(_ text: String, in file: String) -> [String]? {
    ShapeDetection.candidates(for: SourceDocument(path: file, text: text), named: file).first?
      .doubts
  }

  @Test(
    "a table that was not read, with words like the codes",
    arguments: [
      ("E03", "A table that was not read holds what looks like a code, 'E03'."), ("E02", nil),
      ("Key", nil), ("X03", nil),
    ])
  func otherTable(_ word: String, _ doubt: String?) {
    let text = """
      | Code | Meaning |
      |------|---------|
      | E01 | No key |
      | E02 | Old key |

      | Term | Note |
      |------|---------|
      | \(word) | Bent |
      | Door | Open |
      """
    #expect(doubts(text, in: "a.md") == [doubt].compactMap(\.self))
  }

  @Test(
    "texts of source code beside the names of codes",
    arguments: [
      (
        "LOST", "It is bent now",
        ["2 texts beside names of codes were not read, such as 'It is not here'."]
      ),
      ("KEY", "It is bent now", []), ("LOST", "The key is bent", []),
    ])
  func lostText(_ name: String, _ text: String, _ expected: [String]) {
    let text = """
      LOST = 4001  # The key is lost
      BENT = 4002  # The key is bent
      WORN = 4003  # The key is worn
      def describe(code):
          if code == \(name):
              return "It is not here"
          elif code == BENT:
              return "\(text)"
      """
    #expect(doubts(text, in: "a.py") == expected)
  }

  @Test(
    "a line behind a blank one, no further right than the entries",
    arguments: [("2. Errors of keys", true), ("    2. Errors of keys", false)])
  func title(_ line: String, _ isDoubtful: Bool) {
    let text = """
      1. Errors of doors

      DOOR-1: The door is open
          Reason: Somebody left.
          Action: Shut the door.

      DOOR-2: The door is lost
          Reason: Nobody knows.
          Action: None.

      \(line)

      KEY-1: The key is lost
          Reason: You lost it.
          Action: Look.
      """
    let expected = "Line 11 is no further right than the entries, and is none."
    #expect(doubts(text, in: "a.txt") == (isDoubtful ? [expected] : []))
  }
}
