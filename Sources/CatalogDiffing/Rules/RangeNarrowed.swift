import CatalogModel

/// A range of codes has fewer of them, and no other entry has the others.
struct RangeNarrowed: ChangeRule {
  let id = "range-narrowed"
  let impact = Impact.breaking
  let meaning = """
    Some codes of the range are no longer in the vendor's catalog. A client that handles them may wait \
    for something that never comes, and nobody can look them up.
    """
  let advice = "Find out whether the vendor still sends the codes that the range no longer has."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    ReboundedRange.all(in: comparison).filter { $0.losesCodes }.map { finding(on: $0.pair) }
  }

  private func finding(on pair: EntryPair) -> Finding {
    Finding(
      pair,
      "\(pair.base.code) is \(pair.revision.code) now, and not all of its codes are documented",
      before: pair.base.key.reported, after: pair.revision.key.reported)
  }
}
