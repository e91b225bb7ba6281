import DocumentFormats
import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Documents made to break a reader", .serialized)
struct HostileDocumentTests {
  /// A document of `count` units behind a head, in each the number of the unit for `%`, and how many entries each shape
  /// finds in it, whatever its size.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let shape: @Sendable () throws -> ReadingInstructions
    let head: String
    let unit: String
    let count: Int
    let entryCount: Int

    var testDescription: String { name }

    func check() throws {
      let text =
        unit.contains("%")
        ? head + (0..<count).map { unit.replacing("%", with: String($0)) }.joined()
        : head + String(repeating: unit, count: count)
      let document = SourceDocument(path: "a.txt", text: text)
      let limits = ReadingLimits.standard.with {
        $0.documentSize = .max
        $0.lines = .max
        $0.lineLength = .max
        $0.cells = .max
      }
      let read = DocumentReader(try shape(), limits: limits).read(document, named: "a.txt")
      #expect(read.value.entries.count == entryCount)
      let reported = Set(read.diagnostics.compactMap(\.start?.line))
      let left = PlainText.lines(of: document).filter { line in
        !line.isBlank && read.value.coverage.roles[line.number - 1] == nil
          && !reported.contains(line.number)
      }
      #expect(left.isEmpty)
      #expect(read.diagnostics.allSatisfy { $0.summary.utf8.count < 300 })
    }
  }

  private static let table: @Sendable () throws -> ReadingInstructions = {
    TableShapeTests.instructions
  }
  private static let cells: @Sendable () throws -> ReadingInstructions = {
    try CellsShapeTests.instructions()
  }
  private static let bullets: @Sendable () throws -> ReadingInstructions = {
    try BulletsShapeTests.instructions()
  }
  private static let definitions: @Sendable () throws -> ReadingInstructions = {
    try DefinitionsShapeTests.instructions(
      TextRepairs(literals: ["X-Key", "a_b", "otp"], paragraphs: ["If so"]))
  }
  private static let code: @Sendable () throws -> ReadingInstructions = {
    CodeShapeTests.instructions
  }
  private static let allCode: @Sendable () throws -> ReadingInstructions = {
    ReadingInstructions(shape: .code(CodeShape()), category: "Errors")
  }
  private static let rows: @Sendable () throws -> ReadingInstructions = {
    try RowsShapeTests.instructions(#"\w+"#)
  }
  private static let inline: @Sendable () throws -> ReadingInstructions = {
    try InlineShapeTests.instructions()
  }
  private static let sections: @Sendable () throws -> ReadingInstructions = {
    ReadingInstructions(
      shape: TableShapeTests.instructions.shape,
      sections: [SectionRule(heading: try Pattern("# .+"))])
  }

  @Test(
    "Many lines", .timeLimit(.minutes(2)),
    arguments: [
      Case(
        name: "rows", shape: table, head: "Code|Text\n", unit: "1|x%\n", count: 20_000,
        entryCount: 20_000),
      Case(
        name: "rows that do not fit", shape: table, head: "Code|Text\n", unit: "1|x|y\n",
        count: 20_000, entryCount: 0),
      Case(
        name: "lines of a cell", shape: cells, head: "Code Label Text\n\n1\n\n", unit: "x\n",
        count: 20_000, entryCount: 1),
      Case(
        name: "items of a cell", shape: cells, head: "Code Text\n\n1\n\n", unit: "- x\n",
        count: 20_000, entryCount: 1),
      Case(
        name: "categories", shape: bullets, head: "", unit: "- A\n  - Key.Bad\n", count: 20_000,
        entryCount: 20_000),
      Case(
        name: "items", shape: bullets, head: "- A\n  - Key.Bad\n", unit: "      - x\n",
        count: 20_000, entryCount: 1),
      Case(
        name: "glued terms", shape: definitions, head: "- a.b\n", unit: "x%- a.b\n", count: 20_000,
        entryCount: 20_001),
      Case(
        name: "members", shape: code, head: "enum Result {\n", unit: "A,\n", count: 20_000,
        entryCount: 20_000),
      Case(
        name: "types and constants", shape: allCode, head: "",
        unit: "enum E% { A_% = % };\n#define ERR_B_% %\n", count: 10_000, entryCount: 20_000),
      Case(
        name: "clauses", shape: allCode, head: "", unit: "f(a%) -> \"The key\";\n", count: 20_000,
        entryCount: 20_000),
      Case(
        name: "clauses without an end", shape: allCode, head: "enum E { A };\n",
        unit: "f(a%) -> x\n", count: 10_000, entryCount: 1),
      Case(
        name: "functions of a clause", shape: allCode, head: "enum E { A };\n",
        unit: "def f%(:a), do: \"The key\"\n", count: 20_000, entryCount: 1),
      Case(
        name: "statements of several constants", shape: allCode, head: "",
        unit: "const A% = 1, B% = 2;\n", count: 10_000, entryCount: 20_000),
      Case(
        name: "bounds", shape: allCode, head: "enum E { A = 0, B = 1,\n", unit: "A%_LAST = 0,\n",
        count: 20_000, entryCount: 2),
      Case(
        name: "functions with the same keys", shape: allCode, head: "",
        unit:
          "char *f%() {\n switch (e) {\n case 1: return \"It is\";\n case 2: return \"No, it\";\n}\n}\n",
        count: 5_000, entryCount: 10_000),
      Case(
        name: "Visual Basic", shape: allCode, head: "Option Explicit\nEnum E\n",
        unit: "A% ' x\n", count: 20_000, entryCount: 20_000),
      Case(
        name: "headings", shape: sections, head: "", unit: "# A\nCode|Text\n1|x%\n", count: 20_000,
        entryCount: 20_000),
      Case(
        name: "lines of rows", shape: table, head: "Code|Text\n", unit: "1|x%\n", count: 200_000,
        entryCount: 200_000),
      Case(
        name: "rows without marks", shape: rows, head: "", unit: "1 x%\n", count: 20_000,
        entryCount: 20_000),
      Case(
        name: "entries in lines", shape: inline, head: "", unit: "1: x%\n", count: 20_000,
        entryCount: 20_000),
      Case(name: "blank lines", shape: table, head: "", unit: "\n", count: 100_000, entryCount: 0),
      Case(
        name: "text", shape: definitions, head: "- a.b\n", unit: "x\n", count: 200_000,
        entryCount: 1),
    ])
  func manyLines(_ test: Case) throws { try test.check() }

  @Test(
    "Long lines", .timeLimit(.minutes(2)),
    arguments: [
      Case(name: "table", shape: table, head: "Code|", unit: "x|", count: 100_000, entryCount: 0),
      Case(
        name: "cell", shape: table, head: "Code|Text\n1|", unit: "x ", count: 500_000,
        entryCount: 1),
      Case(
        name: "code", shape: table, head: "Code|Text\n|", unit: "x", count: 1_000_000, entryCount: 0
      ),
      Case(
        name: "digits", shape: cells, head: "Code Text\n\n", unit: "1", count: 1_000_000,
        entryCount: 1),
      Case(
        name: "no code", shape: cells, head: "Code Text\n\n", unit: "x", count: 1_000_000,
        entryCount: 0),
      Case(
        name: "bullet", shape: bullets, head: "- A\n  - ", unit: "x", count: 1_000_000,
        entryCount: 0),
      Case(name: "marks", shape: bullets, head: "", unit: "- ", count: 200_000, entryCount: 0),
      Case(
        name: "literals", shape: definitions, head: "- a.b\n", unit: "X-Keya_botp", count: 20_000,
        entryCount: 1),
      Case(
        name: "paragraphs", shape: definitions, head: "- a.b\n", unit: "If so", count: 20_000,
        entryCount: 1),
      Case(
        name: "members", shape: code, head: "enum Result {", unit: "A,", count: 100_000,
        entryCount: 100_000),
      Case(
        name: "one member", shape: code, head: "enum Result {", unit: "A ", count: 100_000,
        entryCount: 0),
      Case(
        name: "braces", shape: code, head: "enum Result ", unit: "{", count: 100_000, entryCount: 0),
      Case(name: "enums", shape: code, head: "", unit: "enum ", count: 100_000, entryCount: 0),
      Case(
        name: "texts of Visual Basic", shape: allCode, head: "Option Explicit\nConst A_B = 1 ",
        unit: "& \"x\" ", count: 50_000, entryCount: 0),
      Case(
        name: "symbols", shape: allCode, head: "ERRORS = {", unit: ":a => \"X y\", ",
        count: 50_000, entryCount: 0),
      Case(
        name: "glued cells", shape: rows, head: "a_1B ", unit: "xY", count: 500_000, entryCount: 1),
      Case(
        name: "entries in one line", shape: inline, head: "", unit: "1: x%; ", count: 50_000,
        entryCount: 50_000),
      Case(name: "joints", shape: inline, head: "1", unit: " -", count: 100_000, entryCount: 1),
      Case(
        name: "accents", shape: table, head: "Code|Text\n1|x", unit: "\u{301}", count: 200_000,
        entryCount: 1),
      Case(
        name: "accents on pipes", shape: table, head: "Code|Text\n1|x", unit: "|\u{301}",
        count: 100_000, entryCount: 1),
      Case(
        name: "pipes in a cell", shape: table, head: "Code|Text\n1|x", unit: "\\|",
        count: 100_000, entryCount: 1),
      Case(
        name: "spaces", shape: table, head: "Code|Text\n1|", unit: " ", count: 1_000_000,
        entryCount: 1),
      Case(
        name: "flags", shape: definitions, head: "- a.b\n", unit: "\u{1F1E6}", count: 50_000,
        entryCount: 1),
    ])
  func longLines(_ test: Case) throws { try test.check() }

  @Test("Three thousand levels of bullets", .timeLimit(.minutes(1)))
  func deepBullets() throws {
    let lines = (0..<3_000).map { String(repeating: " ", count: $0) + "- Key.Bad\n" }
    let document = SourceDocument(path: "a.txt", text: lines.joined())
    let read = DocumentReader(try BulletsShapeTests.instructions()).read(document, named: "a.txt")
    #expect(read.value.entries.count == 1)
    #expect(read.value.entries.first?.source.endLine == 3_000)
    expectEveryLineAccountedFor(document, read)
  }

  @Test("Many categories of one document", .timeLimit(.minutes(1)))
  func manyCategories() throws {
    let text = (0..<20_000).map { "- Category \($0)\n  - Key.Bad\n" }.joined()
    let document = SourceDocument(path: "a.txt", text: text)
    let read = DocumentReader(try BulletsShapeTests.instructions()).read(document, named: "a.txt")
    #expect(read.value.categories.count == 20_000)
    #expect(read.value.entries.count == 20_000)
  }

  /// Every shape reads documents put together from pieces that mean something to one of them.
  @Test("Documents of random pieces")
  func randomDocuments() throws {
    let pieces = [
      "Code|Text", "Code Label Text", "|", "-|-", "1|x", "1", "-1 x", "- a.b", "x.- c.d", "- ", "-",
      "  - Key.Bad", "- A", "enum Result {", "}", "A = 1,", "A,", "# A", "", " ", "\t", "\n", "\\|",
      "x", "é\u{301}", "🔑", "\u{0}", "\u{301}", "\r", "If so", "X-Key", "otp",
    ]
    var random = LinearGenerator(state: 11)
    for _ in 0..<200 {
      let text = (0..<random.below(30)).map { _ in
        pieces[random.below(pieces.count)] + ["\n", " ", ""][random.below(3)]
      }.joined()
      let document = SourceDocument(path: "a.txt", text: text)
      for shape in [
        Self.table, Self.cells, Self.bullets, Self.definitions, Self.code, Self.sections,
        Self.rows, Self.inline,
      ] {
        let limits = ReadingLimits.standard.with {
          $0.documentSize = .max
          $0.lines = .max
          $0.lineLength = .max
          $0.cells = .max
        }
        let read = DocumentReader(try shape(), limits: limits).read(document, named: "a.txt")
        expectEveryLineAccountedFor(document, read)
      }
    }
  }
}

/// Numbers that are the same in every run (Knuth's MMIX generator).
private struct LinearGenerator {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
