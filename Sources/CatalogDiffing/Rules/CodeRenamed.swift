import CatalogModel
import OrderedJSON

/// An entry has another code, which is not merely another number.
struct CodeRenamed: ChangeRule {
  let id = "code-renamed"
  let impact = Impact.breaking
  let meaning = """
    The same error is now reported under another code. A client that compares codes no \
    longer recognises it.
    """
  let advice =
    "Handle the new code, and the former one for as long as the vendor may send it."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let titles = CategoryTitles(comparison)
    let renamed = comparison.changed.filter { $0.identityChange == .renamed }
    let succeeded = comparison.successions.filter { pair in
      pair.identityChange != .renumbered && pair.identityChange != .moved
    }
    return Finding.all(changed: renamed, succeeded: succeeded) { summary(of: $0, titles) }
  }

  private func summary(of pair: EntryPair, _ titles: CategoryTitles) -> Sentence {
    let place = titles.placeInRevision(of: pair.revision.key, from: pair.base.key)
    return """
      \(pair.base.code) is now called \(pair.revision.code)\(below: place)\(nameBesideCodeOf: pair)\
      \(reasonFor: pair)
      """
  }
}
