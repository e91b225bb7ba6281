import CatalogModel

/// The vendor says why the error happens, or more about it.
struct CauseAdded: ColumnRule {
  let id = "cause-added"
  let impact = Impact.additive
  let column = Column.statement(.cause)
  let emptySide = ComparedSide.base
  let meaning =
    "The vendor says why the error happens, which it did not say before."
  let advice = "Read it."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.causeChange, change.kind == .stated || change.kind == .extended
    else { return nil }
    return Finding(
      pair, "a cause of \(pair.revision.code) was added", before: change.base.reported,
      after: change.revision.reported)
  }

  func summary(ofAll count: Int, _ place: Sentence) -> Sentence {
    "causes of \(count: count) codes\(sentence: place) were added, and none had any before"
  }
}
