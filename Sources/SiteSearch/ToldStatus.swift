/// An HTTP status in a text that tells of nothing else, `got a 403 from the server`, or alone where it is
/// no code: it stands for the codes of that number, and for what is answered with it.
struct ToldStatus {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// Longer texts tell of more.
  private static let mostRuns = 8

  /// Says whether the text is one and anything was found.
  func find(into findings: inout Findings) -> Bool {
    guard let run = status(isAlone: findings.isEmpty), let code = run.normalized else {
      return false
    }
    for match in index.lookUp(code) where match.isExact && filter.accepts(match.record) {
      findings.add(
        Finding(
          record: match.record, tier: .token, key: run.folded, isExact: true, text: run.folded))
    }
    for record in index.terms["status=\(run.folded)"]?.groups.flatMap(\.records) ?? []
    where filter.accepts(record) {
      findings.addLoosely(record)
    }
    return !findings.isEmpty
  }

  private func status(isAlone: Bool) -> QueryRun? {
    let runs = query.runs
    guard runs.count > 1 ? runs.count <= Self.mostRuns : isAlone,
      let at = runs.firstIndex(where: { $0.folded.unicodeScalars.contains(where: \.isASCIIDigit) }),
      Self.isStatus(runs[at].normalized?.key ?? ""),
      !QueryCues(query: query, enums: []).isAmount(runs[at]),
      runs.indices.allSatisfy({ $0 == at || Self.isTelling(runs[$0].folded) })
    else { return nil }
    return runs[at]
  }

  private static func isStatus(_ word: String) -> Bool {
    word.utf8.count == 3 && NumberKey.isDigits(word) && ["4", "5"].contains(word.first)
  }

  private static func isTelling(_ word: String) -> Bool {
    QueryWords.asking.contains(word) || QueryWords.telling.contains(word)
  }
}
