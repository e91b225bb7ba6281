import CatalogModel
import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// The pages at addresses that the newest version does not have any more.
struct RedirectTests {
  @Test func everyPageIsSoundAndReachableOrARedirect() async {
    let rendered = await RenamedSite.render()
    #expect(rendered.diagnostics.map(\.summary) == [])
    let walk = SiteWalk(rendered.value)
    #expect(walk.problems == [])
    let reached = walk.reachable(from: "index.html").union(walk.redirects.keys)
    #expect(Set(walk.pages.keys).subtracting(reached) == ["404.html"])
  }

  @Test func whatGotAnotherAddressLeadsThereInOneStep() async {
    let walk = SiteWalk(await RenamedSite.render().value)
    #expect(
      walk.redirects == [
        // Renumbered twice.
        "acme/keys/1002/index.html": "../../../acme/keys/1202/",
        "acme/keys/1102/index.html": "../../../acme/keys/1202/",
        // The category has another title now.
        "acme/doors/index.html": "../../acme/doors-and-gates/",
        "acme/doors/2001/index.html": "../../../acme/doors-and-gates/2001/",
        // It left later: its tombstone stands in the category's new folder.
        "acme/doors/2002/index.html": "../../../acme/doors-and-gates/2002/",
      ])
  }

  /// The address leads to what it stood for last, whichever name comes first.
  @Test(arguments: [("apple_pay", "zebra_card"), ("zebra_card", "apple_pay")])
  func codeThatWasRenamedTwiceLeadsToTheLast(_ last: String, _ first: String) async {
    let lost = "The key is not known to any door of the house."
    let refused = "The bank of the buyer has refused this monthly payment."
    let versions = [
      [("key_lost", lost)], [(first, lost)], [(first, lost), ("key_lost", refused)],
      [(first, lost), (last, refused)],
    ]
    let catalogs = versions.enumerated().map { number, rows in
      MadeUpContent.catalog(
        "acme", version: "\(number + 1)", rows.map { MadeUpContent.entry($0, $1) })
    }
    let history = VendorHistory(older: Array(catalogs.dropLast()), newest: catalogs[3])
    let site = await Site.make(of: MadeUpContent.content([history]))
    let moved = site.vendors[0].addresses.movedEntries
    #expect(moved == [Self.key("key_lost"): Self.key(last)])
  }

  private static func key(_ code: String) -> EntryKey {
    EntryKey(category: "errors", code: Code(code))
  }

  @Test func redirectIsNoPageOfItsOwn() async throws {
    let walk = SiteWalk(await RenamedSite.render().value)
    let page = try #require(walk.pages["acme/keys/1002/index.html"])
    let canonical = page.elements(named: "link").first { $0["rel"] == "canonical" }
    #expect(canonical?["href"] == "https://example.com/acme/keys/1202/")
    #expect(page.elements(named: "meta").contains { $0["content"] == "noindex" })
    #expect(page.elements(named: "a").contains { $0["href"] == "../../../acme/keys/1202/" })
  }

  @Test(arguments: [
    ("acme/keys/1002/", "The code 1002 is 1202 now."),
    ("acme/doors/2001/", "Go to 2001."),
    ("acme/doors/", "Go to its new address"), ("acme/former/", "Go to 1202."),
    ("acme/keys/0902/", "The code 0902 is 1202 now."), ("olden/keys/1202/", "Go to 1202."),
    ("acme/keys/0903/", "Go to its new address"),
  ])
  func redirectSaysWhatWasThereAndIs(_ path: String, _ words: String) async throws {
    let moved = [
      ("acme/former/", "acme/keys/1002/"), ("acme/keys/0902/", "acme/keys/1002/"),
      ("olden/keys/1202/", "acme/keys/1202/"), ("acme/keys/0903/", "acme/keys/"),
    ]
    let ledger = moved.map { URLRecord(path: $0, .moved(to: $1), place: Self.place) }
    let walk = SiteWalk(await RenamedSite.render(ledger: ledger).value)
    let page = try #require(walk.pages[path + "index.html"])
    #expect(page.visibleText.contains(words))
  }

  @Test(arguments: [
    ("acme/bells/3001/", "version 2024-01-31 was the last to have it, version 2024-03-31 does not"),
    ("acme/doors-and-gates/2002/", "version 2024-06-30 was the last to have it"),
    ("acme/bells/", "This category is no longer documented."),
  ])
  func whatLeftKeepsItsPage(_ path: String, _ words: String) async {
    let walk = SiteWalk(await RenamedSite.render().value)
    #expect(walk.pages[path + "index.html"]?.visibleText.contains(words) == true)
    #expect(walk.redirects[path + "index.html"] == nil)
  }

  /// What an author's line says, and where it leads or what is reported.
  @Test(arguments: [
    ("acme/former/", "acme/keys/", "../../acme/keys/", []),
    // By way of a redirect that the history gives, and of one that comes later in the file.
    ("acme/former/", "acme/keys/1002/", "../../acme/keys/1202/", []),
    ("acme/former/", "zenith/", "../../acme/", []),
    // An author's line wins over the history.
    ("acme/doors/", "acme/keys/", "../../acme/keys/", []),
    ("acme/former/", "nowhere/", nil, ["redirect-to-nowhere"]),
    ("acme/former/", "acme/former/", nil, ["redirect-to-nowhere"]),
  ])
  func ledgerNamesRedirects(
    _ path: String, _ target: String, _ expected: String?, _ problems: [String]
  ) async {
    let rendered = await RenamedSite.render(ledger: [
      URLRecord(path: path, .moved(to: target), place: Self.place),
      URLRecord(path: "zenith/", .moved(to: "acme/"), place: Self.place),
    ])
    let walk = SiteWalk(rendered.value)
    #expect(walk.redirects[path + "index.html"] == expected)
    #expect(rendered.diagnostics.map(\.id) == problems)
    #expect(walk.problems == [])
  }

  /// A vendor that got another name: its pages have one redirect each, the codes with their data beside them.
  @Test func everythingBelowAVendorFollowsIt() async throws {
    let past = await SiteRenderer.ledger(of: RenamedSite.content(), jobs: 1).value.records
    func former(_ path: String) -> String { "olden/" + path.dropFirst("acme/".count) }
    let records = past.map { record in
      guard case .moved(let target) = record.state else {
        return URLRecord(
          path: former(record.path), record.path == "acme/" ? .moved(to: "acme/") : record.state)
      }
      return URLRecord(path: former(record.path), .moved(to: former(target)))
    }
    let rendered = await RenamedSite.render(ledger: records)
    #expect(rendered.diagnostics.map(\.summary) == [])
    let walk = SiteWalk(rendered.value)
    #expect(walk.problems == [])
    let ways = walk.redirects.filter { $0.key.hasPrefix("olden/") }
    #expect(ways.count == past.count)
    #expect(ways["olden/index.html"] == "../acme/")
    #expect(ways["olden/keys/1001/index.html"] == "../../../acme/keys/1001/")
    #expect(ways["olden/keys/1002/index.html"] == "../../../acme/keys/1202/")
    #expect(ways["olden/bells/3001/index.html"] == "../../../acme/bells/3001/")
    #expect(ways["olden/2024-06-30/index.html"] == "../../acme/2024-06-30/")
    #expect(rendered.value.contains { $0.path == "olden/keys/1001/entry.json" })
  }

  @Test func circleEndsNowhere() async {
    let records = (0..<1000).map { number in
      URLRecord(
        path: "x\(number)/", .moved(to: "x\((number + 1) % 1000)/"), place: Self.place)
    }
    let rendered = await RenamedSite.render(ledger: records)
    #expect(rendered.diagnostics.count == 1000)
    #expect(Set(rendered.diagnostics.map(\.id)) == ["redirect-to-nowhere"])
  }

  @Test func redirectInTheWayOfAFileNamesBoth() async {
    let rendered = await RenamedSite.render(ledger: [
      URLRecord(path: "index.json/", .moved(to: "acme/"), place: Self.place)
    ])
    #expect(rendered.diagnostics.map(\.id) == ["output-collision"])
    let summary = rendered.diagnostics.first?.summary ?? ""
    #expect(summary.contains("the moved address") && summary.contains("the index of catalogs"))
  }

  private static let place = SourceRange(SourceDocument(path: "urls.lock", text: "x\n"), line: 1)
}
