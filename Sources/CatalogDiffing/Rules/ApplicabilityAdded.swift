import CatalogModel

/// The error holds for a further product.
struct ApplicabilityAdded: ColumnRule {
  let id = "applicability-added"
  let impact = Impact.additive
  let column = Column.statement(.applicability)
  let emptySide = ComparedSide.base
  let meaning = """
    The vendor names a product, platform or protocol for which the code holds and did not \
    before.
    """
  let advice = """
    Nothing has to be done, unless a client for that product handles unknown errors in its own \
    way.
    """

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.applicability, !change.added.isEmpty else { return nil }
    let mark = change.removed.isEmpty ? ", too" : ""
    return Finding(
      pair, "\(pair.revision.code) holds for \(values: change.added)\(words: mark)",
      before: change.base.listed,
      after: change.revision.listed)
  }

  func summary(ofAll count: Int, _ place: Sentence) -> Sentence {
    "it is said what \(count: count) codes\(sentence: place) hold for, and was not before of any"
  }
}
