/// A record that a search has found.
struct Finding {
  /// How sure it is that a record is meant, the surest last.
  enum Tier: Int, Comparable {
    case words, prefix, reordered, corrected, zero, said, token, near, cued, whole

    static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  let record: Int
  var tier: Tier
  /// What the code was looked up by, as far as it stands in the record's code; `nil` for words.
  var key: String?
  var isExact = false
  /// The text that stood for the code.
  var text: String?
  /// Whether nothing but the vendor's name was asked for.
  var isByVendor = false
  /// Whether the query names its vendor.
  var isNamed = false
  var wordScore = 0.0
  /// Whether what its entry says stands there nearly whole.
  var isAgreed = false
  /// The terms of the index that it was found by.
  var terms: [String] = []

  /// Whether more speaks for it than a number: what its entry says, or an identifier of several words.
  var saysMore: Bool { isAgreed || (isExact && text.map(IdentifierPart.isJoined) == true) }
}
