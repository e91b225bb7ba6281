/// Finds codes that are only numbers, be it behind capitals, but what they mean stands in the text too: `1146 Table
/// 'a.b' doesn't exist`, `[2002] Connection refused`, `[Errno 2] No such file`; or `errno`, of which their entry speaks,
/// too.
struct AgreeingNumbers {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// What the words of a text say of a record.
  struct Words {
    /// Whether the first sentence of the record's summary, its code or its name stands in the text.
    let isQuoted: Bool
    /// Whether two of the text's words or more, and half of what they weigh, are the record's.
    let areMost: Bool
    /// Whether `errno` is one of the record's.
    let areOfErrno: Bool
  }

  /// How many numbers of a text are looked up.
  private static let most = 8

  /// No more of what a record says is no sign that a number in brackets is its code; behind `[Errno`, whose words
  /// everybody has, half.
  private static let least = (held: 0.1, errno: 0.5)

  /// `words` has the records that words find.
  func find(beside words: [Int: Words], into findings: inout Findings) {
    let known = Set((query.runs.map(\.folded) + query.runs.flatMap(\.pieces)).map(TableKey.init))
    let cues = QueryCues(query: query, enums: [])
    let isNothing = findings.isEmpty
    let numbers = query.runs.indices.filter { at in
      let run = query.runs[at]
      return isNumber(run) && run.folded != "0" && !cues.isCounted(at)
        && (isNothing || !ToldStatus.isStatus(run))
    }
    for run in numbers.prefix(Self.most).map({ query.runs[$0] }) {
      let text = CapitalsName.number(in: query.text(of: run)) ?? query.text(of: run)
      guard let code = NormalizedCode(text) else { continue }
      for match in index.lookUp(code, naming: query.vendors)
      where match.isExact && filter.accepts(match.record) {
        let agreement = agreement(run, words[match.record], index.records[match.record], known)
        guard agreement != .none else { continue }
        findings.add(
          Finding(
            record: match.record, tier: agreement == .full ? .cued : .token, key: code.key,
            isExact: true, text: text))
      }
    }
  }

  private func isNumber(_ run: QueryRun) -> Bool {
    run.isNumber || CapitalsName.number(in: query.text(of: run)) != nil
  }

  private enum Agreement { case full, partial, none }

  /// Where all that a record says stands in the text it is full. A number of one digit is no sign with less, and names
  /// are none beside one of two.
  private func agreement(
    _ run: QueryRun, _ words: Words?, _ record: SearchRecord, _ known: Set<TableKey>
  ) -> Agreement {
    let least = run.isNumber ? leastShare(run) : Self.least.held
    let digits = run.folded.utf8.count
    guard least != nil || words != nil else { return .none }
    let share = Self.share(of: record, known, hasNames: least != nil || digits > 2)
    if share == 1 { return .full }
    if let least { return share > least ? .partial : .none }
    let isSaid = words?.isQuoted == true || words?.areOfErrno == true
    return isSaid || (words?.areMost == true && digits > 1) ? .partial : .none
  }

  /// What share of a record's words must be more than known where its number stands in brackets, the only one of the
  /// text: `[2002] Connection refused`; or as in `[Errno 2]`; `nil` of other numbers.
  private func leastShare(_ run: QueryRun) -> Double? {
    guard NumberKey.isDigits(query.text(of: run)), let open = query.scalar(run.start - 1),
      let close = query.scalar(run.end)
    else { return nil }
    if close == "]", open.isSpace, query.ends(with: "[errno", at: run.start - 1) {
      return Self.least.errno
    }
    let isHeld =
      "])".unicodeScalars.contains(close) && "[(".unicodeScalars.contains(open)
      && run.end - run.start > 1 && !isBehindWord(run.start - 1)
      && query.runs.count { $0.normalized?.isNumeric == true } == 1
    return isHeld ? Self.least.held : nil
  }

  /// Whether it is the bracket of `call(12)`.
  private func isBehindWord(_ bracket: Int) -> Bool {
    query.scalar(bracket - 1).map { $0.isASCIIWord || $0 == "_" } == true
  }

  /// What share of the words of a record's label or summary is known, or of its names where these count: of the one with
  /// most, and 1 for all, two at least.
  static func share(of record: SearchRecord, _ known: Set<TableKey>, hasNames: Bool) -> Double {
    let texts = [record.label ?? "", record.summary] + (hasNames ? record.names : [])
    let shares = texts.map { text in
      let said = WordRun.runs(in: text).flatMap(\.pieces).filter(QueryWords.isSaid)
      return Double(said.count { known.contains(TableKey($0)) }) / Double(max(said.count, 2))
    }
    return shares.max() ?? 0
  }
}
