import CatalogModel

/// A text shares fewer than half of its words with the former one, and does not merely go on.
struct MeaningPerhapsChanged: PairRule {
  let id = "meaning-perhaps-changed"
  let impact = Impact.suspect
  let isAboutWording = true
  let kindsOf = ["text-changed"]
  let meaning = """
    Fewer than half of the words stayed. Either the vendor wrote the text anew, or the code \
    means something else.
    """
  let advice =
    "Read both and decide whether clients may go on concluding what they do from this code."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.textChange == .replaced, !pair.announcesEnd else { return nil }
    return Finding(
      pair, "the text of \(pair.revision.code) is another one",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
