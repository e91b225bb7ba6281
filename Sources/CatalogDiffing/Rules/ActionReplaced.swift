import CatalogModel

/// The vendor says something else about what to do.
struct ActionReplaced: PairRule {
  let id = "action-replaced"
  let impact = Impact.suspect
  let kindsOf = ["action-reworded"]
  let meaning = """
    The vendor advises something else: fewer than half of the words stayed, or the advice says the \
    contrary or names other quantities in the same ones. A client that follows the former advice \
    may do the wrong thing.
    """
  let advice = "Read both, and look for clients that follow the former advice."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.actionChange, change.kind == .replaced,
      change.wording == .replaced || change.wording == .turned
    else { return nil }
    return Finding(
      pair, "the advice on \(pair.revision.code) is another one", before: change.base.reported,
      after: change.revision.reported)
  }
}
