import CatalogModel

/// The error no longer holds for one of its products.
struct ApplicabilityRemoved: PairRule {
  let id = "applicability-removed"
  let impact = Impact.suspect
  let meaning = """
    The vendor no longer names one of the products, platforms or protocols for which the code \
    holds, while others stay.
    """
  let advice = "Find out what that product sends instead."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.applicability, !change.removed.isEmpty,
      !change.revision.isEmpty
    else { return nil }
    return Finding(
      pair, "\(pair.revision.code) no longer holds for \(values: change.removed)",
      before: change.base.listed,
      after: change.revision.listed)
  }
}
