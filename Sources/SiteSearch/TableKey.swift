/// A text that equals another only where their UTF-8 does, and is ordered by it.
///
/// `String` takes canonically equivalent texts for one; a reader of the index in another language
/// does not.
struct TableKey: Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: TableKey, right: TableKey) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
  }

  static func < (left: TableKey, right: TableKey) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in right.withUTF8 { left.lexicographicallyPrecedes($0) } }
  }

  /// Equal bytes are equal strings, which have equal hashes.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
