import CatalogDiffing
import CatalogModel

/// What stands at the addresses of codes and categories that a vendor's newest version does not
/// have: the tombstone of what left, or nothing but the way to what it became.
struct VendorAddresses: Sendable {
  /// What left and has a page: all but those whose address, on a file system that ignores case, is
  /// now a living code's. In the order of identities.
  let tombstones: [DepartedEntry]
  /// Where an identity that was given up leads: to a living entry or to a tombstone.
  let movedEntries: [EntryKey: EntryKey]
  /// The categories of older versions whose tombstones need a page above them, the newest first.
  let departedCategories: [CatalogModel.Category]
  /// The id of the category that other ones became when they got another title.
  let retitledCategories: [String: String]
  /// The ids of categories that left and have neither; in the order of the versions, the newest
  /// first.
  let emptiedCategories: [String]

  init(_ timeline: CatalogTimeline, catalogs: [Catalog], vendor: String) {
    let living = catalogs.last?.entries ?? []
    tombstones = Self.departed(timeline, besides: living, of: vendor)
    movedEntries = Self.moved(timeline, pages: living.map(\.key) + tombstones.map(\.key))
    let former = FormerCategories(
      timeline, catalogs: catalogs, withTombstones: Set(tombstones.map(\.key.category)))
    departedCategories = former.departed
    retitledCategories = former.retitled
    emptiedCategories = former.emptied
  }

  /// The same moves in the order of the identities that were given up.
  var moves: [(from: EntryKey, to: EntryKey)] {
    movedEntries.map { (from: $0.key, to: $0.value) }.sorted { $0.from < $1.from }
  }

  /// Those entries that left whose address is no living one's.
  private static func departed(
    _ timeline: CatalogTimeline, besides living: [Entry], of vendor: String
  ) -> [DepartedEntry] {
    let departed = timeline.departed
    guard !departed.isEmpty else { return [] }
    func address(_ key: EntryKey) -> String {
      EntryReference(vendor: vendor, key: key).id.lowercased()
    }
    let taken = Set(living.map { address($0.key) })
    return departed.filter { !taken.contains(address($0.key)) }
  }

  /// The identities without a page that lead to one that has.
  private static func moved(_ timeline: CatalogTimeline, pages: [EntryKey]) -> [EntryKey: EntryKey]
  {
    guard !timeline.successors.isEmpty else { return [:] }
    let pages = Set(pages)
    return timeline.successors.filter { !pages.contains($0) && pages.contains($1) }
  }
}

/// The categories that the newest version does not have.
private struct FormerCategories {
  let departed: [CatalogModel.Category]
  let retitled: [String: String]
  let emptied: [String]

  init(_ timeline: CatalogTimeline, catalogs: [Catalog], withTombstones needed: Set<String>) {
    let living = Set(catalogs.last?.categories.map(\.id) ?? [])
    var former: [CatalogModel.Category] = []
    var seen = living
    for category in catalogs.reversed().flatMap(\.categories)
    where seen.insert(category.id).inserted {
      former.append(category)
    }
    let departed = former.filter { needed.contains($0.id) }
    let pages = living.union(departed.map(\.id))
    let retitled = Self.retitled(timeline, pages).filter { !pages.contains($0.key) }
    self.departed = departed
    self.retitled = retitled
    emptied = former.map(\.id).filter { !pages.contains($0) && retitled[$0] == nil }
  }

  /// Where titles led, in one step, the last step of a title first.
  private static func retitled(
    _ timeline: CatalogTimeline, _ pages: Set<String>
  ) -> [String: String] {
    timeline.comparisons.reversed().reduce(into: [:]) { ways, step in
      for (base, revision) in step.categories.retitled where ways[base] == nil {
        ways[base] = pages.contains(revision) ? revision : ways[revision]
      }
    }
  }
}
