import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Foundation
import OrderedJSON
import SiteSearch
import Testing

@testable import SiteRendering

/// A made-up site with everything that our JSON can say.
enum MadeUpSite {
  /// By the name of their schema.
  static func json() async -> [String: [JSONValue]] {
    let site = await Site.make(of: content)
    let catalogs = site.vendors.flatMap { vendor in
      vendor.history.catalogs.flatMap {
        CatalogJSON(site: site, vendor: vendor).catalog($0, at: [.catalog(vendor.id)]).map(json)
      }
    }
    let entries = site.vendors.flatMap { vendor in
      vendor.newest.entries.map {
        json(
          CatalogJSON(site: site, vendor: vendor).entry(
            $0, description: $0.description.markdown, at: .vendor(vendor.id)))
      }
    }
    let search = SearchIndexFiles(SearchIndex(records: SearchRecords.all(site)))
    return [
      "catalog": catalogs, "history": histories(site), "entry": entries, "index": [site.json],
      "diff": [diff(site)],
      "search-index": [search.manifest], "search-shelf": search.shelves.map { json($0.bytes) },
    ]
  }

  /// `null`, which no schema allows, for what is no JSON.
  private static func json(_ bytes: [UInt8]) -> JSONValue {
    (try? JSONDecoder().decode(SuiteData.self, from: Data(bytes)))?.json ?? .null
  }

  private static func diff(_ site: Site) -> JSONValue {
    let vendors = site.vendors.map { vendor in
      VendorChanges(
        CatalogComparison(base: vendor.history.catalogs[0], revision: vendor.newest))
    }
    let all = ChangeReport(base: "before", revision: "after", vendors: vendors)
    let approvals = all.changes.prefix(1).flatMap { change in
      ["0123456789abcdef", change.fingerprint].map { fingerprint in
        Approval(
          fingerprint: fingerprint, rule: change.rule, vendor: change.vendor, code: change.code,
          reason: "Agreed upon", expiry: .last)
      }
    }
    let report = all.applying(approvals, on: .last)
    return JSONChangeFormatter(schema: "/schema/diff.json").value(of: report)
  }

  /// The versions of a vendor, and the lives of all its codes.
  private static func histories(_ site: Site) -> [JSONValue] {
    let formatter = JSONHistoryFormatter(schema: "/schema/history.json")
    let others = [RenamedSite.history, shifted].map { SiteVendor($0) }
    return (site.vendors + others).flatMap { vendor in
      let lives = vendor.timeline.facts.lives.map {
        CodeHistory($0, of: vendor.id, in: vendor.timeline)
      }
      return [formatter.value(of: vendor.timeline), formatter.value(of: lives)]
    }
  }

  private static let content: SiteContent = {
    let files = texts.map { ContentFile(path: $0, content: .bytes(Array($1.utf8))) }
    let read = ContentReader.read(ContentFolder(path: "", files: files))
    #expect(read.diagnostics.map(\.summary) == [])
    return read.value.with(plenty)
  }()

  /// A vendor whose texts moved along its codes.
  private static let shifted = VendorHistory(
    older: [
      MadeUpContent.catalog(
        "shifted",
        [
          MadeUpContent.entry("1", "The alpha is wrong."),
          MadeUpContent.entry("2", "The beta is late."),
        ])
    ],
    newest: MadeUpContent.catalog(
      "shifted", version: "2",
      [
        MadeUpContent.entry("1", "Gamma has gone away for ever."),
        MadeUpContent.entry("2", "The alpha is wrong."),
      ]))

  /// A vendor that states whatever the model holds.
  private static let plenty = VendorHistory(
    older: [MadeUpContent.catalog("plenty", [])],
    newest: MadeUpContent.catalog(
      "plenty", version: "2",
      [
        Entry(
          category: "errors", code: Code("4000-4099"), name: "Plenty",
          statements: [
            .alias("E4"), .message("No {0}"), .message("Gone"), .cause(Prose(text: "It *broke*")),
            .action(Prose([.list([[.text("Wait")], [.code("retry()")]])])), .severity("Error"),
            .retryable(true), .endpoint("GET /doors"), .applicability("Doors"), .since("1.2"),
            .deprecated("Since 2.0"), .removed("3.0"), .replacedBy("5000"),
            .replacedBy("elsewhere"),
          ],
          origins: [
            EntryOrigin(property: .cause, place: .column("Why"), lines: 3...4),
            EntryOrigin(property: .code, place: .heading),
            EntryOrigin(property: .severity, place: .path("/errors/0/level")),
            EntryOrigin(property: .message, place: .prose),
          ],
          source: EntrySource(document: "errors.txt", line: 1, endLine: 4)),
        Entry(
          category: "errors", code: Code("5000"),
          fields: [.init(name: "Area", value: "A"), .init(name: "Area", value: "B")],
          statements: [.unused(.reserved), .alias("E5")],
          source: EntrySource(document: "errors.txt", line: 5, endLine: 5)),
      ]))

  private static let texts = [
    "site.yaml": "{ title: Made up, description: For tests, baseURL: https://example.com/errors }",
    "concepts/wrong.md": "---\ntitle: Wrong\nentries: [acme/keys/1, zenith/all/bad]\n---\nText.\n",
    "vendors/acme/vendor.yaml": """
    name: Acme
    product: Acme API
    homepage: https://example.com/
    documents:
      - file: errors.md
        shape: table
        columns: { Code: code, Name: name, Label: label, Status: status, Text: description }
        deprecated: [DEPRECATED]
    """,
    "vendors/acme/1/errors.md": """
    ## Keys
    About keys.

    Code | Name | Label | Status | Scope | Text
    1 | WrongKey | Wrong key | 401, 403 | global | The key is wrong.
    2 | OldKey | Old key | 410 | global | DEPRECATED. The key is old.
    3 | SlowKey | Slow key | 429 | local | Too many requests with one key.
    """,
    "vendors/acme/2/errors.md": """
    Codes of keys and doors.

    ## Keys
    About keys.

    Code | Name | Label | Status | Scope | Text
    1 | WrongKey | Wrong key | 401 | local | The key is not right.
    3 | SlowKey | Slow key | 429 | local | DEPRECATED. Too many requests with one key.
    x.y | NewKey | New key | 400 | local | The key is new.

    ## Doors

    Code | Name | Label | Status | Scope | Text
    4 | Shut | Door shut | 404 | local | The door is shut.
    """,
    "vendors/zenith/vendor.yaml": """
    name: Zenith
    documents: [{ file: errors.md, shape: bullets, category: All, code: '[a-z]+' }]
    """,
    "vendors/zenith/2030-01-31/errors.md": "- bad\n\n  The key is wrong.\n",
  ]
}

extension SiteContent {
  fileprivate func with(_ vendor: VendorHistory) -> SiteContent {
    SiteContent(
      settings: settings, vendors: vendors + [vendor], notes: notes, articles: articles,
      concepts: concepts)
  }
}

extension RelatedTable {
  /// Which entries say the same, on `jobs` tasks.
  static func find(
    among catalogs: [Catalog], _ concepts: [Concept], jobs: Int
  ) async -> RelatedTable {
    let terms = catalogs.map { CatalogTerms($0) }
    return await RelatedEntries(among: catalogs, terms, concepts, jobs: jobs).table(jobs: jobs)
  }
}

extension SearchRecords {
  /// Those of all vendors.
  static func all(_ site: Site) -> [SearchRecord] {
    site.vendors.flatMap { records(of: $0, site) }
  }
}

extension Site {
  /// A site whose entries are not related to any others.
  init(_ content: SiteContent) {
    let moved = MovedAddresses(content.ledger)
    let reports = KeptReports(content.ledger, moved)
    self.init(content, vendors: content.vendors.map { SiteVendor($0, keeping: reports) }, moved)
  }

  /// A site whose entries are related to others.
  static func make(of content: SiteContent) async -> Site {
    let catalogs = content.vendors.map(\.newest)
    let related = await RelatedTable.find(among: catalogs, content.concepts, jobs: 1)
    return Site(content).relating(related)
  }
}
