import CatalogModel
import ContentModel
import SiteSearch
import Testing

@testable import SiteRendering

/// A code that a log has from an older version finds the entry that has another one now.
struct FormerCodesTests {
  private static func codes(_ rows: [(code: String, text: String)], _ version: String) -> Catalog {
    MadeUpContent.catalog(
      "acme", version: version, rows.map { MadeUpContent.entry($0.code, $0.text) })
  }

  private static let renumbered = VendorHistory(
    older: [
      codes(
        [
          ("1001", "The drawbridge is up and nobody may cross the moat."),
          ("E_OLDNAME", "The lighthouse has run out of oil for its lamp."),
          ("3001", "The miller has no more flour in his store."),
          ("3002", "The baker cannot light the large oven today."),
          ("4000-4099", "A field of the harvest form is wrong or missing."),
          ("5001", "The ferry does not leave before the fog has gone."),
        ], "1")
    ],
    newest: codes(
      [
        ("2001", "The drawbridge is up and nobody may cross the moat."),
        ("FIRE_IN_TOWER", "The lighthouse has run out of oil for its lamp."),
        ("3002", "The miller has no more flour in his store."),
        ("3001", "The baker cannot light the large oven today."),
        ("4000-4049", "A field of the harvest form is wrong or missing."),
        ("4060-4069", "Another vineyard has the same number of barrels."),
        ("5001", "The ferry does not leave before the fog has gone."),
      ], "2"))

  /// What is asked, and the first codes that are found.
  private static let queries: [(text: String, expected: [String])] = [
    ("1001", ["2001"]), ("error_code=1001", ["2001"]), ("E_OLDNAME", ["FIRE_IN_TOWER"]),
    ("e-oldname", ["FIRE_IN_TOWER"]), ("2001", ["2001"]),
    // What has the code now comes first, and neither is meant alone.
    ("3001", ["3001", "3002"]), ("3002", ["3002", "3001"]),
    ("4000-4099", ["4000-4049"]), ("4075", ["4000-4049"]), ("4049", ["4000-4049"]),
    // A range has it now.
    ("4065", ["4060-4069"]), ("4100", []),
  ]

  @Test func findsWhatItBecame() async {
    let site = await Site.make(of: MadeUpContent.content([Self.renumbered]))
    let engine = SearchEngine(SearchIndex(records: SearchRecords.all(site)))
    for (text, expected) in Self.queries {
      let found = engine.search(text).results
      #expect(Array(found.map(\.record.code).prefix(max(1, expected.count))) == expected, "\(text)")
      if expected.count > 1 { #expect(found.prefix(2).map(\.isExact) == [true, true], "\(text)") }
    }
  }

  /// The code whose page stood there is one that the entry had, also where no version has it any more.
  @Test func findsWhatAnAuthorMoved() async {
    let ledger = [
      URLRecord(path: "acme/errors/900/", .moved(to: "acme/errors/901/")),
      URLRecord(path: "acme/errors/901/", .moved(to: "acme/errors/2001/")),
      URLRecord(path: "olden/errors/no~20oil/", .moved(to: "acme/errors/FIRE_IN_TOWER/")),
      URLRecord(path: "acme/errors/902/", .moved(to: "acme/errors/1001/")),
      URLRecord(path: "acme/errors/903/", .moved(to: "acme/errors/")),
      URLRecord(path: "acme/errors/904/", .givenUp),
      URLRecord(path: "acme/905/", .moved(to: "acme/errors/5001/")),
      URLRecord(path: "acme/errors/906/", .moved(to: "acme/errors/906/")),
      URLRecord(path: "acme/errors/~zz/", .moved(to: "acme/errors/5001/")),
      // By way of what moved above it.
      URLRecord(path: "old/", .moved(to: "acme/")), URLRecord(path: "old/errors/5001/", .published),
      URLRecord(path: "old/errors/907/", .moved(to: "old/errors/5001/")),
    ]
    let content = MadeUpContent.content([Self.renumbered], ledger: ledger)
    let site = await Site.make(of: content)
    let engine = SearchEngine(SearchIndex(records: SearchRecords.all(site)))
    for (text, expected) in [
      ("900", "2001"), ("error 901", "2001"), ("no oil", "FIRE_IN_TOWER"), ("902", "2001"),
      ("1001", "2001"), ("903", nil), ("904", nil), ("905", nil), ("906", nil), ("zz", nil),
      ("907", "5001"),
    ] {
      let found = engine.search(text).results.filter(\.isExact)
      #expect(found.first?.record.code == expected, "\(text)")
    }
    let vendor = site.vendors[0]
    let shown = SearchRecords.shown(of: vendor, site)
    #expect(shown == SearchRecords.records(of: vendor, site).map(\.withoutText))
  }

  @Test func aliasesAreOfTheSearchAlone() async throws {
    let site = await Site.make(of: MadeUpContent.content([Self.renumbered]))
    let vendor = try #require(site.vendors.first)
    let entry = try #require(vendor.newest.entries.first)
    #expect(entry.aliases.isEmpty)
    #expect(FormerCodes(vendor, site.movedCodes).aliases(of: entry) == ["1001"])
    let codes = FormerCodes(vendor, site.movedCodes)
    #expect(vendor.newest.entries.last.map { codes.aliases(of: $0) } == [])
  }

  @Test func whatIsShownIsWhatIsSearched() async {
    let site = await Site.make(of: RenamedSite.content())
    for vendor in site.vendors {
      let records = SearchRecords.records(of: vendor, site)
      #expect(SearchRecords.shown(of: vendor, site) == records.map(\.withoutText))
      // Renumbered twice; a former category's title is no code.
      #expect(records.first { $0.code == "1202" }?.aliases == ["1002", "1102"])
      #expect(records.first { $0.code == "2001" }?.aliases == [])
    }
  }
}
