import CatalogModel

/// The vendor says in other words what to do about the error.
struct ActionReworded: PairRule {
  let id = "action-reworded"
  let impact = Impact.editorial
  let meaning =
    "The vendor says in other words, or in fewer, what to do about the error."
  let advice = "Read both."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.actionChange,
      change.kind == .shortened
        || change.kind == .replaced && change.wording != .replaced
          && change.wording != .turned && change.wording?.isOfMarks != true
    else { return nil }
    return Finding(
      pair, "the advice on \(pair.revision.code) was reworded", before: change.base.reported,
      after: change.revision.reported)
  }
}
