import CatalogModel

/// The error has a further code or name.
struct AliasAdded: PairRule {
  let id = "alias-added"
  let impact = Impact.additive
  let meaning =
    "The vendor names another code or name by which the error is known."
  let advice = "Handle both alike."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.aliases else { return nil }
    let added = change.added.filter { !pair.base.isCalled($0, unlike: pair.revision) }
    if added.isEmpty { return nil }
    let mark = change.removed.isEmpty ? ", too" : ""
    return Finding(
      pair, "\(pair.revision.code) is called \(values: added)\(words: mark)",
      before: change.base.listed,
      after: change.revision.listed)
  }
}
