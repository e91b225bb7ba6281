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

  @Test(
    "lines that begin like codes, no further right than the entries",
    arguments: [
      ("0001 No key\n     at all\n00FF No lock", "3"), ("0001 No key\n00FF No lock", nil),
      ("0001 No key\n     at all\nor no lock", nil), ("0001 No key\n  at all\n[0EFF] Lost", "3"),
      ("0001 No key\n  at all\nKEYS are lost", nil), ("0001 No key\n  at all\nHTTPS is lost", nil),

      ("0001 No key\n     at all\n     00FF is one", nil),
    ])
  func outdented(_ text: String, _ line: String?) throws {
    let expected = line.map {
      "Line \($0) begins with what looks like a code, and is no further right than the entries."
    }
    #expect(try doubts(text, #"\d{4}"#) == [expected].compactMap(\.self))
  }

  @Test(
    "names no further right than the entries",
    arguments: [
      ("EKEY\n  Lost\nEDOOR, or any\n  Shut\nERUST\n  Red", true),
      ("EKEY\n  Lost\nThe door\n  Shut\nERUST\n  Red", false),
      ("EKEY\n  Lost\nNB it\n  Shut\nERUST\n  Red", false),
    ])
  func outdentedNames(_ text: String, _ isDoubtful: Bool) throws {
    let expected =
      "Line 3 begins with what looks like a code, and is no further right than the entries."
    #expect(try doubts(text, "EKEY|ERUST") == (isDoubtful ? [expected] : []))
  }

  @Test("a line that goes on with a column behind the text")
  func otherColumn() throws {
    let columns = [RowColumn(.code), RowColumn(.description), RowColumn(.action)]
    let below = "E1   No key    Look\n               for it\nE2   No lock   Buy one"
    #expect(try doubts(below, #"E\d"#, columns) == [])
    let wrapped = "E1   No key    Look\n                for it\nE2   No lock   Buy one"
    #expect(
      try doubts(wrapped, #"E\d"#, columns)
        == ["Line 2 goes on with another column than the text."])
    let text = "E1   No key    Look\n     at all\nE2   No lock   Buy one"
    #expect(try doubts(text, #"E\d"#, columns) == [])
  }

  @Test(
    "codes that are listed, titles of manual pages, and lines that are joined",
    arguments: [
      ("EKEY or ELOCK Rust\nEDOOR Open", ["The text of 'EKEY' begins with another code."]),
      ("EKEY or else\nEDOOR and EKEY", ["The text of 'EDOOR' begins with another code."]),
      ("EKEY or not\nEDOOR Open", []),
      ("EKEY – ELOCK Kept\nEDOOR Open", ["The text of 'EKEY' begins with another code."]),
      ("EKEY - lost\nEDOOR Open", []),
      ("EKEY No key\nERRORS", ["'ERRORS' is the title of a section on manual pages."]),
      ("EKEY No key\nSEE ALSO key(7)", ["'SEE' is the title of a section on manual pages."]),
      ("EKEY No key\nLICENSE There is none", []),
      (
        "EKEY No \\\n  key\nEDOOR Open",
        ["The text of 'EKEY' holds a backslash that joins two lines."]
      ),
      ("EKEY No \\\nEDOOR Open", []),
    ])
  func titles(_ text: String, _ expected: [String]) throws {
    #expect(try doubts(text, "[A-Z]{2,}") == expected)
  }

  @Test(
    "a code that stands before the text of another",
    arguments: [
      ("E1 E2 Rust\nE3 Open\nE4 Shut", ["The text of 'E1' begins with another code."]),
      ("E1 E1 Rust\nE3 Open\nE4 Shut", []), ("E1 O2 Rust\nE3 Open\nE4 Shut", []),
      ("E1 E2 Rust\nE3 E4 Open\nE5 Shut", []),
    ])
  func unlistedCodes(_ text: String, _ expected: [String]) throws {
    #expect(try doubts(text, #"E\d"#) == expected)
  }

  @Test(
    "codes and their names on lines of their own",
    arguments: [
      ("KEY_LOST|No key|2|KEY_BENT|Old key|3|KEY_WET|Wet key|4|KEY_OLD|Old", false, "2"),
      ("1|KEY_LOST|No key|2|KEY_BENT|Old key|3|KEY_WET|Wet key", true, "1"),
      ("KEY_LOST|1|No key|KEY_BENT|2|Old key|KEY_WET|3|Wet key", true, "KEY_LOST"),
      ("KEY_LOST|No key|7|KEY_BENT|Old key|7|KEY_WET|Wet key|7|KEY_OLD|Old", false, nil),
      ("KEY_LOST|No key|2|KEY_BENT|Old key|KEY_WET|Wet key|4|KEY_OLD|Old", false, nil),
      ("KEY_LOST|No key 2|KEY_BENT|Old key 3|KEY_WET|Wet key 4|KEY_OLD|Old", false, nil),
      ("1|2|3|KEY_LOST No key|KEY_BENT Old key", true, nil as String?),
    ])
  func partedCodes(_ cells: String, _ areNumbersRead: Bool, _ first: String?) throws {
    let code = try Pattern(areNumbersRead ? #"[A-Z]+_[A-Z]+|\d"# : "[A-Z]+_[A-Z]+")
    let shape = Shape.rows(RowsShape(code: code, joint: .spaces))
    let document = SourceDocument(path: "a.txt", text: cells.replacing("|", with: "\n"))
    let read = DocumentReader(ReadingInstructions(shape: shape, category: "Errors"))
      .read(document, named: "a.txt").value
    let reasons = PartedCodes(read.entries, PlainText.lines(of: document)).reasons
    #expect(reasons.map { $0.split(separator: "'").first } == [first?[...]].compactMap(\.self))
  }
}
