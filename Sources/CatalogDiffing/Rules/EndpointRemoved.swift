import CatalogModel

/// One of several operations no longer answers with the error.
struct EndpointRemoved: PairRule {
  let id = "endpoint-removed"
  let impact = Impact.additive
  let meaning = """
    The code no longer comes from one of the operations that are named with it. Clients meet \
    fewer cases than before.
    """
  let advice = "Nothing has to be done."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.endpoints, change.kind == .shortened else { return nil }
    return Finding(
      pair, "\(pair.revision.code) no longer comes from \(values: change.removed)",
      before: change.base.listed,
      after: change.revision.listed)
  }
}
