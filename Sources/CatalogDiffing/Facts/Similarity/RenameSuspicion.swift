import CatalogModel

/// Entries that left and entries that came, and that may be the same under other codes.
struct RenameSuspicion: Sendable, Equatable {
  /// In the order of identities; one, unless several are as similar.
  let bases: [Entry]
  let revisions: [Entry]
  /// By `SimilarEntries`.
  let likeness: Likeness

  /// Whether nothing tells which of them belong together.
  var isTie: Bool { bases.count + revisions.count > 2 }

  /// Whether all have one code, in different categories.
  var isOfOneCode: Bool { Set((bases + revisions).map(\.code)).count == 1 }

  init(bases: [Entry], revisions: [Entry], likeness: Likeness) {
    self.bases = bases.sorted(by: EntryOrder.precedes)
    self.revisions = revisions.sorted(by: EntryOrder.precedes)
    self.likeness = likeness
  }

  /// The most similar first, then in the order of identities.
  static func precedes(_ left: RenameSuspicion, _ right: RenameSuspicion) -> Bool {
    let (one, other) = (left.likeness, right.likeness)
    if one.strength != other.strength { return one.strength > other.strength }
    guard let first = left.revisions.first, let second = right.revisions.first else { return false }
    return EntryOrder.precedes(first, second)
  }
}
