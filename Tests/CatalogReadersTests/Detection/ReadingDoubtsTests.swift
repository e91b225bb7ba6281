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
}
