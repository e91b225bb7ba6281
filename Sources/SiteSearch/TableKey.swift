/// A text that equals another only where their UTF-8 does, and is ordered by it.
///
/// `String` takes canonically equivalent texts for one; a reader of the index in another language
/// does not.
struct TableKey: Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: TableKey, right: TableKey) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: TableKey, right: TableKey) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Equal bytes are equal strings, which have equal hashes.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
