import CatalogModel
import OrderedJSON

/// No class of HTTP status stayed the same.
struct StatusClassChanged: PairRule {
  let id = "status-class-changed"
  let impact = Impact.breaking
  let kindsOf = ["status-added", "status-removed"]
  let meaning = """
    The statuses that carry the code are of other classes, such as 5xx instead of 4xx. \
    Clients, proxies and monitors decide by the class whether to try again and whom to \
    blame.
    """
  let advice =
    "Check retries, alerts and error budgets that depend on the class."

  func finding(on pair: EntryPair) -> Finding? {
    guard let status = pair.differences.status, StatusChange(status) == .classReplaced else {
      return nil
    }
    return Finding(
      pair,
      """
      the status of \(pair.revision.code) is \(statuses: status.revision) \
      instead of \(statuses: status.base)
      """,
      before: status.base.reported, after: status.revision.reported)
  }
}
