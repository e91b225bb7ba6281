import Diagnostics
import Testing

@testable import DocumentFormats

@Suite("Comma-separated values")
struct SeparatedValuesTests {
  /// A document, and its records as `line-endLine cell|cell`, with `⏎` between lines of a cell.
  static let documents: [(name: String, text: String, rows: [String])] = [
    ("plain", "a,b\n1,x\n2,y", ["1-1 a|b", "2-2 1|x", "3-3 2|y"]),
    (
      "line feeds, separators and marks between marks", "a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n2,\r\n",
      ["1-1 a|b", "2-3 1|x, \"y\"⏎z", "4-4 2|"]
    ),
    ("semicolons", "a;b;c,d\n1;2,5;x\n", ["1-1 a|b|c,d", "2-2 1|2,5|x"]),
    ("tabs", "a\tb\n1\t\"x\ty\"\n", ["1-1 a|b", "2-2 1|x\ty"]),
    ("pipes", "a|b|c\n1||2\n", ["1-1 a|b|c", "2-2 1||2"]),
    ("a byte order mark and empty records", "\u{FEFF}a,b\n\n,\n1,x\n\n", ["1-1 a|b", "4-4 1|x"]),
    (
      "marks inside of a field", "a,b\n1,\"say \"no\" now\"\n2,3\" pipe\n",
      [
        "1-1 a|b", "2-2 1|say \"no\" now", "3-3 2|3\" pipe",
      ]
    ),
    ("commas in the second field", "a,b\n1,x, y\n2,z,\n", ["1-1 a|b", "2-2 1|x, y", "3-3 2|z|"]),
    ("commas in the third field", "a,b,c\n1,x,y,z\n", ["1-1 a|b|c", "2-2 1|x|y|z"]),
    ("one column", "a\nx\n", ["1-1 a", "2-2 x"]), ("nothing", "", []),
    ("a carriage return alone", "a,b\r1,x", ["1-1 a|b", "1-1 1|x"]),
  ]

  @Test("Records are rows", arguments: documents.map(\.name))
  func check(name: String) throws {
    let test = try #require(Self.documents.first { $0.name == name })
    let read = SeparatedValues.lines(of: SourceDocument(path: "a.csv", text: test.text))
    #expect(read.diagnostics.map(\.id) == [])
    #expect(read.value.map(Self.outline) == test.rows)
    #expect(read.value.map { $0.row?.isHeader } == read.value.indices.map { $0 == 0 })
  }

  @Test("A mark that nothing closes is reported once, and all is read")
  func unclosed() {
    let text = "a,b\n1,\"x\n2,\"y\"\n3,z\n4,\"\n"
    let read = SeparatedValues.lines(of: SourceDocument(path: "a.csv", text: text))
    #expect(read.diagnostics.map(\.id) == ["unclosed-quote"])
    #expect(read.diagnostics.first?.start?.line == 5)
    #expect(read.value.map(Self.outline).suffix(1) == ["5-5 4|\""])
  }

  @Test("Where the first record has a number, it is no header")
  func headless() {
    let text = "-1, No key\n2, Old key, or none\n"
    let read = SeparatedValues.lines(of: SourceDocument(path: "a.csv", text: text))
    #expect(read.value.map(Self.outline) == ["1-1 -1|No key", "2-2 2|Old key, or none"])
    #expect(read.value.map { $0.row?.isHeader } == [false, false])
    #expect(read.value.map { $0.row?.beginsTable } == [true, false])
  }

  @Test("Tabs are what the format promises")
  func tabSeparated() throws {
    let document = SourceDocument(path: "a.tsv", text: "a,b\tc\n1,2\t3\n")
    guard case .lines(let lines) = DocumentFormat(fileName: "a.tsv").content(of: document).value
    else { return #expect(Bool(false)) }
    #expect(lines.map(Self.outline) == ["1-1 a,b|c", "2-2 1,2|3"])
  }

  @Test("Many open marks take no longer than their lines", .timeLimit(.minutes(1)))
  func manyOpenMarks() {
    let text = "a,b\n" + String(repeating: "1,\"x\n\"", count: 50_001)
    let document = SourceDocument(path: "a.csv", text: text)
    let read = SeparatedValues.lines(of: document)
    #expect(read.value.count > 1)
    #expect(read.value.allSatisfy { $0.endNumber <= document.lineCount })
  }

  private static func outline(_ line: DocumentLine) -> String {
    let cells = line.row?.cells.map { $0.map { String($0.text) }.joined(separator: "⏎") } ?? []
    return "\(line.number)-\(line.endNumber) \(cells.joined(separator: "|"))"
  }
}
