/// One judgement on the facts: what it looks for, how bad that is, and what to do about it.
///
/// A rule only reads the comparison. Every difference is the matter of one rule; only
/// `code-reused`, which shows both entries whole, repeats what others say about their parts.
package protocol ChangeRule: Sendable {
  /// Lower-case words joined by dashes, such as `code-removed`. Never used for anything else.
  var id: String { get }
  /// Unless a vendor's policy says otherwise.
  var impact: Impact { get }
  /// What happened and what that means to a client, in whole sentences.
  var meaning: String { get }
  /// What a reviewer should do, in whole sentences.
  var advice: String { get }
  func findings(in comparison: CatalogComparison) -> [Finding]
}

/// A rule that looks at one pair of entries at a time and finds one thing at most.
protocol PairRule: ChangeRule {
  func finding(on pair: EntryPair) -> Finding?
}

extension PairRule {
  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.compactMap(finding)
  }
}
