/// An HTTP status in a text that tells of nothing else, `got a 403 from the server`, or alone where it is
/// no code: it stands for the codes of that number, and for what is answered with it. Where no code was found,
/// the protocol or the class of a client may stand there too, `HTTP/1.1`, `urllib.error.HTTPError`, and beside the name
/// of the status an address and words of logs, `POST /token 400 Bad Request`. One that is stated, `POST /token 422`, or
/// has its name behind it, is found in any text that names no code, behind what its words find.
struct ToldStatus {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter
  /// Whether the text names a code.
  let besideCode: Bool

  /// Longer texts tell of more.
  static let mostRuns = 16

  /// Says whether the text tells of nothing else and anything was found.
  func find(into findings: inout Findings) -> Bool {
    guard let (run, isAll) = status(beside: findings), let code = run.normalized else {
      return false
    }
    for match in index.lookUp(code, naming: query.vendors)
    where match.isExact && filter.accepts(match.record) {
      findings.add(
        Finding(
          record: match.record, tier: isAll ? .token : .zero, key: run.folded, isExact: true,
          text: run.folded))
    }
    for record in index.terms["status=\(run.folded)"]?.groups.flatMap(\.records) ?? []
    where filter.accepts(record) {
      findings.addLoosely(record)
    }
    return isAll && !findings.isEmpty
  }

  static func isStatus(_ run: QueryRun) -> Bool {
    run.normalized.map(isStatus) == true
  }

  static func isStatus(_ code: NormalizedCode) -> Bool { isStatus(key: code.key) }

  static func isStatus(key: String) -> Bool {
    key.utf8.count == 3 && NumberKey.isDigits(key) && ["4", "5"].contains(key.first)
  }

  /// The status, and whether the text tells of nothing else.
  private func status(beside findings: Findings) -> (run: QueryRun, isAll: Bool)? {
    let runs = query.runs
    let statuses = runs.indices.filter { Self.isStatus(runs[$0]) }
    let place = StatedStatus(query: query).place
    let stated = statuses.first { runs[$0].start == place } ?? statuses.first(where: isNamed)
    guard let at = stated ?? statuses.first else { return nil }
    let isNothing = findings.byRecord.values.allSatisfy {
      runs.count > 1 && $0.key == runs[at].folded
    }
    let isStated = stated != nil && isNothing && !besideCode
    guard runs.count > 1 ? isStated || runs.count <= Self.mostRuns : isNothing,
      !QueryCues(query: query, enums: []).isAmount(runs[at])
    else { return nil }
    let isAll = isAll(at, isNothing: isNothing)
    return isAll || isStated ? (runs[at], isAll) : nil
  }

  /// Whether its name stands behind a status and begins with a capital: `401 (Unauthorized)`.
  private func isNamed(_ at: Int) -> Bool {
    let run = query.runs[at]
    let gap = query.text[run.end...].prefix(3).prefix { !$0.isASCIIWord && $0 != "_" }
    let units = gap.reduce(0) { $0 + UTF16.width($1) }
    guard (1...2).contains(units), let first = query.scalar(gap.endIndex),
      ("A"..."Z").contains(first)
    else { return false }
    return query.runs[(at + 1)...].prefix(2).contains {
      QueryWords.statusNames.contains(run.folded + $0.folded)
    }
  }

  private func isAll(_ at: Int, isNothing: Bool) -> Bool {
    let runs = query.runs
    let number = runs[at].folded
    func isName(_ run: QueryRun) -> Bool { QueryWords.statusNames.contains(number + run.folded) }
    let isNamed = runs.contains(where: isName)
    return runs.indices.allSatisfy { other in
      let run = runs[other]
      return other == at || QueryWords.isTelling(run.folded) || isName(run)
        || (isNothing && (Self.isPrinted(run) || (isNamed && isOfRequest(run))))
    }
  }

  /// Whether a word is one of logs, or a part of an address.
  private func isOfRequest(_ run: QueryRun) -> Bool {
    QueryWords.logging.contains(run.folded) || query.scalar(run.start - 1) == "/"
      || query.text(of: run).unicodeScalars.contains("/")
  }

  /// Whether it is an identifier of HTTP's or of its clients.
  private static func isPrinted(_ run: QueryRun) -> Bool {
    let pieces = run.pieces
    return pieces.count > 1 && (pieces.contains("http") || pieces.contains("client"))
  }
}
