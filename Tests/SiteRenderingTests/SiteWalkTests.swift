import CatalogModel
import Diagnostics
import Markdown
import ContentModel
import SiteRendering
import Testing

/// The real documents, through the real templates.
struct SiteWalkTests {
  @Test func contentAndTemplatesAreSound() async {
    #expect(await RealSite.diagnostics.map { "\($0.path) \($0.summary)" } == [])
    #expect(await !RealSite.files.isEmpty)
  }

  @Test func nothingIsWrongOnAnyPage() async {
    #expect(await RealSite.walk.problems == [])
  }

  @Test func everyPageIsReachable() async {
    let walk = await RealSite.walk
    let reached = walk.reachable(from: "index.html")
    #expect(Set(walk.pages.keys).subtracting(reached) == ["404.html"])
  }

  @Test func everyCodeHasAPageThatSaysIt() async throws {
    let walk = await RealSite.walk
    for item in Item.all {
      let page = try #require(walk.pages[item.page], "\(item.page)")
      let heads = page.elements(named: "h1").map(page.visibleText)
      #expect(heads.allSatisfy { $0.contains(item.entry.code.text.collapsed) }, "\(item.page)")
      let titles = page.elements(named: "title").map(page.visibleText)
      #expect(titles.allSatisfy { $0.contains(item.entry.code.text.collapsed) }, "\(item.page)")
    }
  }

  @Test func everyDescriptionStandsThereLetterForLetter() async throws {
    let walk = await RealSite.walk
    for item in Item.all {
      let page = try #require(walk.pages[item.page], "\(item.page)")
      let texts = page.elements.filter { $0.hasClass("vendor-text") }
      let text = try #require(texts.first, "\(item.page)")
      let shown = page.descendants(of: text, named: "p", "li").filter { !$0.hasClass("nothing") }
      #expect(
        shown.map(page.visibleText) == item.entry.description.collapsedLines, "\(item.page)")
    }
  }

  @Test func everythingElseOfAnEntryStandsThereToo() async throws {
    let walk = await RealSite.walk
    for item in Item.all {
      let page = try #require(walk.pages[item.page], "\(item.page)")
      let visible = page.visibleText
      let entry = item.entry
      let words = [entry.name, entry.label, entry.deprecation].compactMap { $0 }
      let fields = entry.fields.flatMap { [$0.name, $0.value] }
      for text in words + fields + entry.status.map({ "HTTP \($0)" }) {
        #expect(visible.contains(text.collapsed), "\(item.page): \(text)")
      }
    }
  }

  @Test func everyCodeAndNameIsInTheListOfAllCodes() async throws {
    let page = try #require(await RealSite.walk.pages["codes/index.html"])
    let main = try #require(page.elements(named: "main").first)
    let rows = page.descendants(of: main, named: "a").filter { $0.hasClass("code") }
    let shown = rows.map { "\($0["href"] ?? "") \(page.visibleText(of: $0))" }
    let expected = (Item.all + Item.departed).flatMap { item in
      [item.entry.code.text, item.entry.name].compactMap { $0 }
        .map { "../\(item.reference.id)/ \($0.collapsed)" }
    }
    #expect(shown.sorted() == expected.sorted())
  }

  @Test func indexAgreesWithTheCatalogs() async throws {
    let files = await RealSite.files
    let paths = Set(files.map(\.path))
    let content = RealSite.content.value
    let index: PublishedIndex = try files.json("index.json")
    #expect(index.vendors.map(\.id) == content.vendors.map(\.vendor.id))
    for (vendor, history) in zip(index.vendors, content.vendors) {
      #expect(vendor.name == history.vendor.name)
      #expect(vendor.entryCount == history.newest.entries.count)
      #expect(vendor.versions.map(\.id) == history.catalogs.map(\.version))
      for path in [vendor.url + "index.html", vendor.catalog] + vendor.versions.map(\.catalog) {
        #expect(paths.contains(path), "\(path)")
      }
    }
    #expect(paths.contains(index.search))
    #expect(index.concepts.map(\.title) == content.concepts.map(\.title))
    #expect(index.concepts.allSatisfy { paths.contains($0.url + "index.html") })
    let ids = Set(Item.all.map(\.reference.id))
    #expect(index.concepts.flatMap(\.entries).allSatisfy(ids.contains))
  }

  @Test func catalogsAgreeWithWhatWasRead() async throws {
    let files = await RealSite.files
    let paths = Set(files.map(\.path))
    let entries = paths.filter { $0.hasSuffix("/entry.json") && !$0.hasPrefix("schema/") }
    #expect(entries.count == Item.all.count + Item.departed.count)
    for history in RealSite.content.value.vendors {
      for catalog in history.catalogs {
        let path = "\(history.vendor.id)/\(catalog.version)/catalog.json"
        try check(files.json(path), catalog)
      }
      let newest: PublishedCatalog = try files.json("\(history.vendor.id)/catalog.json")
      try check(newest, history.newest)
      for entry in newest.entries {
        #expect(paths.contains(entry.url + "index.html"), "\(entry.url)")
        #expect(paths.contains(entry.url + "index.md"), "\(entry.url)")
        #expect(try files.json(entry.url + "entry.json") == entry)
      }
    }
  }

  private func check(_ published: PublishedCatalog, _ catalog: Catalog) throws {
    #expect(published.vendor.id == catalog.vendor.id)
    #expect(published.version == catalog.version)
    #expect(published.categories.map(\.title) == catalog.categories.map(\.title))
    #expect(
      published.categories.map(\.entryCount)
        == catalog.categories.map { category in
          catalog.entries.count { $0.category == category.id }
        })
    try #require(published.entries.count == catalog.entries.count)
    for (item, entry) in zip(published.entries, catalog.entries) { check(item, entry, catalog) }
  }

  private func check(_ item: PublishedEntry, _ entry: Entry, _ catalog: Catalog) {
    #expect(item.id == EntryReference(vendor: catalog.vendor.id, key: entry.key).id)
    #expect(item.url == item.id + "/")
    #expect(item.code == entry.code.text && item.number.map(String.init) ?? item.code == item.code)
    #expect(item.name == entry.name && item.label == entry.label)
    #expect(item.category == entry.category && item.status ?? [] == entry.status)
    #expect(item.fields ?? [:] == Dictionary(entry.fields.map { ($0.name, $0.value) }) { $1 })
    #expect(item.source.document == entry.source.document)
    #expect(item.source.line == entry.source.line && item.source.endLine == entry.source.endLine)
    let text = MarkdownRenderer.plainText(item.description ?? "").split(separator: "\n")
    #expect(text.map { String($0).collapsed } == entry.description.collapsedLines, "\(item.id)")
  }

  @Test func everyJSONFileNamesASchemaOfTheSite() async throws {
    let files = await RealSite.files
    let paths = Set(files.map(\.path))
    for file in files where file.path.hasSuffix(".json") && !file.path.hasPrefix("schema/") {
      let schema = try files.json(file.path, as: PublishedSchemaLink.self).schema
      let target = SiteAddress(schema, on: file.path, mayBeAbsolute: false)
      guard case .file(let path, anchor: nil) = target, paths.contains(path) else {
        Issue.record("\(file.path): \(schema)")
        continue
      }
    }
  }

  @Test func searchKnowsEveryEntry() async throws {
    let files = await RealSite.files
    let paths = Set(files.map(\.path))
    let shelves = files.map(\.path).filter { $0.hasPrefix("search/") && $0.contains("/records/") }
    let records = try shelves.flatMap { path -> [PublishedSearch.Record] in
      try files.json(path, as: PublishedSearch.self).items
    }
    let living = records.filter { $0.removed != true }
    #expect(living.map(\.id).sorted() == Item.all.map(\.reference.id).sorted())
    for record in records {
      #expect(paths.contains((record.url ?? record.id + "/") + "index.html"), "\(record.id)")
    }
  }

  @Test func pageForMissingAddressesWorksAtAnyDepth() async throws {
    let page = try #require(await RealSite.walk.pages["404.html"])
    let addresses = page.elements.flatMap { [$0["href"], $0["src"], $0["action"]] }
      .compactMap { $0 }.filter { !$0.hasPrefix("#") }
    #expect(addresses.allSatisfy { $0.hasPrefix("/") })
    #expect(addresses.contains("/search/") && addresses.contains("/codes/"))
  }

  @Test func pageForMissingAddressesKnowsItsSubPath() async throws {
    let content = RealSite.content.value.served(at: "https://errors.example/api/")
    let files = await SiteRenderer.render(content, with: RealSite.theme, jobs: 2).value
    let bytes = try #require(files?.first { $0.path == "404.html" }?.bytes)
    let addresses = HTMLPage(bytes).elements.flatMap { [$0["href"], $0["src"], $0["action"]] }
      .compactMap { $0 }.filter { !$0.hasPrefix("#") }
    let expected = ["/api/", "https://errors.example/api/"]
    #expect(addresses.allSatisfy { address in expected.contains { address.hasPrefix($0) } })
  }
}

/// An entry of a newest catalog, with its page.
private struct Item {
  let entry: Entry
  let reference: EntryReference

  var page: String { "\(reference.id)/index.html" }

  static let all = RealSite.content.value.vendors.flatMap { history in
    history.newest.entries.map { Item($0, of: history) }
  }

  /// Those that only older versions have, as the last of these has them; none of them was renamed.
  static let departed = RealSite.content.value.vendors.flatMap { history in
    var known = Set(history.newest.entries.map(\.key))
    return history.older.reversed().flatMap(\.entries).filter { known.insert($0.key).inserted }
      .map { Item($0, of: history) }
  }

  init(_ entry: Entry, of history: VendorHistory) {
    self.entry = entry
    reference = EntryReference(vendor: history.vendor.id, key: entry.key)
  }
}

extension Prose {
  /// Each paragraph and item, runs of white space as one space.
  var collapsedLines: [String] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let inlines): [inlines.map(\.characters).joined().collapsed]
      case .list(let items): items.map { $0.map(\.characters).joined().collapsed }
      }
    }
  }
}

extension SiteContent {
  /// The same content with another address of the site.
  func served(at baseURL: String) -> SiteContent {
    SiteContent(
      settings: SiteSettings(
        title: settings.title, description: settings.description, language: settings.language,
        baseURL: baseURL, navigation: settings.navigation),
      vendors: vendors, notes: notes, articles: articles, concepts: concepts)
  }
}
