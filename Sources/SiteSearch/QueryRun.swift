/// A run of words in a query, with what the search asks about it.
struct QueryRun {
  /// The place of its first scalar in the query; a sign that belongs to it is included.
  let start: Int
  /// The place after its last scalar.
  let end: Int
  let word: WordRun
  /// All of it, as it is compared.
  let folded: String
  let normalized: NormalizedCode?
  /// The places of the vendors that it names, or is a part of the name of.
  var vendors: Set<Int>?

  /// Whether it is digits, with a sign or none.
  var isNumber: Bool {
    guard let key = normalized?.key else { return false }
    return NumberKey.isWhole(key)
  }

  /// Whether something that is no digit stands before three digits or more: `ABC-404`.
  var endsWithNumber: Bool {
    let digits = folded.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    return digits > 2 && digits < folded.utf8.count
  }

  /// The pieces of all segments, as they are compared.
  var pieces: [String] { word.pieces }
}
