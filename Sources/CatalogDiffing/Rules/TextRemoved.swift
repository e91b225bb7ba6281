import CatalogModel

/// An entry lost its text.
struct TextRemoved: PairRule {
  let id = "text-removed"
  let impact = Impact.suspect
  let isAboutWording = true
  let meaning = """
    The vendor no longer explains the code. It may be on its way out, or the document may be \
    read wrongly.
    """
  let advice = "Look at the vendor's document."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.textChange == .removed else { return nil }
    return Finding(
      pair, "the text of \(pair.revision.code) was removed",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
