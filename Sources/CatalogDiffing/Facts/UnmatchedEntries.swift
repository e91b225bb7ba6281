import CatalogModel

/// The entries of each side that have no partner on the other, in the order of their identities.
struct UnmatchedEntries: Sendable {
  /// Those of base whose codes revision does not have.
  let removed: [Entry]
  /// Those of base whose codes revision has, because base has them more often.
  let removedRepetitions: [Entry]
  /// Those of revision whose codes base does not have.
  let added: [Entry]
  /// Those of revision whose codes base has.
  let addedRepetitions: [Entry]

  init(_ matching: EntryMatching, base: Catalog, revision: Catalog) {
    (removed, removedRepetitions) = Self.split(
      matching.removed.map { base.entries[$0] }, by: revision)
    (added, addedRepetitions) = Self.split(matching.added.map { revision.entries[$0] }, by: base)
  }

  /// The entries whose codes `other` does not have, and those whose codes it has.
  private static func split(
    _ entries: [Entry], by other: Catalog
  ) -> (alone: [Entry], repeated: [Entry]) {
    guard !entries.isEmpty else { return ([], []) }
    let keys = Set(other.entries.map(\.key))
    let sorted = entries.sorted(by: EntryOrder.precedes)
    return (sorted.filter { !keys.contains($0.key) }, sorted.filter { keys.contains($0.key) })
  }
}
