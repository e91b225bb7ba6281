import CatalogModel

/// A range that has other ends, or a code that became a range or was one.
struct ReboundedRange {
  let pair: EntryPair
  /// Whether revision has none of the entries that would stand for some of its codes.
  let losesCodes: Bool
  /// Whether base had none.
  let gainsCodes: Bool

  /// In the order of the pairs.
  static func all(in comparison: CatalogComparison) -> [ReboundedRange] {
    let pairs = comparison.changed.filter { $0.identityChange == .rebounded }
    guard !pairs.isEmpty else { return [] }
    let (bases, revisions) = (spans(of: comparison.base), spans(of: comparison.revision))
    return pairs.compactMap { pair in
      guard let left = NumberSpan(pair.base.code), let right = NumberSpan(pair.revision.code) else {
        return nil
      }
      return ReboundedRange(
        pair: pair,
        losesCodes: revisions.holders(of: left, in: pair.revision.category) == nil,
        gainsCodes: bases.holders(of: right, in: pair.base.category) == nil)
    }
  }

  private static func spans(of catalog: Catalog) -> NumberSpans {
    NumberSpans(Array(catalog.entries.indices), of: catalog.entries) { $0.category }
  }
}
