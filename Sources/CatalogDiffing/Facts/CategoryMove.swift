import CatalogModel

/// Codes that stand in another category than before and go together: all that left a category which is
/// gone, or else all that came into one which is new, or else all that went from one category to another.
struct CategoryMove {
  /// In the order of the entries of revision; at least one.
  let pairs: [EntryPair]
  /// The category that is gone, or the one that is new, or else the one that they went to; `nil` where
  /// revision does not list that.
  let category: Category?
  /// The side that has it.
  let side: ComparedSide

  /// Whether both sides have both categories.
  let isBetweenKept: Bool

  /// Whether the vendor groups several codes in another way, and not only one.
  var isOfACategory: Bool { category != nil && pairs.count > 1 }

  /// Those that left a category first, then those that came into one, then the others; in the order of ids.
  static func all(in comparison: CatalogComparison) -> [CategoryMove] {
    let moved = comparison.changed.filter { $0.identityChange == .moved }
    guard !moved.isEmpty else { return [] }
    let gone = byID(comparison.categories.removed)
    let new = byID(comparison.categories.added)
    let left = moved.filter { gone[$0.base.category] != nil }
    let rest = moved.filter { gone[$0.base.category] == nil }
    let came = rest.filter { new[$0.revision.category] != nil }
    let others = rest.filter { new[$0.revision.category] == nil }
    return groups(left, gone, on: .base) { $0.base.category }
      + groups(came, new, on: .revision) { $0.revision.category }
      + betweenKept(others, byID(comparison.revision.categories))
  }

  private static func betweenKept(
    _ pairs: [EntryPair], _ categories: [String: Category]
  ) -> [CategoryMove] {
    Dictionary(grouping: pairs) { [$0.revision.category, $0.base.category] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ids, pairs in
        CategoryMove(
          pairs: pairs, category: categories[ids[0]], side: .revision, isBetweenKept: true)
      }
  }

  private static func byID(_ categories: [Category]) -> [String: Category] {
    Dictionary(categories.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func groups(
    _ pairs: [EntryPair], _ categories: [String: Category], on side: ComparedSide,
    by id: (EntryPair) -> String
  ) -> [CategoryMove] {
    Dictionary(grouping: pairs, by: id).sorted { $0.key < $1.key }.map { id, pairs in
      CategoryMove(pairs: pairs, category: categories[id], side: side, isBetweenKept: false)
    }
  }
}
