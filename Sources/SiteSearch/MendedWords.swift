/// The words of a query that were read as others.
struct MendedWords {
  let query: SearchQuery
  let units: [QueryUnit]

  /// Those by which a record was found.
  func words(for finding: Finding) -> [MendedWord] {
    let terms = Set(finding.terms.map(TableKey.init))
    let words = units.compactMap { unit -> MendedWord? in
      let read = unit.corrections.filter { terms.contains(TableKey($0)) }
      return read.isEmpty ? nil : MendedWord(text: unit.word, read: read)
    }
    guard words.isEmpty, finding.tier == .near, let text = finding.text else { return words }
    return [MendedWord(text: query.text(of: query.runs[0]), read: [text])]
  }
}
