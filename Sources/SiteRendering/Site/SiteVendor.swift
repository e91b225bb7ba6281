import CatalogDiffing
import CatalogModel
import ContentModel

/// A vendor with everything that follows from its catalogs.
struct SiteVendor: Sendable {
  let history: VendorHistory
  let mentions: CodeMentions
  let replacements: ReplacementTargets
  let lifecycles: CatalogLifecycle
  private let departures: [EntryKey: DepartedEntry]
  private let entriesByKey: [EntryKey: Entry]
  private let entriesByCategory: [String: [Entry]]
  private let categoriesByID: [String: CatalogModel.Category]

  init(_ history: VendorHistory) {
    self.history = history
    let catalogs = history.catalogs
    mentions = CodeMentions(history.newest)
    replacements = ReplacementTargets(in: history.newest, for: catalogs)
    lifecycles = CatalogLifecycle(versions: catalogs)
    departures = Dictionary(lifecycles.departed.map { ($0.key, $0) }) { first, _ in first }
    let removed = lifecycles.departed.map(\.entry)
    entriesByKey = Dictionary((history.newest.entries + removed).map { ($0.key, $0) }) {
      first, _ in first
    }
    entriesByCategory = Dictionary(grouping: history.newest.entries) { $0.category }
    let categories = catalogs.reversed().flatMap(\.categories)
    categoriesByID = Dictionary(categories.map { ($0.id, $0) }) { first, _ in first }
  }

  var id: String { history.vendor.id }
  var newest: Catalog { history.newest }
  var name: String { history.vendor.name }

  /// A living or removed entry.
  func entry(_ key: EntryKey) -> Entry? { entriesByKey[key] }

  /// A category of the newest version, or else of the last version that had it.
  func category(_ id: String) -> CatalogModel.Category? { categoriesByID[id] }

  /// The entries of a category in the newest version, in the document's order.
  func entries(in category: String) -> [Entry] { entriesByCategory[category] ?? [] }

  /// The entries that left and have a page: all but those whose URL, on a file system that ignores
  /// case, is now a living code's.
  var tombstones: [DepartedEntry] {
    let living = Set(newest.entries.map { reference(to: $0).id.lowercased() })
    return lifecycles.departed.filter { !living.contains(reference(to: $0.entry).id.lowercased()) }
  }

  /// What is known of an entry that left.
  func departure(of key: EntryKey) -> DepartedEntry? { departures[key] }

  func reference(to entry: Entry) -> EntryReference {
    EntryReference(vendor: id, key: entry.key)
  }
}
