import CatalogModel

/// A text kept most of its words and says something else with them.
struct MeaningPerhapsTurned: PairRule {
  let id = "meaning-perhaps-turned"
  let impact = Impact.suspect
  let isAboutWording = true
  let kindsOf = ["text-changed"]
  let meaning = """
    At least half of the words stayed, but something is negated that was not, or the other way \
    around, a word gave way to its contrary, a quantity such as a limit is another one, the text \
    holds of more, of less or of something else.
    """
  let advice =
    "Read both and decide whether clients may go on concluding what they do from this code."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.textChange == .turned || pair.textChange == .narrowed, !pair.announcesEnd else {
      return nil
    }
    return Finding(
      pair, "the text of \(pair.revision.code) perhaps says something else",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
