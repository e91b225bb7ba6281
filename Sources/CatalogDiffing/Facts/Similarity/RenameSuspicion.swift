package import CatalogModel

/// Entries that left and entries that came, and that may be the same under other codes.
package struct RenameSuspicion: Sendable, Equatable {
  /// In the order of identities; one, unless several are as similar.
  package let bases: [Entry]
  package let revisions: [Entry]
  /// How much of their texts is the same, in percent, by `SimilarTexts`.
  package let score: Int

  /// Whether nothing tells which of them belong together.
  package var isTie: Bool { bases.count + revisions.count > 2 }

  init(bases: [Entry], revisions: [Entry], score: Int) {
    self.bases = bases.sorted(by: EntryOrder.precedes)
    self.revisions = revisions.sorted(by: EntryOrder.precedes)
    self.score = score
  }

  /// The most similar first, then in the order of identities.
  static func precedes(_ left: RenameSuspicion, _ right: RenameSuspicion) -> Bool {
    if left.score != right.score { return left.score > right.score }
    guard let first = left.revisions.first, let second = right.revisions.first else { return false }
    return EntryOrder.precedes(first, second)
  }
}
