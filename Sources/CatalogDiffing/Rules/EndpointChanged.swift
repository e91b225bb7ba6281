import CatalogModel

/// Another operation answers with the error.
struct EndpointChanged: PairRule {
  let id = "endpoint-changed"
  let impact = Impact.suspect
  let kindsOf = ["endpoint-added", "endpoint-removed"]
  let meaning = """
    The code comes from another operation than before, or the operation is called otherwise. Clients of \
    the one that is named now may not know the code.
    """
  let advice = "See whether the operation is the same, and whether its clients handle the code."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.endpoints, change.kind == .replaced else { return nil }
    return Finding(
      pair,
      """
      \(pair.revision.code) comes from \(values: change.added) instead of \(values: change.removed)
      """,
      before: change.base.listed, after: change.revision.listed)
  }
}
