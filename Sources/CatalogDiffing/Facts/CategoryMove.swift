import CatalogModel

/// Codes that stand in another category than before and go together: all that left a category which is
/// gone, or else all that came into one which is new.
struct CategoryMove {
  /// In the order of the entries of revision; at least one.
  let pairs: [EntryPair]
  /// The category that is gone, or the one that is new; `nil` where both sides have both.
  let category: Category?
  /// The side that has it.
  let side: Finding.Side

  /// Whether it is the category that was taken apart or put together, and not one code that moved.
  var isOfACategory: Bool { category != nil && pairs.count > 1 }

  /// Those that left a category first, then those that came into one, then the others one by one; in the
  /// order of ids.
  static func all(in comparison: CatalogComparison) -> [CategoryMove] {
    let moved = comparison.changed.filter { $0.identityChange == .moved }
    guard !moved.isEmpty else { return [] }
    let gone = byID(comparison.categories.removed)
    let new = byID(comparison.categories.added)
    let left = moved.filter { gone[$0.base.category] != nil }
    let rest = moved.filter { gone[$0.base.category] == nil }
    let came = rest.filter { new[$0.revision.category] != nil }
    let single = rest.filter { new[$0.revision.category] == nil }
    return groups(left, gone, on: .base) { $0.base.category }
      + groups(came, new, on: .revision) { $0.revision.category }
      + single.map { CategoryMove(pairs: [$0], category: nil, side: .revision) }
  }

  private static func byID(_ categories: [Category]) -> [String: Category] {
    Dictionary(categories.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func groups(
    _ pairs: [EntryPair], _ categories: [String: Category], on side: Finding.Side,
    by id: (EntryPair) -> String
  ) -> [CategoryMove] {
    Dictionary(grouping: pairs, by: id).sorted { $0.key < $1.key }.map { id, pairs in
      CategoryMove(pairs: pairs, category: categories[id], side: side)
    }
  }
}
