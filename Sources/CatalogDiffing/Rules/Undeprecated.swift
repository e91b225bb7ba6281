import CatalogModel

/// A deprecated code is in use again.
struct Undeprecated: PairRule {
  let id = "undeprecated"
  let impact = Impact.editorial
  let meaning = "The vendor no longer says that the code is on its way out."
  let advice = "Nothing has to be done."

  func finding(on pair: EntryPair) -> Finding? {
    guard let words = pair.differences.deprecations, words.kind == .withdrawn else { return nil }
    return Finding(
      pair, "\(pair.revision.code) is no longer deprecated",
      before: words.base.reported, after: nil)
  }
}
