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
    guard let change = pair.differences.severity, !change.base.isEmpty, !change.revision.isEmpty,
      !pair.hasSeverityInOtherMarks
    else { return nil }
    return Finding(
      pair, "the severity of \(pair.revision.code) changed", before: change.base.reported,
      after: change.revision.reported)
  }
}

extension EntryPair {
  /// Whether the words of the severity differ in case and other marks only: `Error`, `ERROR`.
  var hasSeverityInOtherMarks: Bool {
    guard let change = differences.severity else { return false }
    func folded(_ words: [String]) -> Set<String> {
      Set(words.map { Typography.folded($0.lowercased()) })
    }
    return folded(change.base) == folded(change.revision)
  }
}
