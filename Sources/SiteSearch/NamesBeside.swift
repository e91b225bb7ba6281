/// Finds where a code and a name of the same entry stand beside each other: `14 UNAVAILABLE`.
struct NamesBeside {
  private let index: SearchIndex
  private let query: SearchQuery
  /// The last run of each text.
  private let places: [TableKey: Int]

  init(index: SearchIndex, query: SearchQuery) {
    self.index = index
    self.query = query
    let runs = query.runs.enumerated()
    places = Dictionary(
      runs.map { (TableKey(query.text(of: $1)), $0) }, uniquingKeysWith: { $1 })
  }

  /// Whether a number that is a code of a record stands before the text that it was found by, or behind it.
  func have(_ finding: Finding) -> Bool {
    guard let text = finding.text, let at = places[TableKey(text)] else { return false }
    return [at - 1, at + 1].contains { other in
      guard query.runs.indices.contains(other), query.runs[other].isNumber,
        let key = query.runs[other].normalized?.key
      else { return false }
      return index.records[finding.record].names.contains {
        NormalizedCode($0).map { TableKey($0.key) == TableKey(key) } == true
      }
    }
  }
}
