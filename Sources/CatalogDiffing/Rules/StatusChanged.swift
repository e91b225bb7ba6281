import CatalogModel

/// Another HTTP status of the same class carries the code.
struct StatusChanged: PairRule {
  let id = "status-changed"
  let impact = Impact.suspect
  let kindsOf = ["status-added", "status-removed"]
  let meaning = """
    The code comes with another status than before, of the same class. A client that looks at both \
    may not expect the two together.
    """
  let advice = "See whether clients look at the status before the code."

  func finding(on pair: EntryPair) -> Finding? {
    guard let status = pair.differences.status,
      case .replaced(let added, let removed) = StatusChange(status)
    else { return nil }
    return Finding(
      pair,
      """
      the status of \(pair.revision.code) is \(statuses: added) instead of \(statuses: removed)
      """,
      before: status.base.reported, after: status.revision.reported)
  }
}
