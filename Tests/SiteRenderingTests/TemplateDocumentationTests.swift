import Foundation
import Testing

@testable import SiteRendering

/// The table of `docs/templates.md`, held against what the pages have.
@Suite("The documentation of the templates")
struct TemplateDocumentationTests {
  private static let schemas = [
    ("front", FrontPageView.fields.schema), ("vendor", VendorPageView.fields.schema),
    ("version", VersionPageView.fields.schema), ("category", CategoryPageView.fields.schema),
    ("entry", EntryPageView.fields.schema), ("changes", ChangesPageView.fields.schema),
    ("change-report", ChangeReportPageView.fields.schema),
    ("concept", ConceptPageView.fields.schema), ("concepts", ConceptsPageView.fields.schema),
    ("article", ArticlePageView.fields.schema), ("codes", CodesPageView.fields.schema),
    ("letter", LetterPageView.fields.schema),
    ("search", SearchPageView.fields.schema), ("not-found", NotFoundPageView.fields.schema),
    ("redirect", RedirectPageView.fields.schema),
  ]

  @Test("names the keys of every page")
  func keys() throws {
    let documented = try Self.rows()
    #expect(documented.keys.sorted() == Self.schemas.map(\.0).sorted())
    for (name, schema) in Self.schemas {
      #expect(documented[name] == schema.keys, "\(name)")
    }
  }

  /// The words between backquotes in the last column, by those in the first.
  private static func rows() throws -> [String: [String]] {
    let url = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let text = try String(contentsOf: url.appending(path: "docs/templates.md"), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { cell in
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      }
    }
    return Dictionary(rows.map { ($0[0][0], $0[2]) }) { first, _ in first }
  }
}
