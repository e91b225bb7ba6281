import CatalogModel

/// What became of the categories; each list in the order of ids.
package struct CategoryComparison: Sendable, Equatable {
  /// Pairs that differ in id, title or description.
  let changed: [CategoryPair]
  let removed: [Category]
  let added: [Category]
  /// The new id of each category whose id changed with its title.
  package let retitled: [String: String]

  init(base: Catalog, revision: Catalog) {
    let bases = Self.byID(base)
    let revisions = Self.byID(revision)
    let retitled = RetitledCategories.find(base: base, revision: revision)
    let kept = Set(retitled.values)
    let pairs = bases.compactMap { id, category in
      revisions[retitled[id] ?? id].map { CategoryPair(base: category, revision: $0) }
    }
    changed = pairs.filter(\.differs).sorted { $0.revision.id < $1.revision.id }
    removed = bases.values.filter { revisions[retitled[$0.id] ?? $0.id] == nil }
      .sorted { $0.id < $1.id }
    added = revisions.values.filter { bases[$0.id] == nil && !kept.contains($0.id) }
      .sorted { $0.id < $1.id }
    self.retitled = retitled
  }

  private static func byID(_ catalog: Catalog) -> [String: Category] {
    Dictionary(catalog.categories.map { ($0.id, $0) }) { first, _ in first }
  }
}
