import CatalogModel

/// An entry without a text has one now.
struct TextAdded: PairRule {
  let id = "text-added"
  let impact = Impact.additive
  let meaning = "The vendor explains a code that it did not explain before."
  let advice = "Nothing has to be done."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.textChange == .added, !pair.announcesEnd else { return nil }
    return Finding(
      pair, "the text of \(pair.revision.code) was added",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
