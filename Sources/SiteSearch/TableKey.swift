/// A text that equals another only where their UTF-8 does, and is ordered by it.
///
/// `String` takes canonically equivalent texts for one; a reader of the index in another language
/// does not.
struct TableKey: Hashable, Comparable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  static func < (left: TableKey, right: TableKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
