import CatalogModel
import OrderedJSON

/// An entry has another number.
struct CodeRenumbered: ChangeRule {
  let id = "code-renumbered"
  let impact = Impact.breaking
  let meaning = """
    The same error is now reported under another number. A client that compares numbers no \
    longer recognises it.
    """
  let advice = """
    Handle the new number, and make sure that the former one was not given to something \
    else.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let titles = CategoryTitles(comparison)
    let renumbered = comparison.changed.filter { $0.identityChange == .renumbered }
    let succeeded = comparison.successions.filter { $0.identityChange == .renumbered }
    return Finding.all(changed: renumbered, succeeded: succeeded) { summary(of: $0, titles) }
  }

  private func summary(of pair: EntryPair, _ titles: CategoryTitles) -> Sentence {
    let place = titles.placeInRevision(of: pair.revision.key, from: pair.base.key)
    return """
      \(pair.base.code) is now number \(pair.revision.code)\(below: place)\(nameBesideCodeOf: pair)\
      \(reasonFor: pair)
      """
  }
}
