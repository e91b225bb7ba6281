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
