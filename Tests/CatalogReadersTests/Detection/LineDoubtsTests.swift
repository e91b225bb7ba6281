import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Doubts about the lines of entries")
struct LineDoubtsTests {
  /// The doubts about a text that is read as rows of a code of this pattern.
  private func doubts(
    _ text: String, _ code: String, _ columns: [RowColumn] = RowsShape.defaultColumns
  ) throws -> [String] {
    let shape = Shape.rows(RowsShape(code: try Pattern(code), columns: columns, joint: .spaces))
    let document = SourceDocument(path: "a.txt", text: text)
    let read = DocumentReader(ReadingInstructions(shape: shape, category: "Errors"))
      .read(document, named: "a.txt").value
    return LineDoubts(read.entries, PlainText.lines(of: document), by: shape).reasons
  }

  @Test(
    "lines within texts that begin like codes, more than there are entries",
    arguments: [
      ("01 Locks\n01000 No lock\n01001 Old lock\n02 Keys\n02000 No key", ["01000"]),
      ("01 Locks\n01000 No lock\n02 Keys\n02000 No key", []),
      ("01 Locks\n01000\n01001\n02 Keys\n02000", []),
      ("01 Locks\nturn it\nturn them\n02 Keys\nturn left", []),
    ])
  func beginnings(_ text: String, _ codes: [String]) throws {
    let expected = codes.map {
      "3 lines within texts begin with what looks like a code, such as '\($0)'."
    }
    #expect(try doubts(text, #"\d{2}"#) == expected)
  }

  @Test(
    "gaps like those between columns",
    arguments: [
      (
        "E1 No key    Look for it\nE2 No lock   Buy one",
        ["The text of 'E1' holds a wide gap, like that between two columns."]
      ),
      (
        "E1 No key\tLook for it\nE2 No lock\tBuy one\nE3 Rust",
        ["The text of 'E1' holds a wide gap, like that between two columns."]
      ),
      ("E1 No key.  Look for it.\nE2 No lock.  Buy one.", []),
      ("E1 No key    \nE2 No lock\nE3 Old    lock\nE4 Rust", []),
      (
        "E1     No key\nLost   No number\nE2     No lock",
        ["Line 2 has as many columns as the entries, and is none."]
      ),
      ("E1     No key\n       at all   here\nE2     No lock", []),
    ])
  func gaps(_ text: String, _ expected: [String]) throws {
    #expect(try doubts(text, #"E\d"#) == expected)
  }
}
