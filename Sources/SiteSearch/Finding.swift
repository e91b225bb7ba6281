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

/// The records found so far.
struct Findings {
  /// What words say of a record.
  struct Words {
    let score: Double
    /// Whether what its entry says stands there nearly whole.
    let areAgreed: Bool
    let terms: [String]
  }

  private(set) var byRecord: [Int: Finding] = [:]

  var isEmpty: Bool { byRecord.isEmpty }

  /// Whether a record's whole code, name or alias is the query.
  var hasExact: Bool { byRecord.values.contains { $0.isExact && $0.tier == .whole } }

  /// Keeps the surer of two findings of a record.
  mutating func add(_ finding: Finding) {
    if let known = byRecord[finding.record], finding.tier <= known.tier { return }
    byRecord[finding.record] = finding
  }

  /// Adds what words say of a record; `tier` is what a record is that nothing else has found, `nil` where they are not
  /// enough to show it.
  mutating func addWords(_ words: Words, of record: Int, as tier: Finding.Tier?) {
    if let tier, byRecord[record].map({ $0.tier == .words }) != false {
      byRecord[record] = Finding(record: record, tier: tier)
    }
    byRecord[record]?.wordScore = words.score
    byRecord[record]?.isAgreed = words.areAgreed
    byRecord[record]?.terms = words.terms
  }

  /// Adds a record by what its vendor says of it, unless it is there.
  mutating func addLoosely(_ record: Int) {
    if byRecord[record] == nil { byRecord[record] = Finding(record: record, tier: .words) }
  }

  mutating func addOfVendor(_ record: Int) {
    byRecord[record] = Finding(record: record, tier: .words, isByVendor: true)
  }
}
