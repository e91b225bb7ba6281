import CatalogModel

/// A further HTTP status carries the code.
struct StatusAdded: PairRule {
  let id = "status-added"
  let impact = Impact.suspect
  let meaning = """
    The code comes with a status that base did not name. A client that looks at both may not \
    expect the two together.
    """
  let advice = "See whether clients look at the status before the code."

  func finding(on pair: EntryPair) -> Finding? {
    guard let status = pair.differences.status, case .extended(let added) = StatusChange(status)
    else { return nil }
    return Finding(
      pair, "\(pair.revision.code) now comes with status \(statuses: added)",
      before: status.base.reported, after: status.revision.reported)
  }
}
