import CatalogModel

/// The vendor says what to do about the error, or more about it.
struct ActionAdded: ColumnRule {
  let id = "action-added"
  let impact = Impact.additive
  let column = Column.statement(.action)
  let emptySide = ComparedSide.base
  let meaning =
    "The vendor says what to do about the error, which it did not say before."
  let advice = "Read it."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.actionChange, change.kind == .stated || change.kind == .extended
    else { return nil }
    return Finding(
      pair, "advice on \(pair.revision.code) was added", before: change.base.reported,
      after: change.revision.reported)
  }

  func summary(ofAll count: Int, _ place: Sentence) -> Sentence {
    "advice on \(count: count) codes\(sentence: place) was added, and there was none on any before"
  }
}
