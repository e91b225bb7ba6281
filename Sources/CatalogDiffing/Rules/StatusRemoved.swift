import CatalogModel

/// An HTTP status no longer carries the code, while others of its class do.
struct StatusRemoved: PairRule {
  let id = "status-removed"
  let impact = Impact.additive
  let meaning =
    "The code no longer comes with one of its statuses. Clients meet fewer cases than before."
  let advice = "Nothing has to be done."

  func finding(on pair: EntryPair) -> Finding? {
    guard let status = pair.differences.status, case .shortened(let removed) = StatusChange(status)
    else { return nil }
    return Finding(
      pair, "\(pair.revision.code) no longer comes with status \(statuses: removed)",
      before: status.base.reported, after: status.revision.reported)
  }
}
