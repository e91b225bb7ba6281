import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Marks of footnotes behind codes")
struct FootnoteMarksTests {
  private static func texts(_ lines: [String]) -> [String] {
    let lines = lines.enumerated().map { DocumentLine(number: $0 + 1, line: $1[...]) }
    return FootnoteMarks.removed(from: lines).map { String($0.text) }
  }

  @Test(
    "go where other codes of the form have none",
    arguments: [
      ("2003* Lost", "2003 Lost"), ("2003† Lost", "2003 Lost"), ("2003¹ Lost", "2003 Lost"),
      ("2003⁽²⁾ Lost", "2003 Lost"), ("2003[1] Lost", "2003 Lost"), ("2003[^a] Lost", "2003 Lost"),
      ("2003[b] Lost", "2003 Lost"), ("2003**", "2003"), ("2003*: Lost", "2003: Lost"),
      ("| 2003* | Lost |", "| 2003 | Lost |"), ("- 2003* Lost", "- 2003 Lost"),
      ("2003‡§ Lost", "2003 Lost"), ("2003¹²³⁴⁵ Lost", "2003¹²³⁴⁵ Lost"),
    ])
  func numbers(_ line: String, _ expected: String) {
    #expect(Self.texts(["2001 No key", line, "2002 Rust"])[1] == expected)
  }

  @Test(
    "stay where they may be part of the code or of a text",
    arguments: [
      "20* Any of them", "2001* Another one", "10² ms", "2003[12345] a", "2003[] a", "Key* a",
      "2003*a b", "[1] a", "* a", "*", "2003[x-1] a",
    ])
  func others(_ line: String) {
    #expect(Self.texts(["2001 No key", line, "2002 Rust"])[1] == line)
  }

  @Test("An asterisk behind a name needs a footnote that explains it")
  func names() {
    let lines = ["KEY_LOST No key", "KEY_OLD* Old", "KEY_BENT Bent"]
    #expect(Self.texts(lines)[1] == "KEY_OLD* Old")
    #expect(Self.texts(lines + ["* Since 2.0"])[1] == "KEY_OLD Old")
    #expect(Self.texts(lines + ["* One", "* Two"])[1] == "KEY_OLD* Old")
    #expect(Self.texts(["KEY_LOST No key", "KEY_OLD¹ Old", "KEY_BENT Bent"])[1] == "KEY_OLD Old")
  }

  @Test("in the cells of rows, beside code spans")
  func rows() {
    func row(_ number: Int, _ cells: String...) -> DocumentLine {
      let lines = cells.map { [DocumentLine($0, at: number...number)] }
      let row = TableRow(cells: lines, isHeader: false, beginsTable: number == 1)
      return DocumentLine(cells.joined(separator: " | "), at: number...number, form: .row(row))
    }
    let text = "2004*: a `b`"
    let span = text.index(text.endIndex, offsetBy: -2)..<text.index(before: text.endIndex)
    let found = FootnoteMarks.removed(from: [
      row(1, "2001", "No key"), row(2, "2002*", "9001*"), row(3, "2003", "Rust"),
      DocumentLine("2001", at: 4...4), DocumentLine("2002", at: 5...5),
      DocumentLine(text, at: 6...6, codeSpans: [span]),
    ])
    #expect(found.map { String($0.text) }[1] == "2002 | 9001*")
    #expect(found[1].row?.cells.map { $0.map { String($0.text) } } == [["2002"], ["9001*"]])
    #expect(found[5].text == "2004: a `b`")
    #expect(found[5].codeSpans.map { found[5].text[$0] } == ["b"])
  }

  @Test(
    "beside the code of a cell",
    arguments: [
      ("10 *", "10"), ("10†", "10"), ("10 ‡", "10"), ("5*", "5*"), ("KEY_*", "KEY_*"), ("*", "*"),
    ])
  func cells(_ text: String, _ expected: String) {
    #expect(UnmarkedCode(text).bare == expected)
  }
}
