import CatalogModel

/// The vendor says another day on which the code leaves.
struct RemovalMoved: PairRule {
  let id = "removal-moved"
  let impact = Impact.suspect
  let meaning = """
    The vendor had named a version or day from which on the code is no longer used, and names \
    another.
    """
  let advice = "Make sure that nothing depends on the code by then."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.declaredRemoved, !change.base.isEmpty,
      !change.revision.isEmpty
    else { return nil }
    return Finding(
      pair,
      """
      \(pair.revision.code) leaves with \(values: change.revision) instead of \
      \(values: change.base)
      """,
      before: change.base.reported, after: change.revision.reported)
  }
}
