import CatalogModel

/// A text was reworded and most of its words stayed.
struct TextChanged: PairRule {
  let id = "text-changed"
  let impact = Impact.editorial
  let isAboutWording = true
  let meaning = """
    The vendor says it in other words, at least half of which stayed, and neither says the \
    contrary nor names other quantities. The meaning most likely stayed, too.
    """
  let advice =
    "Read both; a small word such as \"not\" can turn a sentence."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.textChange == .reworded, !pair.announcesEnd else { return nil }
    return Finding(
      pair, "the text of \(pair.revision.code) was reworded",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
