import CatalogModel

/// A text says now that its code is on its way out, and nothing is stated of that.
struct EndPerhapsAnnounced: PairRule {
  let id = "end-perhaps-announced"
  let impact = Impact.suspect
  let isAboutWording = true
  let kindsOf = ["text-changed"]
  let meaning = """
    The text says that the code is deprecated, no longer sent or to be removed, which it did not say \
    before. To sitegen that is a text like any other, so the code is not called deprecated anywhere.
    """
  let advice = """
    Find out what takes the place of the code, and when it leaves. If the texts of all such codes begin \
    with the same words, name these under 'deprecated' in vendor.yaml.
    """

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.announcesEnd else { return nil }
    return Finding(
      pair, "the text of \(pair.revision.code) perhaps announces its end",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
