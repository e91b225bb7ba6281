import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// Reports of changes that were published before other versions came between.
struct KeptReportTests {
  private static let path = "acme/changes/2024-03-31..2025-01-15/"

  private func pages(_ records: [URLRecord]) async -> [String: String] {
    let files = await RenamedSite.render(ledger: records).value
    let pages = files.filter { $0.path.hasPrefix("acme/changes/") }
    return Dictionary(pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) {
      first, _ in first
    }
  }

  @Test func aReportThatWasPublishedIsMadeAgain() async throws {
    let all = await pages([URLRecord(path: Self.path, .published)])
    let report = try #require(all[Self.path + "index.html"])
    #expect(report.contains("2024-03-31 to 2025-01-15"))
    #expect(
      all["acme/changes/index.html"]?.contains(
        "<a href=\"../../acme/changes/2024-03-31..2025-01-15/\">2024-03-31 to 2025-01-15</a>")
        == true
    )
    let review = await SiteRenderer.ledger(
      of: RenamedSite.content(ledger: [URLRecord(path: Self.path, .published)]), jobs: 1)
    #expect(review.diagnostics.isEmpty)
    #expect(review.value.records.first { $0.path == Self.path }?.state == .published)
  }

  @Test func aReportNamesTheCategoryOfEachCode() async throws {
    let pages = await pages([])
    let report = try #require(pages["acme/changes/2024-06-30..2025-01-15/index.html"])
    let place = try #require(report.firstRange(of: "<code>2002</code>"))
    let line = report[place.upperBound...].prefix { $0 != "\n" }
    #expect(line.contains(" was removed <span class=\"rule\"><q>Doors and gates</q> "))
  }

  @Test func aCategoryThatTheSentenceNamesIsNotNamedAgain() {
    func catalog(_ category: String) -> Catalog {
      Catalog(
        vendor: Vendor(id: "acme", name: "Acme"), version: category,
        categories: ["cards", "keys"].map { Category(id: $0, title: $0.uppercased()) },
        entries: [
          MadeUpContent.entry("1", "Late", category: category),
          MadeUpContent.entry("2", "Lost", category: "cards"),
          MadeUpContent.entry("3", "Lent", category: "keys"),
          MadeUpContent.entry(category == "cards" ? "4" : "5", "Left", category: "keys"),
        ])
    }
    let (base, revision) = (catalog("cards"), catalog("keys"))
    let changes = VendorChanges(CatalogComparison(base: base, revision: revision)).changes
    let titles = changes.map { ChangeCategories(base, revision).title(of: $0) }
    #expect(
      zip(changes, titles).map { "\($0.summary.text) (\($1 ?? ""))" }
        == ["'1' moved from 'CARDS' to 'KEYS' ()", "'4' is now number '5' (KEYS)"])
  }

  @Test(
    arguments: [.givenUp, .moved(to: "acme/changes/")] as [URLRecord.State])
  func oneThatWasGivenUpIsNot(_ state: URLRecord.State) async throws {
    let all = await pages([URLRecord(path: Self.path, state)])
    let list = try #require(all["acme/changes/index.html"])
    #expect(!list.contains("2024-03-31 to 2025-01-15"))
  }

  @Test(arguments: [
    // Those that there are anyway, the wrong way round, with a version that is not there, and of another vendor.
    "acme/changes/2024-03-31..2024-06-30/", "acme/changes/2024-01-31..2025-01-15/",
    "acme/changes/2025-01-15..2024-03-31/", "acme/changes/2024-03-31..2025-01-16/",
    "other/changes/2024-03-31..2025-01-15/", "acme/changes/2024-03-31../", "acme/changes/",
  ])
  func nothingElseIsMade(_ path: String) async throws {
    let before = await pages([])
    let after = await pages([URLRecord(path: path, .published)])
    #expect(after.isEmpty || Set(after.keys) == Set(before.keys))
  }
}
