/// A record that a search has found.
struct Finding {
  /// How sure it is that a record is meant, the surest last.
  enum Tier: Int, Comparable {
    case words, prefix, reordered, corrected, zero, said, token, near, cued, whole

    static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  let record: Int
  let tier: Tier
  /// What the code was looked up by, as far as it stands in the record's code; `nil` for words.
  var key: String?
  var isExact = false
  /// The text that stood for the code.
  var text: String?
  /// How many different texts stood for it.
  var repeats = 0
  /// Whether nothing but the vendor's name was asked for.
  var isByVendor = false
  /// Whether the query names its vendor.
  var isNamed = false
  /// Whether its words stand in the query too.
  var isAgreed = false
  var wordScore = 0.0
  /// The terms of the index that it was found by.
  var terms: [String] = []
}

/// The records found so far.
struct Findings {
  private(set) var byRecord: [Int: Finding] = [:]

  var isEmpty: Bool { byRecord.isEmpty }

  /// Whether a record's whole code, name or alias is the query.
  var hasExact: Bool { byRecord.values.contains { $0.isExact && $0.tier == .whole } }

  /// Keeps the surer of two findings of a record.
  mutating func add(_ finding: Finding) {
    var finding = finding
    let known = byRecord[finding.record]
    finding.repeats = known.map { $0.repeats + ($0.key == finding.key ? 0 : 1) } ?? 1
    if let known, finding.tier <= known.tier {
      byRecord[finding.record]?.repeats = finding.repeats
    } else {
      byRecord[finding.record] = finding
    }
  }

  /// Says of a record that was found that its words stand in the query too.
  mutating func agree(on record: Int) { byRecord[record]?.isAgreed = true }

  /// Adds what words say of a record; `isEnough` where they are enough to show it.
  mutating func addWords(_ record: Int, score: Double, terms: [String], isEnough: Bool) {
    if byRecord[record] == nil {
      guard isEnough else { return }
      byRecord[record] = Finding(record: record, tier: .words)
    }
    byRecord[record]?.wordScore = score
    byRecord[record]?.terms = terms
  }

  /// Adds a record by what its vendor says of it, unless it is there.
  mutating func addLoosely(_ record: Int) {
    if byRecord[record] == nil { byRecord[record] = Finding(record: record, tier: .words) }
  }

  mutating func addOfVendor(_ record: Int) {
    byRecord[record] = Finding(record: record, tier: .words, isByVendor: true)
  }
}
