/// Finds codes that are only numbers, but what they mean stands in the text too: `1146 Table 'a.b' doesn't exist`,
/// `[2002] Connection refused`, `[Errno 2] No such file`.
struct AgreeingNumbers {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// What the words of a text say of a record.
  struct Words {
    /// Whether the record's summary stands in the text.
    let isQuoted: Bool
    /// Whether two of the text's words or more, and half of what they weigh, are the record's.
    let areMost: Bool
  }

  /// How many numbers of a text are looked up.
  private static let most = 8

  /// `words` has the records that words find.
  func find(beside words: [Int: Words], into findings: inout Findings) {
    let known = Set(query.runs.map { TableKey($0.folded) })
    let cues = QueryCues(query: query, enums: [])
    let isNothing = findings.isEmpty
    let numbers = query.runs.indices.filter { at in
      query.runs[at].isNumber && !cues.isCounted(at)
        && (isNothing || !ToldStatus.isStatus(query.runs[at]))
    }
    for run in numbers.prefix(Self.most).map({ query.runs[$0] }) {
      guard let code = run.normalized else { continue }
      for match in index.lookUp(code, naming: query.vendors)
      where match.isExact && filter.accepts(match.record) {
        let record = index.records[match.record]
        let isMeant =
          isBracketed(run)
          ? isTouched(record, known) : agrees(run, words[match.record], record, known)
        guard isMeant else { continue }
        findings.addAgreeing(
          Finding(
            record: match.record, tier: .token, key: code.key, isExact: true,
            text: query.text(of: run)))
      }
    }
  }

  /// Of a number of one digit all that the record says must stand there.
  private func agrees(
    _ run: QueryRun, _ words: Words?, _ record: SearchRecord, _ known: Set<TableKey>
  ) -> Bool {
    guard let words else { return false }
    return words.isQuoted || (words.areMost && run.folded.utf8.count > 1) || isSaid(record, known)
  }

  /// Whether a number stands in brackets, the only one of the text: `[2002] Connection refused`; or as in
  /// `[Errno 2]`.
  private func isBracketed(_ run: QueryRun) -> Bool {
    guard NumberKey.isDigits(query.text(of: run)), let open = query.scalar(run.start - 1),
      let close = query.scalar(run.end)
    else { return false }
    if close == "]", open.isSpace, query.ends(with: "[errno", at: run.start - 1) { return true }
    return "])".unicodeScalars.contains(close) && "[(".unicodeScalars.contains(open)
      && run.end - run.start > 1 && !isBehindWord(run.start - 1)
      && query.runs.count { $0.normalized?.isNumeric == true } == 1
  }

  /// Whether it is the bracket of `call(12)`.
  private func isBehindWord(_ bracket: Int) -> Bool {
    query.scalar(bracket - 1).map { $0.isASCIIWord || $0 == "_" } == true
  }

  /// Whether a word of a record's names or summary is known.
  private func isTouched(_ record: SearchRecord, _ known: Set<TableKey>) -> Bool {
    let texts = [record.code, record.name ?? "", record.label ?? "", record.summary]
    return SearchTokenizer.terms(of: texts.joined(separator: " ")).contains {
      $0.utf16.count > 3 && !NumberKey.isDigits($0) && known.contains(TableKey($0))
        && !QueryWords.asking.contains($0)
    }
  }

  /// Whether all words of a record's label or summary are known, two at least.
  private func isSaid(_ record: SearchRecord, _ known: Set<TableKey>) -> Bool {
    [record.label ?? "", record.summary].contains { text in
      let said = WordRun.runs(in: text).map(\.characters.folded).filter(QueryWords.isSaid)
      return said.count > 1 && said.allSatisfy { known.contains(TableKey($0)) }
    }
  }
}
