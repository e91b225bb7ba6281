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
    let newest = catalogs.last
    let living = (newest?.entries ?? []).map { EntryReference(vendor: vendor, key: $0.key) }
    let taken = Set(living.map { $0.id.lowercased() })
    tombstones = Self.departed(timeline).filter {
      !taken.contains(EntryReference(vendor: vendor, key: $0.key).id.lowercased())
    }
    let pages = Set(living.map(\.key)).union(tombstones.map(\.key))
    movedEntries = timeline.lives.reduce(into: [:]) { moved, life in
      guard pages.contains(life.key) else { return }
      for key in life.formerKeys where !pages.contains(key) { moved[key] = life.key }
    }
    let former = FormerCategories(
      timeline, catalogs: catalogs, withTombstones: Set(tombstones.map(\.key.category)))
    departedCategories = former.departed
    retitledCategories = former.retitled
    emptiedCategories = former.emptied
  }

  /// The last life of every identity that nothing has now.
  private static func departed(_ timeline: CatalogTimeline) -> [DepartedEntry] {
    let previous = Dictionary(zip(timeline.versions.dropFirst(), timeline.versions)) { $1 }
    let lives = Dictionary(timeline.lives.map { ($0.key, $0) }) { $1 }
    let departed = lives.values.filter { !$0.isPresent }
    return departed.sorted { $0.key < $1.key }.compactMap { life in
      guard let removed = life.events.last?.version, let last = previous[removed]
      else { return nil }
      return DepartedEntry(entry: life.entry, lastVersion: last, removed: removed)
    }
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
      for (old, new) in step.categories.retitled where ways[old] == nil {
        ways[old] = pages.contains(new) ? new : ways[new]
      }
    }
  }
}
