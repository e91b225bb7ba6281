import CatalogModel

/// The vendor dates the first appearance otherwise.
struct SinceChanged: PairRule {
  let id = "since-changed"
  let impact = Impact.editorial
  let meaning =
    "The vendor names another version or day since which the code exists."
  let advice =
    "Nothing has to be done, unless clients ask for a version because of it."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.declaredSince, !change.base.isEmpty,
      !change.revision.isEmpty
    else { return nil }
    return Finding(
      pair, "the first appearance of \(pair.revision.code) is dated otherwise",
      before: change.base.reported,
      after: change.revision.reported)
  }
}
