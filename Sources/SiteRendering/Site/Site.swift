import CatalogDiffing
import CatalogModel
import ContentModel

/// The content with everything linked: what pages are made of.
struct Site: Sendable {
  let content: SiteContent
  let vendors: [SiteVendor]
  private let notesByEntry: [EntryReference: Note]
  private let conceptsByEntry: [EntryReference: [Concept]]
  private var relatedByEntry: [EntryReference: [EntryReference]]
  private let vendorsByID: [String: SiteVendor]

  /// Links everything, on so many tasks, 1 or more.
  static func make(of content: SiteContent, jobs: Int) async -> Site {
    let catalogs = content.vendors.map(\.newest)
    let related = await RelatedTable.find(among: catalogs, content.concepts, jobs: jobs)
    return await withoutRelated(of: content, jobs: jobs).relating(related)
  }

  /// The same, but for entries that say the same.
  static func withoutRelated(of content: SiteContent, jobs: Int) async -> Site {
    let vendors = await content.vendors.concurrentMap(jobs: jobs) { SiteVendor($0) }
    return Site(content, vendors: vendors, related: [:])
  }

  /// The same site, with what is known of entries that say the same.
  func relating(_ table: RelatedTable) -> Site {
    var site = self
    site.relatedByEntry = table.references(in: content.vendors.map(\.newest))
    return site
  }

  init(
    _ content: SiteContent, vendors: [SiteVendor], related: [EntryReference: [EntryReference]]
  ) {
    self.content = content
    self.vendors = vendors
    vendorsByID = Dictionary(vendors.map { ($0.id, $0) }) { first, _ in first }
    notesByEntry = Dictionary(content.notes.map { ($0.entry, $0) }) { first, _ in first }
    conceptsByEntry = Dictionary(
      grouping: content.concepts.flatMap { concept in
        concept.entries.map { (entry: $0, concept: concept) }
      }
    ) { $0.entry }.mapValues { $0.map(\.concept) }
    relatedByEntry = related
  }

  var settings: SiteSettings { content.settings }
  /// Entries of all newest catalogs.
  var entryCount: Int { vendors.reduce(0) { $0 + $1.newest.entries.count } }

  func vendor(_ id: String) -> SiteVendor? { vendorsByID[id] }
  func note(for entry: EntryReference) -> Note? { notesByEntry[entry] }
  func concepts(of entry: EntryReference) -> [Concept] { conceptsByEntry[entry] ?? [] }

  /// Entries of other vendors that say the same, the nearest first.
  func related(to entry: EntryReference) -> [EntryReference] { relatedByEntry[entry] ?? [] }

  /// A living or removed entry.
  func entry(_ reference: EntryReference) -> Entry? {
    vendor(reference.vendor)?.entry(reference.key)
  }
}
