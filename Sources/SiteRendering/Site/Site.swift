import CatalogDiffing
import CatalogModel
import ContentModel
import SiteSearch

/// The content with everything linked: what pages are made of.
struct Site: Sendable {
  let content: SiteContent
  let vendors: [SiteVendor]
  let movedAddresses: MovedAddresses
  let movedCodes: MovedCodes
  private let notesByEntry: [EntryReference: Note]
  private let conceptsByEntry: [EntryReference: [Concept]]
  private var relatedEntries = RelatedTable([])
  private let placesByID: [String: Int]
  /// How many entries all newest catalogs before each vendor's have.
  private let entriesBefore: [Int]

  /// Links everything but entries that say the same, on `jobs` tasks, 1 or more.
  static func withoutRelated(of content: SiteContent, jobs: Int) async -> Site {
    let moved = MovedAddresses(content.ledger)
    let reports = KeptReports(content.ledger, moved)
    let vendors = await content.vendors.concurrentMap(jobs: jobs) {
      SiteVendor($0, keeping: reports)
    }
    return Site(content, vendors: vendors, moved)
  }

  /// The same site, with what is known of entries that say the same.
  func relating(_ table: RelatedTable) -> Site {
    var site = self
    site.relatedEntries = table
    return site
  }

  /// `moved` is what the content's ledger says.
  init(
    _ content: SiteContent, vendors: [SiteVendor], _ moved: MovedAddresses = MovedAddresses(nil)
  ) {
    self.content = content
    self.vendors = vendors
    movedAddresses = moved
    movedCodes = MovedCodes(moved, among: vendors)
    placesByID = Dictionary(vendors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    entriesBefore = vendors.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1.newest.entries.count)
    }
    notesByEntry = Dictionary(content.notes.map { ($0.entry, $0) }) { first, _ in first }
    conceptsByEntry = Dictionary(
      grouping: content.concepts.flatMap { concept in
        concept.entries.map { (entry: $0, concept: concept) }
      }
    ) { $0.entry }.mapValues { $0.map(\.concept) }
  }

  var settings: SiteSettings { content.settings }
  /// Entries of all newest catalogs.
  var entryCount: Int { vendors.reduce(0) { $0 + $1.newest.entries.count } }

  /// The article whose text is on the front page.
  var frontArticle: Article? { content.articles.first(where: \.isOfFrontPage) }
  /// The articles that have pages of their own.
  var articles: [Article] { content.articles.filter { !$0.isOfFrontPage } }

  func vendor(_ id: String) -> SiteVendor? { placesByID[id].map { vendors[$0] } }
  func note(for entry: EntryReference) -> Note? { notesByEntry[entry] }
  func concepts(of entry: EntryReference) -> [Concept] { conceptsByEntry[entry] ?? [] }

  /// Entries of other vendors that say the same, the nearest first.
  func related(to entry: EntryReference) -> [EntryReference] {
    guard let place = placesByID[entry.vendor], let number = vendors[place].place(of: entry.key)
    else { return [] }
    return relatedEntries[entriesBefore[place] + number].map { reference(to: Int($0)) }
  }

  /// The same for each entry of a vendor's newest catalog, in its order.
  func relatedEntries(of vendor: SiteVendor) -> [[EntryReference]] {
    let before = placesByID[vendor.id].map { entriesBefore[$0] } ?? 0
    return vendor.newest.entries.indices.map { number in
      relatedEntries[before + number].map { reference(to: Int($0)) }
    }
  }

  /// The entry of a number: those of all newest catalogs, one catalog behind the other, are counted from 0.
  private func reference(to number: Int) -> EntryReference {
    let place = entriesBefore.partitioningIndex { $0 <= number } - 1
    let vendor = vendors[place]
    return vendor.reference(to: vendor.newest.entries[number - entriesBefore[place]])
  }
}

extension Article {
  var isOfFrontPage: Bool { slug == "index" }
}
