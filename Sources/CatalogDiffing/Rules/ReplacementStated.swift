import CatalogModel

/// The vendor names a code to be used instead.
struct ReplacementStated: PairRule {
  let id = "replacement-stated"
  let impact = Impact.additive
  let meaning =
    "The vendor says which code takes the place of this one."
  let advice = "Handle the other code as well."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.replacedBy, change.kind == .stated else { return nil }
    return Finding(
      pair, "\(pair.revision.code) is replaced by \(values: change.revision)",
      before: change.base.listed,
      after: change.revision.listed)
  }
}
