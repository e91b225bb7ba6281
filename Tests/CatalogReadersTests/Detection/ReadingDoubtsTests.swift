import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Doubts about what was left out, or taken for a text")
struct ReadingDoubtsTests {
  private func doubts(_ text: String, in file: String) -> [String]? {
    ShapeDetection.candidates(for: SourceDocument(path: file, text: text), named: file).first?
      .doubts
  }

  @Test(
    "names of anything, where hardly a word speaks of errors",
    arguments: [
      ("Doors", "Options", "key-color", "What it looks like.", true),
      ("Doors", "Options", "key-color", "Sets what is the default.", true),
      ("Door errors", "Options", "key-color", "What it looks like.", false),
      ("Doors", "Errors", "key-color", "What it looks like.", false),
      ("Doors", "Options", "key-7", "What it looks like.", false),
      ("Doors", "Options", "key-missing", "What it looks like.", false),
      ("Doors", "Options", "key-color", "The key cannot be found.", false),
      ("Doors", "Options", "key-color", "Не найден.", false),
    ])
  func ordinaryNames(
    _ title: String, _ section: String, _ name: String, _ text: String, _ isDoubtful: Bool
  ) {
    let names = ["oil", "paint", "rust", "wall", "lock"].map { "\(name)-\($0)-x" }
    let entries = (names + [name]).map { "### \($0)\n\n\(text)\n" }.joined(separator: "\n")
    let expected =
      "Hardly anything says that '\(name)-oil-x' and the others are codes of errors."
    #expect(
      doubts("# \(title)\n\n## \(section)\n\n\(entries)", in: "a.md")
        == (isDoubtful ? [expected] : []))
  }

  @Test(
    "a named table that has the codes of headings, and more",
    arguments: [([], false), (["D1", "D2"], true), (["K4", "K5"], false)])
  func fullerTable(_ others: [String], _ isDoubtful: Bool) {
    let codes = ["K1", "K2", "K3"]
    let rows = (others.first == "K4" ? others + ["K6", "K7"] : codes + others).map {
      "| \($0) | Old | No | Yes |\n"
    }
    let text =
      "# Codes\n\n| Code | Age |\n|--|--|\n" + rows.map { $0.prefix(11) + "\n" }.joined() + "\n"
      + codes.map { "## \($0)\n\nThe key is old.\n\n" }.joined()
    let found = ShapeDetection.candidates(
      for: SourceDocument(path: "a.md", text: text), named: "a.md")
    let headings = found.first {
      $0.instructions.shape.name == "headings" && $0.read.entries.count == codes.count
    }
    #expect(headings?.doubts.contains { $0.hasPrefix("A table with names") } == isDoubtful)
  }

  @Test(
    "a constant that was left out, with a number between those of codes",
    arguments: [(3, true), (5, false), (64, false), (9_223_372_036_854_775_807, false)])
  func leftOutConstant(_ number: Int, _ isDoubtful: Bool) {
    let text = """
      #define LOCK_ERR_STUCK 1 /* It is stuck */
      #define LOCK_ERR_LOST 2 /* It is lost */
      #define LOCK_PATH \(number)
      #define LOCK_ERR_BENT 4 /* It is bent */
      """
    let doubt =
      "The constant 'LOCK_PATH' on line 3 was taken for none of the codes, though its number is "
      + "between theirs."
    #expect(doubts(text, in: "a.h") == (isDoubtful ? [doubt] : []))
  }

  @Test(
    "A page about one code is proposed, a table of the fields of errors is none",
    arguments: [
      ("Code: E1001", 1), ("error_code: key_lost", 1),
      ("| `errorCode` | What it is |\n|---|---|\n| `errorText` | What it says |", 0),
    ])
  func pageOfOneCode(_ label: String, _ count: Int) {
    let text = "# Lost\n\n\(label)\n\nIt is lost.\n"
    let lines = MarkdownText.lines(of: SourceDocument(path: "a.md", text: text))
    #expect(HeadingsProposer.proposals(for: lines).count == count)
  }

  @Test(
    "headings that only count",
    arguments: [
      (["Error 1: No key", "Error 2: No lock", "Error 3: No door"], true),
      (["1. No key", "2. No lock", "3. No door"], true),
      (["Error 1: No key", "Error 3: No lock", "Error 4: No door"], false),
      (["Code 1: No key", "Code 2: No lock", "Code 3: No door"], false),
      (["Error 1 - No key", "Error 2 - No lock", "Error 3 - No door"], false),
    ])
  func countedHeadings(_ headings: [String], _ isDoubtful: Bool) throws {
    let text = headings.map { "## \($0)\n\nThere is none.\n" }.joined(separator: "\n")
    let lines = MarkdownText.lines(of: SourceDocument(path: "a.md", text: text))
    let shape = HeadingsShape(.code(try Pattern(#"\d+"#)), level: 2)
    let read = DocumentReader(ReadingInstructions(shape: .headings(shape), category: "Errors"))
      .read(SourceDocument(path: "a.md", text: text), named: "a.md").value
    let expected = "The codes only count the headings, from 1 to 3, like the numbers of a list."
    #expect(read.entries.count == 3)
    #expect(
      CountedTitles(read.entries, lines, byHeadings: true).reasons == (isDoubtful ? [expected] : [])
    )
  }

  @Test("one code for all entries", arguments: [("E1", true), ("E2", false)])
  func oneCode(_ code: String, _ isDoubtful: Bool) throws {
    let text = "## Keys\n\nCode: E1\n\n## Locks\n\nCode: \(code)\n"
    let shape = PatternShape(entry: try Pattern("Code: (?<code>.+)"))
    let read = DocumentReader(ReadingInstructions(shape: .pattern(shape)))
      .read(SourceDocument(path: "a.md", text: text), named: "a.md").value
    #expect(
      CountedTitles(read.entries, [], byHeadings: false).reasons
        == (isDoubtful ? ["All entries have the one code 'E1'."] : []))
  }

  @Test(
    "texts of source code beside the names of codes",
    arguments: [
      (
        "LOST", "It is bent now",
        ["2 texts beside what looks like codes were not read, such as 'It is not here'."]
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
