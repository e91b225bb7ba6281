import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Testing

/// Documents that read worse from one version to the next. None of it may look like a removal.
@Suite("A document that reads worse")
struct CoverageTests {
  private static let nouns = [
    "card", "file", "user", "host", "port", "lock", "page", "disk", "node", "zone", "mail",
  ]

  private struct Row {
    let code: String
    let status: Int
    let text: String
  }

  private static let rows = (0..<30).map { number in
    Row(
      code: "E\(100 + number)", status: 400 + number % 5,
      text: "The \(nouns[number % 11]) of the \(nouns[number * 7 % 11]) was lost \(number) times")
  }

  private static func table(_ rows: some Sequence<Row>) -> String {
    "# Errors\n\nAll errors.\n\n| Code | Status | Description |\n|---|---|---|\n"
      + rows.map { "| `\($0.code)` | \($0.status) | \($0.text) |\n" }.joined()
  }

  private static func page(_ rows: some Sequence<Row>) -> String {
    "<!DOCTYPE html><html><body><h1>Errors</h1><table><tr><th>Code<th>Status<th>Description</tr>\n"
      + rows.map { "<tr><td>\($0.code)</td><td>\($0.status)</td><td>\($0.text)</td></tr>\n" }
      .joined() + "</table></body></html>\n"
  }

  private static func prose(_ rows: some Sequence<Row>) -> [String] {
    rows.map { "The code \($0.code) comes with status \($0.status). \($0.text)." }
  }

  /// What becomes of a document: its two versions, and the codes that are missing afterwards and of
  /// which nothing is known.
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let base: String
    let revision: String
    let missing: [String]
    var removed: [String] = []
  }

  private static let codes = rows.map(\.code)

  private static let cases = [
    Case(
      testDescription: "half of the table is prose now", file: "errors.md", base: table(rows),
      revision: table(rows[..<20]) + "\n## More\n\n"
        + prose(rows[20...]).joined(separator: "\n\n") + "\n",
      missing: Array(codes[20...])),
    Case(
      testDescription: "half of the table is one paragraph now", file: "errors.md",
      base: table(rows),
      revision: table(rows[..<20]) + "\n" + prose(rows[20...]).joined(separator: " ") + "\n",
      missing: Array(codes[20...])),
    Case(
      testDescription: "the first rows are prose before the table", file: "errors.md",
      base: table(rows),
      revision: table(rows[10...]).replacing(
        "All errors.", with: prose(rows[..<10]).joined(separator: "\n\n")),
      missing: Array(codes[..<10])),
    Case(
      testDescription: "half of the rows lost their marks", file: "errors.md", base: table(rows),
      revision: table(rows[..<20])
        + rows[20...].map { "\($0.code) \($0.status) \($0.text)\n" }.joined(),
      missing: Array(codes[20...])),
    Case(
      testDescription: "the page breaks off in a row", file: "errors.html", base: page(rows),
      revision: String(page(rows[...20]).prefix(page(rows[..<20]).count)),
      missing: Array(codes[21...])),
    Case(
      testDescription: "the page needs a script", file: "errors.html", base: page(rows),
      revision: "<html><body><div id=app></div><script>load()</script></body></html>",
      missing: codes),
    Case(
      testDescription: "the page is an error of the server's", file: "errors.html",
      base: page(rows), revision: "<html><body><h1>403 Forbidden</h1></body></html>",
      missing: codes),
    Case(
      testDescription: "rows that are gone are gone", file: "errors.md", base: table(rows),
      revision: table(rows[..<27]), missing: [], removed: Array(codes[27...])),
    Case(
      testDescription: "a list of what was removed is no entry", file: "errors.md",
      base: table(rows),
      revision: table(rows[..<27]).replacing("All errors.", with: "Removed: E127, E128 and E129."),
      missing: [], removed: Array(codes[27...])),
  ]

  @Test("is never reported as removals", arguments: cases)
  private func isNeverReportedAsRemovals(_ example: Case) throws {
    let content = ContentReader.read(
      .init([
        "site.yaml": "title: Codes\n",
        "vendors/acme/vendor.yaml": """
        name: Acme
        documents:
          - file: \(example.file)
            shape: table
            columns: { Code: code, Status: status, Description: description }

        """,
        "vendors/acme/1/\(example.file)": example.base,
        "vendors/acme/2/\(example.file)": example.revision,
      ]))
    let catalogs = try #require(content.value.vendors.first).catalogs
    let base = try #require(catalogs.first { $0.version == "1" })
    let revision = try #require(catalogs.first { $0.version == "2" })
    #expect(base.entries.count == 30)
    let comparison = CatalogComparison(base: base, revision: revision)
    #expect(comparison.unread.map(\.code.text) == example.missing)
    #expect(comparison.gone.map(\.code.text) == example.removed)
    let rules = VendorChanges(comparison).changes.map(\.rule)
    #expect(rules.contains("coverage-dropped") == !example.missing.isEmpty)
    #expect(rules.filter { $0 == "code-removed" }.count == example.removed.count)
    #expect(!rules.contains("many-removed-at-once"))
  }
}
