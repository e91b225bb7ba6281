import CatalogModel

/// Another code is to be used instead than before.
struct ReplacementChanged: PairRule {
  let id = "replacement-changed"
  let impact = Impact.suspect
  let meaning =
    "The vendor names another code that takes the place of this one."
  let advice =
    "Handle the code that is named now, and find out what became of the other."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.replacedBy, !change.base.isEmpty, !change.revision.isEmpty
    else { return nil }
    return Finding(
      pair,
      """
      \(pair.revision.code) is replaced by \(values: change.revision) \
      instead of \(values: change.base)
      """, before: change.base.listed,
      after: change.revision.listed)
  }
}
