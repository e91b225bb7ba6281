import CatalogModel

/// Another code or name of the error went.
struct AliasRemoved: PairRule {
  let id = "alias-removed"
  let impact = Impact.breaking
  let meaning = """
    The error is no longer known by one of its other codes or names. A client that compares \
    with that one may no longer recognise it.
    """
  let advice = "Look for the former code or name in clients."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.aliases, !change.removed.isEmpty else { return nil }
    return Finding(
      pair,
      "\(pair.revision.code) is no longer called \(values: change.removed), too",
      before: change.base.listed,
      after: change.revision.listed)
  }
}
