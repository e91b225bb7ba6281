import CatalogModel

/// The vendor no longer names an HTTP status for the code.
struct StatusUndocumented: ColumnRule {
  let id = "status-undocumented"
  let impact = Impact.suspect
  let column = Column.status
  let emptySide = ComparedSide.revision
  let meaning = """
    The vendor no longer says which status carries the code. The document may be read \
    wrongly.
    """
  let advice = "Look at the vendor's document."

  func finding(on pair: EntryPair) -> Finding? {
    guard let status = pair.differences.status, StatusChange(status) == .undocumented
    else { return nil }
    return Finding(
      pair,
      "the status of \(pair.revision.code), \(statuses: status.base), is no longer documented",
      before: status.base.reported, after: status.revision.reported)
  }

  func summary(ofAll count: Int, _ place: Sentence) -> Sentence {
    "the status of all \(count: count) codes\(sentence: place) that had one is no longer documented"
  }
}
