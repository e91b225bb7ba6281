import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// What a site publishes with one version of a vendor is there with the next.
struct PublishedPathsTests {
  /// The site of the vendor's first so many versions.
  private static func files(_ count: Int) async -> [OutputFile] {
    let catalogs = RenamedSite.history.catalogs.prefix(count)
    let history = VendorHistory(older: catalogs.dropLast(), newest: catalogs[count - 1])
    let content = MadeUpContent.content(
      [history], settings: SiteSettings(title: "Codes", baseURL: "https://example.com/"))
    let rendered = await SiteRenderer.render(content, with: RealSite.theme, jobs: 2)
    #expect(rendered.diagnostics.map(\.summary) == [])
    return rendered.value ?? []
  }

  @Test func nothingVanishesWithANewVersion() async {
    var published: Set<String> = []
    for count in 1...4 {
      let paths = Set(await Self.files(count).map(\.path).filter { $0.hasPrefix("acme/") })
      #expect(published.subtracting(paths).sorted() == [])
      published.formUnion(paths)
    }
    #expect(published.contains("acme/changes/2024-01-31..2024-06-30/index.html"))
    #expect(published.contains("acme/keys/1002/entry.json"))
  }

  @Test func allOfItIsSound() async {
    let files = await Self.files(4)
    var audit = OutputAudit(baseURL: "https://example.com/")
    for file in files { audit.add(file) }
    #expect(OutputAudit.problems(of: [audit]).map(\.summary) == [])
    let walk = SiteWalk(files)
    let reached = walk.reachable(from: "index.html").union(walk.redirects.keys)
    #expect(Set(walk.pages.keys).subtracting(reached) == ["404.html"])
  }

  @Test func whatLeftSaysSoInItsData() async throws {
    let files = await Self.files(4)
    struct Entry: Decodable {
      let id: String
      let url: String
      let lifecycle: [String: String]
      let source: PublishedEntry.Source
    }
    let bell: Entry = try files.json("acme/bells/3001/entry.json")
    #expect(bell.id == "acme/bells/3001" && bell.url == "acme/bells/3001/")
    #expect(bell.lifecycle == ["removed": "2024-03-31"] && bell.source.document == "errors.txt")
    let markdown = files.first { $0.path == "acme/bells/3001/index.md" }?.bytes ?? []
    #expect(
      String(decoding: markdown, as: UTF8.self) == """
        # `3001` – BellMute

        - Vendor: Acme
        - Category: Bells
        - Version: 2024-01-31
        - Removed: 2024-03-31
        - Source: errors.txt, line 1

        The bell is mute.

        """)
    // As the catalog has it in which it stood under the former title.
    let older: PublishedCatalog = try files.json("acme/2024-01-31/catalog.json")
    #expect(older.entries.first { $0.code == "2002" }?.url == "acme/doors-and-gates/2002/")
  }

  @Test(arguments: [
    ("acme/keys/1002/", "acme/keys/1202", "1202"), ("acme/keys/1102/", "acme/keys/1202", "1202"),
    ("acme/doors/2001/", "acme/doors-and-gates/2001", "2001"),
    ("acme/doors/2002/", "acme/doors-and-gates/2002", "2002"),
  ])
  func aFormerAddressHasTheDataOfItsCode(_ path: String, _ id: String, _ code: String) async throws
  {
    let files = await Self.files(4)
    let entry: PublishedEntry = try files.json(path + "entry.json")
    #expect(try files.json(id + "/entry.json") == entry)
    #expect(entry.id == id && entry.url == id + "/" && entry.code == code)
    let markdown = files.first { $0.path == path + "index.md" }?.bytes ?? []
    #expect(
      String(decoding: markdown, as: UTF8.self)
        == "# This page has moved\n\nIts new address: [`\(code)`](../../../\(id)/index.md)\n")
  }

  @Test func aFormerCategoryHasNoDataOfACode() async {
    let paths = await Self.files(4).map(\.path)
    #expect(paths.contains("acme/doors/index.html") && !paths.contains("acme/doors/entry.json"))
  }

  @Test func everyReportSinceTheFirstVersionIsListed() async throws {
    let walk = SiteWalk(await Self.files(4))
    let page = try #require(walk.pages["acme/changes/index.html"])
    let links = page.elements(named: "a").compactMap { $0["href"] }.filter { $0.contains("..2") }
    #expect(
      links == [
        "../../acme/changes/2024-01-31..2025-01-15/", "../../acme/changes/2024-06-30..2025-01-15/",
        "../../acme/changes/2024-03-31..2024-06-30/", "../../acme/changes/2024-01-31..2024-06-30/",
        "../../acme/changes/2024-01-31..2024-03-31/",
      ])
    let report = try #require(walk.pages["acme/changes/2024-01-31..2024-06-30/index.html"])
    #expect(report.visibleText.contains("1002") && !report.visibleText.contains("2025-01-15"))
  }
}
