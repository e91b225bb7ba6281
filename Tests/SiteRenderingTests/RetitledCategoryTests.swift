import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// A code that left its category before that got another title.
struct RetitledCategoryTests {
  private static let expired = "The session of the user has expired."
  private static let bucket = "There is no bucket of this name in the region."

  /// The code 7 is in the first version, and in the last where `text` says what it means then.
  private static func content(
    _ titles: [String], last text: String?, ledger: [URLRecord] = []
  ) -> SiteContent {
    let catalogs = titles.enumerated().map { place, title in
      let text = place == 0 ? expired : place == titles.count - 1 ? text : nil
      return catalog("\(place + 1).0", title, text)
    }
    return SiteContent(
      settings: SiteSettings(title: "Codes"),
      vendors: [VendorHistory(older: catalogs.dropLast(), newest: catalogs[titles.count - 1])],
      notes: [], articles: [], concepts: [], ledger: URLLedger(records: ledger))
  }

  private static func catalog(_ version: String, _ title: String, _ text: String?) -> Catalog {
    let others = [
      MadeUpContent.entry("8", "The key is too old.", category: title),
      MadeUpContent.entry("9", "There is no such key.", category: title),
    ]
    let own = text.map { [MadeUpContent.entry("7", $0, category: title)] } ?? []
    return MadeUpContent.catalog("acme", version: version, category: title, own + others)
  }

  private static let reused = "reused(after: \"1.0\")"
  private static let retired = [URLRecord(path: "acme/access/7/", .retired(version: "2.0"))]

  /// The titles, what 7 means in the end, what stands in the ledger, what is reported, and what stands in it then.
  static let cases: [(SiteContent, [String], [String])] = [
    // It came back as something else, with the other title or after it.
    (
      content(["access", "access", "keys"], last: bucket, ledger: retired),
      ["retired-code-in-use"], ["retired(version: \"2.0\")", reused]
    ),
    (
      content(["access", "access", "keys", "keys"], last: bucket, ledger: retired),
      ["retired-code-in-use"], ["retired(version: \"2.0\")", reused]
    ),
    (
      content(
        ["access", "access", "keys", "keys"], last: bucket,
        ledger: [
          URLRecord(path: "acme/access/7/", .moved(to: "acme/keys/7/")),
          URLRecord(path: "acme/keys/7/", .retired(version: "2.0")),
        ]),
      ["retired-code-in-use"], ["moved(to: \"acme/keys/7/\")", "retired(version: \"2.0\")"]
    ),
    // It had not been recorded that it left.
    (
      content(
        ["access", "access", "keys"], last: bucket,
        ledger: [URLRecord(path: "acme/access/7/", .published)]),
      ["published-code-reused"], ["published", reused]
    ),
    (
      content(
        ["access", "access", "keys"], last: bucket,
        ledger: [
          URLRecord(path: "acme/access/7/", .moved(to: "acme/keys/7/")),
          URLRecord(path: "acme/keys/7/", .published),
        ]),
      ["published-code-reused"], ["moved(to: \"acme/keys/7/\")", "published"]
    ),
    // It was approved.
    (
      content(
        ["access", "access", "keys"], last: bucket,
        ledger: [URLRecord(path: "acme/access/7/", .reused(after: "1.0"))]),
      [], ["moved(to: \"acme/keys/7/\")", reused]
    ),
    (
      content(
        ["access", "access", "keys"], last: bucket,
        ledger: [
          URLRecord(path: "acme/access/7/", .moved(to: "acme/keys/7/")),
          URLRecord(path: "acme/keys/7/", .reused(after: "1.0")),
        ]),
      [], ["moved(to: \"acme/keys/7/\")", reused]
    ),
    // It came back as what it was.
    (
      content(["access", "access", "keys"], last: expired, ledger: retired), [],
      ["moved(to: \"acme/keys/7/\")", "published"]
    ),
    // It did not come back; its tombstone stands in the category's new folder.
    (
      content(["access", "access", "keys"], last: nil, ledger: retired), [],
      ["moved(to: \"acme/keys/7/\")", "retired(version: \"2.0\")"]
    ),
    // It left with the title.
    (
      content(["access", "keys"], last: nil), [],
      ["moved(to: \"acme/keys/7/\")", "retired(version: \"2.0\")"]
    ),
  ]

  @Test(arguments: cases)
  func retiredCodeIsKnownUnderAnotherTitle(
    _ content: SiteContent, _ problems: [String], _ states: [String]
  ) async {
    let review = await SiteRenderer.ledger(of: content, jobs: 1)
    #expect(review.diagnostics.map(\.id) == problems)
    let records = ["acme/access/7/", "acme/keys/7/"].map { path in
      review.value.records.first { $0.path == path }.map { "\($0.state)" } ?? "-"
    }
    #expect(records == states)
  }

  @Test func itsFormerMeaningIsTold() async {
    let content = Self.content(
      ["access", "access", "keys"], last: Self.bucket, ledger: Self.retired)
    let review = await SiteRenderer.ledger(of: content, jobs: 1)
    #expect(
      review.diagnostics.first?.notes.map(\.text) == [
        "it meant until version 1.0: \(Self.expired)"
      ])
  }

  @Test(arguments: [Self.expired, Self.bucket, nil])
  func itsFormerAddressLeadsToTheOne(_ last: String?) async throws {
    let content = Self.content(["access", "access", "keys"], last: last)
    let rendered = await SiteRenderer.render(content, with: RealSite.theme, jobs: 2)
    let walk = SiteWalk(try #require(rendered.value))
    #expect(walk.problems == [])
    #expect(walk.redirects["acme/access/7/index.html"] == "../../../acme/keys/7/")
    #expect(walk.redirects["acme/access/index.html"] == "../../acme/keys/")
    let isGone = walk.pages["acme/keys/7/index.html"]?.visibleText.contains("no longer documented")
    #expect(isGone == (last == nil))
  }

  /// The title may have changed before the first of the two, or between them.
  @Test func versionsThatAreComparedKnowWhatLeftBefore() throws {
    let content = Self.content(["access", "access", "keys", "keys"], last: Self.bucket)
    let history = content.vendors[0]
    let catalogs = history.catalogs
    let step = history.comparison(base: catalogs[2], revision: catalogs[3])
    #expect(step.returned.map(\.lastVersion) == ["1.0"])
    let jump = history.comparison(base: catalogs[1], revision: catalogs[3])
    #expect(jump.returned.map(\.lastVersion) == ["1.0"])
    #expect(history.comparison(base: catalogs[0], revision: catalogs[3]).returned.isEmpty)
  }
}
