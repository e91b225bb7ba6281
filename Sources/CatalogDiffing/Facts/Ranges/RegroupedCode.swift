import CatalogModel

/// A code that one side has by itself and the other within a range, or a range that the other side
/// has in parts: nobody's partner, and yet it neither came nor left.
struct RegroupedCode: Sendable, Equatable {
  let entry: Entry
  /// The side that has the entry.
  let side: ComparedSide
  /// The entries of the other side that stand for its codes, in the order of their numbers.
  let others: [Entry]

  /// Whether all of these say what it says.
  var saysTheSame: Bool {
    others.allSatisfy { !EntryDifferences(from: entry, to: $0).substanceDiffers }
  }

  /// Those of `entries`, in their order; `found` gives for positions in `catalog` the positions in the
  /// other one.
  static func all(
    of entries: [Entry], _ found: [Int: [Int]], from catalog: Catalog, on side: ComparedSide,
    to other: Catalog
  ) -> [RegroupedCode] {
    guard !found.isEmpty else { return [] }
    let groups = Dictionary(
      found.map { (catalog.entries[$0].key, $1) }, uniquingKeysWith: { first, _ in first })
    return entries.compactMap { entry in
      groups[entry.key].map { others in
        RegroupedCode(entry: entry, side: side, others: others.map { other.entries[$0] })
      }
    }
  }
}
