import CatalogModel

/// The vendor says when the code leaves.
struct RemovalAnnounced: PairRule {
  let id = "removal-announced"
  let impact = Impact.suspect
  let meaning = """
    The vendor names the version or day from which on the code is no longer used.
    """
  let advice =
    "Make sure that nothing depends on the code by then."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.declaredRemoved, change.kind == .stated else {
      return nil
    }
    return Finding(
      pair, "\(pair.revision.code) leaves with \(values: change.revision)",
      before: change.base.reported,
      after: change.revision.reported)
  }
}
