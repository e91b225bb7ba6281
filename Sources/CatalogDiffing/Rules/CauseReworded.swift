import CatalogModel

/// The vendor says in other words why the error happens.
struct CauseReworded: PairRule {
  let id = "cause-reworded"
  let impact = Impact.editorial
  let meaning =
    "The vendor says in other words, or in fewer, why the error happens."
  let advice = "Read both."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.causeChange,
      change.kind == .shortened
        || change.kind == .replaced && change.wording != .turned && change.wording != .narrowed
          && change.wording?.isOfMarks != true
    else { return nil }
    return Finding(
      pair, "the cause of \(pair.revision.code) was reworded", before: change.base.reported,
      after: change.revision.reported)
  }
}
