/// An HTTP status in a text that tells of nothing else, `got a 403 from the server`, or alone where it is
/// no code: it stands for the codes of that number, and for what is answered with it. Where no code was found,
/// the protocol or the class of a client may stand there too, `HTTP/1.1`, `urllib.error.HTTPError`, and beside the name
/// of the status an address and words of logs, `POST /token 400 Bad Request`.
struct ToldStatus {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// Longer texts tell of more.
  static let mostRuns = 16

  /// Says whether the text is one and anything was found.
  func find(into findings: inout Findings) -> Bool {
    guard let run = status(isNothing: findings.isEmpty), let code = run.normalized else {
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

  private func status(isNothing: Bool) -> QueryRun? {
    let runs = query.runs
    guard runs.count > 1 ? runs.count <= Self.mostRuns : isNothing,
      let at = runs.firstIndex(where: { Self.isStatus($0.normalized?.key ?? "") }),
      !QueryCues(query: query, enums: []).isAmount(runs[at])
    else { return nil }
    let number = runs[at].folded
    func isName(_ run: QueryRun) -> Bool { QueryWords.statusNames.contains(number + run.folded) }
    let isNamed = runs.contains(where: isName)
    let isFit = runs.indices.allSatisfy { other in
      let run = runs[other]
      return other == at || QueryWords.isTelling(run.folded) || isName(run)
        || (isNothing && (Self.isPrinted(run) || (isNamed && isOfRequest(run))))
    }
    return isFit ? runs[at] : nil
  }

  /// Whether a word is one of logs, or a part of an address.
  private func isOfRequest(_ run: QueryRun) -> Bool {
    QueryWords.logging.contains(run.folded) || query.scalar(run.start - 1) == "/"
      || query.text(of: run).unicodeScalars.contains("/")
  }

  private static func isStatus(_ word: String) -> Bool {
    word.utf8.count == 3 && NumberKey.isDigits(word) && ["4", "5"].contains(word.first)
  }

  /// Whether it is an identifier of HTTP's or of its clients, or a word of theirs.
  private static func isPrinted(_ run: QueryRun) -> Bool {
    let pieces = run.pieces
    return QueryWords.printed.contains(run.folded)
      || (pieces.count > 1 && (pieces.contains("http") || pieces.contains("client")))
  }
}
