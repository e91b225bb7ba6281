import CatalogModel
import CatalogReaders
import Diagnostics
import DocumentFormats
import Testing

@testable import ContentReading

/// What is proposed as YAML is read as it was meant.
@Suite("Configuration that is written")
struct WrittenConfigurationTests {
  /// Texts that YAML takes for something else unless they stand in quotes.
  static let awkward = [
    "Code", "HTTP status", "", " a", "a ", "a: b", "a #b", "'", "\"", "it's", "{a}", "[a], b",
    "- a", "*a",
    "&a", "!a", "%a", "@a", "`a`", "null", "true", "12", "~", "?", "|", ">", "\\d+", "a\tb", "a\nb",
    "é",
    "代码", "a\u{7F}b", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}b", "...", "---",
  ]

  @Test(arguments: awkward)
  func columnNamesComeBack(name: String) throws {
    let instructions = ReadingInstructions(
      shape: .table(
        TableShape(columns: [Column(name: name, role: .code), Column(name: "Text", role: .field)])),
      category: name.isEmpty ? nil : name)
    let read = try Self.readBack(instructions)
    guard case .table(let shape) = read.shape, case .named(let columns) = shape.columns else {
      Issue.record("another shape or other columns")
      return
    }
    #expect(columns.map(\.name) == [name, "Text"])
    #expect(columns.map(\.role) == [.code, .field])
    #expect(read.category == instructions.category)
  }

  @Test func everyKeyComesBack() throws {
    let pattern = try Pattern(#"(?<title>[A-Z]: .+), \d{3}"#)
    let instructions = ReadingInstructions(
      format: .html, shape: .pattern(PatternShape(entry: try Pattern("(?<code>.+)"))),
      sections: [
        SectionRule(heading: pattern, level: 2, status: .code), SectionRule(heading: nil, level: 3),
      ],
      ignored: [
        IgnoreRule(name: "a: b", lines: .matching(pattern)),
        IgnoreRule(name: "c", lines: .from(pattern)),
        IgnoreRule(name: "d", lines: .section(pattern)),
      ],
      repairs: TextRepairs(literals: ["X-Key", "a, b"], paragraphs: ["If: so"]),
      deprecation: ["Gone"], repeatedCodes: .join)
    let read = try Self.readBack(instructions)
    #expect(read.format == .html)
    #expect(read.sections.map(\.heading?.source) == [pattern.source, nil])
    #expect(read.sections.map(\.level) == [2, 3])
    #expect(read.ignored.map(\.name) == ["a: b", "c", "d"])
    #expect(read.repairs.literals == instructions.repairs.literals)
    #expect(read.repairs.paragraphs == ["If: so"] && read.deprecation == ["Gone"])
    #expect(read.repeatedCodes == .join)
    #expect(read.yamlLines == instructions.yamlLines)
  }

  /// What does not concern the reading of a document may stand in the file as well.
  @Test func everyKeyOfAVendorIsKnown() {
    let file = SourceDocument(
      path: "vendor.yaml",
      text: """
        name: Acme
        product: Payments
        homepage: https://acme.example/
        accept: [byte-order-mark]
        closed: true
        stableMessages: true
        severities: { text-changed: breaking }
        expect: 3
        documents: [{ file: a.txt, shape: table }]
        """)
    let found = DocumentConfiguration.instructions(in: file, for: "a.txt")
    #expect(found.diagnostics.map(\.summary) == [])
    #expect(found.value != nil)
  }

  private static func readBack(_ instructions: ReadingInstructions) throws -> ReadingInstructions {
    let lines = DocumentConfiguration.documentLines(
      file: "a.txt", address: "https://acme.example/a?b=#c", accepting: [.byteOrderMark],
      encoding: .shiftJIS, instructions)
    let text = DocumentConfiguration.vendorFile(Vendor(id: "acme", name: "Acme: a"), lines)
    let file = SourceDocument(path: "vendor.yaml", text: text)
    let found = DocumentConfiguration.instructions(in: file, for: "a.txt")
    #expect(found.diagnostics.map(\.summary) == [], "\(text)")
    #expect(DocumentConfiguration.encoding(in: file, for: "a.txt") == .shiftJIS)
    return try #require(found.value)
  }
}
