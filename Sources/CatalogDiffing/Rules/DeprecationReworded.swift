import CatalogModel

/// The words that deprecate a code changed.
struct DeprecationReworded: PairRule {
  let id = "deprecation-reworded"
  let impact = Impact.editorial
  let meaning = "The vendor deprecates the code in other words than before."
  let advice = "Read whether they name another code or a day."

  func finding(on pair: EntryPair) -> Finding? {
    guard let words = pair.differences.deprecations, !words.base.isEmpty, !words.revision.isEmpty
    else { return nil }
    return Finding(
      pair, "the deprecation of \(pair.revision.code) was reworded",
      before: words.base.reported, after: words.revision.reported)
  }
}
