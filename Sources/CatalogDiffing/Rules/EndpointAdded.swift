import CatalogModel

/// A further operation answers with the error.
struct EndpointAdded: ColumnRule {
  let id = "endpoint-added"
  let impact = Impact.additive
  let column = Column.statement(.endpoint)
  let emptySide = ComparedSide.base
  let meaning =
    "The vendor names an operation that answers with the code and was not named before."
  let advice =
    "See whether clients of that operation handle the code."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.endpoints, !change.added.isEmpty, change.removed.isEmpty
    else { return nil }
    return Finding(
      pair, "\(pair.revision.code) comes from \(values: change.added), too",
      before: change.base.listed,
      after: change.revision.listed)
  }

  func summary(ofAll count: Int, _ place: Sentence) -> Sentence {
    "it is said where \(count: count) codes\(sentence: place) come from, and was not before of any"
  }
}
