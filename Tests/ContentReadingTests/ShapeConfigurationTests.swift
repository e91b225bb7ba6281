import Diagnostics
import Testing

@testable import ContentReading

/// The keys of each shape: what is written for people is what was read, and slips are reported at their place.
@Suite("Configuration of shapes")
struct ShapeConfigurationTests {
  private static let longHeadings = (1...9).map { "Errors of the part number \($0)" }

  /// Items of `documents` as `sitegen read` writes them.
  static let items = [
    "shape: table",
    "shape: table\ncode: E[0-9]+\ncolumns: { Code: code, 'HTTP: status': status }",
    "shape: table\ncolumns: [code, name, description]",
    "shape: cells\ncode: '[0-9]+'\ncolumns: { Code: code, Meaning: description }",
    "shape: cells\ncode: '[0-9]+'\ncolumns: [code, description]",
    "shape: bullets\nlevels: [category, code]\ncode: E1\nseparator: ' = '\nlabels: { Why: cause }",
    "shape: bullets\ncode: E1",
    "shape: definitions\ncode: E[0-9]+\nlabels: { Cure: action, Why: cause }",
    "shape: rows\ncode: E[0-9]+",
    "shape: rows\ncode: E[0-9]+\ncolumns: [status, code, description]\njoined: spaces",
    "shape: rows\ncode: E1\ncolumns: [code, { status: '[45][0-9]{2}' }, label]\njoined: nothing",
    "shape: inline\ncode: E1\nseparator: ': '",
    "shape: inline\ncode: E1\norder: [description, code]",
    "shape: records\nrecords: [errors, 'data[].errors']\ncolumns: { id: code, msg: description }",
    "shape: records\ncode: E[0-9]+", "shape: openapi", "shape: code",
    "shape: code\nenum: [Failure, 'enum: Other']\nentry: ERR_.+\ncode: name",
    "shape: headings\ncode: E[0-9]+\nlevel: 3\nlabels: { Why: cause }",
    "shape: headings\nentry: '(?<code>E[0-9]+) .+'", "shape: headings",
    "shape: pattern\nentry: '(?<code>E[0-9]+)'\nlabels: { Why: cause }",
    "format: html\nshape: table\ncategory: Errors\nsections: [One, Two]\nrepeatedCodes: join",
    """
    shape: table
    sections:
      - { heading: One, level: 2, status: code }
      - { level: 3, status: 404 }
    """,
    "shape: table\nsections:\n\(longHeadings.map { "  - \($0)" }.joined(separator: "\n"))",
  ]

  @Test(arguments: items)
  func comesBack(item: String) throws {
    let found = DocumentConfiguration.instructions(in: Self.file(item), for: "a.txt")
    #expect(found.diagnostics.map(\.summary) == [])
    #expect(try #require(found.value).yamlLines.joined(separator: "\n") == item)
  }

  /// Each with its `line:column id`.
  static let slips: [(item: String, expected: [String])] = [
    ("shape: headings\nlevel: 6", []), ("shape: headings\nlevel: 7", ["2:8 wrong-level"]),
    ("shape: headings\nlevel: 0", ["2:8 wrong-level"]),
    ("shape: headings\nentry: E[0-9]+", ["2:8 pattern-without-code"]),
    ("shape: headings\ncode: '['", ["2:8 wrong-pattern"]),
    ("shape: code\nentry: '('", ["2:9 wrong-pattern"]),
    ("shape: table\ncolumns: { Code: name }", ["2:10 missing-columns"]),
    ("shape: table\ncolumns: [name, description]", ["2:10 missing-columns"]),
    ("shape: table\ncolumns: { Code: cod }", ["2:18 unknown-word"]),
    ("shape: rows\ncode: E1\ncolumns: [code, txt]", ["3:17 unknown-word"]),
    ("shape: rows\ncode: E1\ncolumns: [{ code: '[' }]", ["3:20 wrong-pattern"]),
    ("shape: inline\ncode: E1\norder: [description, kode]", ["3:22 unknown-word"]),
    ("shape: bullets\nlevels: [section]\ncode: E1", ["2:10 unknown-word"]),
    ("shape: table\nsections: { heading: One, status: 100 }", []),
    ("shape: table\nsections: { heading: One, status: 599 }", []),
    ("shape: table\nsections: { heading: One, status: 99 }", ["2:35 wrong-section-status"]),
    ("shape: table\nsections: { heading: One, status: 600 }", ["2:35 wrong-section-status"]),
    ("shape: table\nsections: { heading: One, status: any }", ["2:35 wrong-section-status"]),
    ("shape: table\nsections: { status: 404 }", ["2:11 empty-section-rule"]),
    ("shape: table\nsections: ['(']", ["2:13 wrong-pattern"]),
  ]

  @Test(arguments: slips)
  func isReportedWhereItStands(item: String, expected: [String]) {
    let found = DocumentConfiguration.instructions(in: Self.file(item), for: "a.txt")
    let places = found.diagnostics.map { problem in
      "\(problem.start?.line ?? 0):\(problem.start?.column ?? 0) \(problem.id)"
    }
    #expect(places == expected)
    #expect((found.value == nil) == !expected.isEmpty)
  }

  /// Names of documents, and the code in the item that is for each; `nil` where none is.
  static let names: [(String, code: String?)] = [
    ("a.txt", "E1"), ("aatxt", nil), ("b.txt", "E2"), ("bt", "E2"), ("bat.md", nil),
    ("v1-errors-en.md", "E3"), ("v-err-.md", "E3"), ("v1-errors-de.txt", nil),
    ("errors-en.md", nil), ("v1-faults-en.md", nil), ("v-err.md", nil), ("v-er-err.md", nil),
  ]

  @Test(arguments: names)
  func isForTheDocumentsOfItsName(name: String, code: String?) {
    let file = Self.file(
      """
      documents:
        - { file: a.txt, shape: inline, code: E1 }
        - { file: b*t, shape: inline, code: E2 }
        - { file: 'v*-err*-*.md', shape: inline, code: E3 }
      """)
    let found = DocumentConfiguration.instructions(in: file, for: name)
    #expect(found.diagnostics.map(\.id) == (code == nil ? ["no-document-rule"] : []))
    let codes = found.value?.yamlLines.filter { $0.hasPrefix("code") }
    #expect(codes == code.map { ["code: \($0)"] })
  }

  private static func file(_ text: String) -> SourceDocument {
    SourceDocument(path: "reading.yaml", text: text)
  }
}
