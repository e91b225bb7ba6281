/// One judgement on the facts: what it looks for, how bad that is, and what to do about it.
///
/// A rule only reads the comparison. Every difference is the matter of one rule; only
/// `code-reused`, which shows both entries whole, repeats what others say about their parts.
package protocol ChangeRule: ChangeKind {
  func findings(in comparison: CatalogComparison) -> [Finding]
}
