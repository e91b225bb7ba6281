import CatalogModel

/// The vendor named no HTTP status for the code, and does now.
struct StatusDocumented: ColumnRule {
  let id = "status-documented"
  let impact = Impact.additive
  let column = Column.status
  let emptySide = ComparedSide.base
  let meaning =
    "The vendor says which status carries the code, and did not say so before."
  let advice =
    "Nothing has to be done, unless clients assumed another status."

  func finding(on pair: EntryPair) -> Finding? {
    guard let status = pair.differences.status, StatusChange(status) == .documented
    else { return nil }
    return Finding(
      pair, "\(pair.revision.code) is documented to come with status \(statuses: status.revision)",
      before: status.base.reported, after: status.revision.reported)
  }

  func summary(ofAll count: Int, _ place: Sentence) -> Sentence {
    "\(count: count) codes\(sentence: place) are documented to come with a status, and none was before"
  }
}
