import CatalogModel

/// The reason for an error kept most of its words and is another one.
struct CauseTurned: PairRule {
  let id = "cause-turned"
  let impact = Impact.suspect
  let kindsOf = ["cause-reworded"]
  let meaning = """
    The vendor says in much the same words the contrary of why the error happens, or names other \
    quantities.
    """
  let advice = "Read both and decide whether the code still stands for the same error."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.causeChange, change.kind == .replaced,
      change.wording == .turned || change.wording == .narrowed
    else { return nil }
    return Finding(
      pair, "the cause of \(pair.revision.code) is perhaps another one",
      before: change.base.reported, after: change.revision.reported)
  }
}
