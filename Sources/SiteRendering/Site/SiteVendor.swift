import CatalogDiffing
import CatalogModel
import ContentModel

/// A vendor with everything that follows from its catalogs.
final class SiteVendor: Sendable {
  let id: String
  let name: String
  let history: VendorHistory
  let replacements: ReplacementTargets
  let timeline: VendorTimeline
  let addresses: VendorAddresses
  /// The reports of changes that are kept besides those between neighbours and from the first version on.
  let keptReports: [(base: Catalog, revision: Catalog)]
  private let sameCodes: SameCodes
  private let departures: [EntryKey: DepartedEntry]
  /// The places of the living and then the removed entries.
  private let places: EntryPlaces
  private let entriesByCategory: [String: [Entry]]
  private let categoriesWithPage: Set<String>
  private let categoriesByID: [String: CatalogModel.Category]

  init(_ history: VendorHistory, keeping reports: KeptReports = KeptReports()) {
    self.history = history
    (id, name) = (history.vendor.id, history.vendor.name)
    let catalogs = history.catalogs
    replacements = ReplacementTargets(in: history.newest, for: catalogs)
    timeline = VendorTimeline(versions: catalogs, policy: history.policy)
    addresses = VendorAddresses(timeline.facts, catalogs: catalogs, vendor: history.vendor.id)
    keptReports = reports.reports(of: history)
    sameCodes = SameCodes(of: history.newest)
    departures = Dictionary(addresses.tombstones.map { ($0.key, $0) }) { first, _ in first }
    places = EntryPlaces(of: history.newest.entries + addresses.tombstones.map(\.entry))
    entriesByCategory = Dictionary(grouping: history.newest.entries) { $0.category }
    categoriesWithPage = Set(
      (history.newest.categories + addresses.departedCategories).map(\.id))
    let categories = catalogs.reversed().flatMap(\.categories)
    categoriesByID = Dictionary(categories.map { ($0.id, $0) }) { first, _ in first }
  }

  var newest: Catalog { history.newest }

  /// A living or removed entry.
  func entry(_ key: EntryKey) -> Entry? {
    places[key].map { places[$0] }
  }

  /// Where an entry of the newest version stands in it.
  func place(of key: EntryKey) -> Int? {
    places[key].flatMap { $0 < newest.entries.count ? $0 : nil }
  }

  /// The first few entries of other categories of the newest version with the code of an entry, and how many more
  /// there are.
  func sameCode(as entry: Entry) -> (first: [Entry], further: Int) {
    sameCodes.entries(with: entry.code, besides: place(of: entry.key))
  }

  /// A category of the newest version, or else of the last version that had it.
  private func category(_ id: String) -> CatalogModel.Category? { categoriesByID[id] }

  /// The title of a category of any version, or else its id.
  func title(ofCategory id: String) -> String { category(id)?.title ?? id }

  /// Whether several categories have pages.
  var hasCategories: Bool { categoriesWithPage.count > 1 }

  /// The entries of a category in the newest version, in the document's order.
  func entries(in category: String) -> [Entry] { entriesByCategory[category] ?? [] }

  /// The entries of the newest version in the order of their pages.
  var entriesInOrder: [Entry] { newest.categories.flatMap { entries(in: $0.id) } }

  /// The entries that left and have a page.
  var tombstones: [DepartedEntry] { addresses.tombstones }

  /// Those of the newest version, and then those that left.
  var entriesWithPages: [Entry] { newest.entries + tombstones.map(\.entry) }

  /// The identity whose page stands for an identity of any version; `nil` where there is none.
  func page(of key: EntryKey) -> EntryKey? {
    entry(addresses.movedEntries[key] ?? key)?.key
  }

  /// The link from a page to that of an entry of any version, or else to the vendor's.
  func link(to entry: Entry, from page: Route) -> String {
    page.link(to: self.page(of: entry.key).map { route(of: $0) } ?? .vendor(id))
  }

  /// The page that stands for a category of any version; the vendor's where there is none.
  func route(ofCategory id: String) -> Route {
    let id = addresses.retitledCategories[id] ?? id
    return categoriesWithPage.contains(id) ? .category(self.id, id) : .vendor(self.id)
  }

  /// What changed between two versions, with what the versions before say of codes that came back.
  func step(from base: Catalog, to revision: Catalog) -> VersionStep {
    timeline.steps.first { $0.base == base.version && $0.revision == revision.version }
      ?? VersionStep(history.comparison(base: base, revision: revision))
  }

  /// The page that lists the entries of a version.
  func route(of catalog: Catalog) -> Route {
    catalog.version == newest.version ? .vendor(id) : .version(id, catalog.version)
  }

  /// The life of an entry of the newest version in a few dates.
  func lifecycle(of key: EntryKey) -> EntryLifecycle? {
    timeline.facts.lifecycle(of: key)
  }

  /// What is known of an entry that left.
  func departure(of key: EntryKey) -> DepartedEntry? { departures[key] }

  func reference(to entry: Entry) -> EntryReference { reference(to: entry.key) }

  func reference(to key: EntryKey) -> EntryReference { EntryReference(vendor: id, key: key) }

  /// The page of an identity, be it there or not.
  func route(of key: EntryKey) -> Route { .entry(reference(to: key)) }
}
