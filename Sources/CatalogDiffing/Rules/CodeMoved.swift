import CatalogModel
import OrderedJSON

/// An entry stands in another category under the same code.
struct CodeMoved: ChangeRule {
  let id = "code-moved"
  let impact = Impact.breaking
  let meaning = """
    The code belongs to another of the vendor's categories, and is the same on the wire. Where \
    categories tell operations or response fields apart, a client now meets it in another place.
    """
  let advice =
    "Where the category says where the code is sent, handle it there. Where it only sorts codes, approve it."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let titles = CategoryTitles(comparison)
    let succeeded = comparison.successions.filter { $0.identityChange == .moved }
    let moved = CategoryMove.all(in: comparison).flatMap { $0.isOfACategory ? [] : $0.pairs }
    return Finding.all(changed: moved, succeeded: succeeded) { summary(of: $0, titles) }
  }

  private func summary(of pair: EntryPair, _ titles: CategoryTitles) -> Sentence {
    let (base, revision) = titles.names(of: pair)
    return "\(pair.revision.code) moved from \(base) to \(revision)"
  }
}
