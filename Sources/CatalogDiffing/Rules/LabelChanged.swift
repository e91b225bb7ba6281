import CatalogModel

/// The short title changed.
struct LabelChanged: PairRule {
  let id = "label-changed"
  let impact = Impact.editorial
  let isAboutWording = true
  let meaning =
    "The vendor gives the code another short title, gives it one, or no longer does."
  let advice =
    "Nothing has to be done, unless a client shows or compares the title."

  func finding(on pair: EntryPair) -> Finding? {
    guard let label = pair.labelChange else { return nil }
    return Finding(
      pair, "the label of \(pair.revision.code) changed",
      before: label.base.reported, after: label.revision.reported)
  }
}
