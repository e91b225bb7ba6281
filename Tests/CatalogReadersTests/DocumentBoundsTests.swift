import CatalogModel
import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Bounds of what is read")
struct DocumentBoundsTests {
  private static let instructions = ReadingInstructions(
    shape: .table(TableShape(columns: .guessed)), category: "Errors")

  @Test(
    "A document above the limit is refused, one at the limit is read",
    arguments: [(39, ["document-too-large"], 0), (40, [], 1), (41, [], 1)])
  func limit(_ bytes: Int, _ ids: [String], _ count: Int) {
    let text = "| Code | Text |\n|---|---|\n| 10 | abc |\n "
    let document = SourceDocument(path: "a.txt", text: text)
    let reader = DocumentReader(
      Self.instructions, limits: .standard.with { $0.documentSize = bytes })
    let read = reader.read(document, named: "a.txt")
    #expect(read.diagnostics.map(\.id) == ids)
    #expect(read.value.entries.count == count)
  }

  @Test(
    "What may be wrong with a row is said in the marks of its format",
    arguments: [
      ("a.md", "| Code | Text |\n|---|---|\n| 1 | One |\n| 2 | Two | more |\n", "A pipe inside"),
      ("a.txt", "Code | Text\n1 | One\n2 | Two | more\n", "A pipe inside"),
      ("a.csv", "Code,Text,Help\n1,One,x\n2,Two,y,z\n", "A cell with a separator"),
      ("a.tsv", "Code\tText\tHelp\n1\tOne\tx\n2\tTwo\ty\tz\n", "A cell with a separator"),
      (
        "a.html",
        "<table><tr><th>Code<th>Text</tr><tr><td>1<td>One</tr>\n<tr><td>2<td>Two<td>more</tr></table>",
        "Compare the row"
      ),
    ])
  func adviceFitsTheFormat(_ name: String, _ text: String, _ advice: String) throws {
    let document = SourceDocument(path: name, text: text)
    let read = DocumentReader(Self.instructions).read(document, named: name)
    let found = try #require(read.diagnostics.first { $0.id == "cell-count" })
    #expect(found.suggestions.count == 1 && found.suggestions[0].hasPrefix(advice))
  }

  @Test("The refusal names both sizes and says what to do")
  func words() throws {
    let text = String(repeating: "a", count: 3 << 20)
    let document = SourceDocument(path: "a.txt", text: text)
    let found = try #require(
      ReadingLimits.standard.with { $0.documentSize = 2 << 20 }
        .refusal(of: document, as: .text))
    #expect(found.summary == "the document has 3 MB, but no more than 2 MB can be read")
    #expect(found.suggestions.count == 2)
  }

  @Test("Lines are counted, empty ones too", arguments: [(4, false), (3, true)])
  func lines(_ limit: Int, _ isRefused: Bool) {
    let document = SourceDocument(path: "a.txt", text: "\n\na\n\n")
    let found = ReadingLimits.standard.with { $0.lines = limit }.refusal(of: document, as: .text)
    #expect(
      (found?.summary == "the document has 4 lines, but no more than 3 can be read") == isRefused)
  }

  @Test(
    "Cells of a line are counted as their format separates them",
    arguments: [
      ("a.md", "| a | b | c |\n", true), ("a.txt", "a\tb\tc\td", true), ("a.csv", "a,b;c,d", true),
      ("a.csv", "a|b|c|d", false), ("a.json", "[1,2,3,4]", false), ("a.md", "a|b\n|c|d\n", false),
    ])
  func cells(_ name: String, _ text: String, _ isRefused: Bool) {
    let document = SourceDocument(path: name, text: text)
    let limit = ReadingLimits.standard.with { $0.cells = 3 }
    let found = limit.refusal(of: document, as: DocumentFormat(fileName: name))
    #expect((found?.id == "document-too-large") == isRefused)
  }

  @Test("A table longer than what is looked at in one go, with a header within")
  func longTable() {
    var text = "| Code | Text |\n|---|---|\n"
    for row in 1...1_500 {
      if row == 999 { text += "\n| Text | Code |\n|---|---|\n" }
      text += row < 999 ? "| E\(row) | text \(row) |\n" : "| text \(row) | E\(row) |\n"
    }
    let document = SourceDocument(path: "a.txt", text: text)
    let read = DocumentReader(Self.instructions).read(document, named: "a.txt")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.entries.map(\.code.text) == (1...1_500).map { "E\($0)" })
    #expect(read.value.entries.map(\.description.plainText) == (1...1_500).map { "text \($0)" })
  }

  @Test(
    "A data file that breaks off behind a line feed",
    arguments: [
      ("a.json", "[\n{\"code\": \"E1\", \"message\": \"One\"},\n{\"code\": \"E2\"\n"),
      ("a.xml", "<a>\n<b code=\"E1\">One</b>\n<b code=\"E2\">\n"),
    ])
  func brokenOff(_ name: String, _ text: String) {
    let document = SourceDocument(path: name, text: text)
    let read = DocumentReader(
      ReadingInstructions(shape: .records(RecordsShape()), category: "Errors")
    )
    .read(document, named: name)
    #expect(read.diagnostics.contains { $0.severity == .error })
    #expect(read.value.entries.allSatisfy { $0.source.endLine <= document.lineCount })
  }

  @Test("Roles of lines that are far apart")
  func roles() {
    var coverage = LineCoverage(lineCount: 10_000)
    coverage.claim(1, as: .heading)
    coverage.claim(4_096...4_097, as: .entry)
    coverage.claim(10_000...10_001, as: .introduction)
    let found = coverage.roles.indices.filter { coverage.roles[$0] != nil }
    #expect(found == [0, 4_095, 4_096, 9_999])
    #expect(coverage.roles[4_096] == .entry)
    #expect(coverage.roles.count == 10_000)
  }

  @Test("Entries that have their origins in common, and such as have not")
  func origins() {
    let code = EntryOrigin(property: .code, place: .column("Code"))
    let text = EntryOrigin(property: .description, place: .column("Text"))
    var shared = SharedOrigins()
    for origins in [[code], [code], [code, text], [], [code]] {
      #expect(shared.shared(origins) == origins)
    }
  }
}

extension ReadingLimits {
  /// The same with some of them changed.
  func with(_ change: (inout ReadingLimits) -> Void) -> ReadingLimits {
    var limits = self
    change(&limits)
    return limits
  }
}
