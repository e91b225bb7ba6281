import CatalogModel

/// The vendor calls the error more or less severe.
struct SeverityChanged: PairRule {
  let id = "severity-changed"
  let impact = Impact.suspect
  let meaning = """
    The word or number by which the vendor grades the error is another one. Alerts and logs \
    that go by it change with it.
    """
  let advice =
    "See whether alerts or clients depend on the severity."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.severity, !change.base.isEmpty, !change.revision.isEmpty
    else { return nil }
    return Finding(
      pair, "the severity of \(pair.revision.code) changed", before: change.base.reported,
      after: change.revision.reported)
  }
}
