/// Numbers that are codes, in a text of nothing but these, codes that were found, vendors and words that tell of no
/// code, a status behind other codes: `9003, 9004`, `9003/9004`, `1000-1006`, `the API returned 9003`. One strange word may stand there too, as of
/// another language, and up to three where one has letters beyond ASCII, where nothing else was found or no entry has
/// them: `virhe 9003`, `код помилки: 9003`.
struct ListedNumbers {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// How many digits a number has beside each strange word, at least one more.
  private static let digitsOfStrange = 2

  /// How many words are strange where one has letters beyond ASCII.
  private static let mostForeign = 3

  /// Adds the numbers, where so many words are strange.
  func find(beside strange: Int, into findings: inout Findings) {
    guard query.runs.count <= ToldStatus.mostRuns else { return }
    let keys = Set(findings.byRecord.values.compactMap { $0.key.map { TableKey($0) } })
    let others = query.runs.filter { run in
      !isOfNumbers(run, beside: strange) && run.vendors == nil
        && !QueryWords.isTelling(run.folded) && !isCue(run)
        && !(run.normalized.map { keys.contains(TableKey($0.key)) } ?? false)
    }
    let isForeign = others.count <= Self.mostForeign && !query.text.allSatisfy(\.isASCII)
    guard others.count == strange || (strange > 0 && isForeign),
      others.allSatisfy({ isStrange($0, mayBeKey: isForeign) }),
      findings.isEmpty || others.allSatisfy({ index.terms[$0.folded] == nil })
    else { return }
    let isRange = strange == 0 && !findings.hasExact
    for at in query.runs.indices where isListed(at, beside: strange) {
      for text in texts(of: query.runs[at]) { add(text, to: &findings) }
    }
    for text in isRange ? AskedRange(text: query.text).numbers : [] { add(text, to: &findings) }
  }

  private func isCue(_ run: QueryRun) -> Bool {
    run.pieces.count == 1 && QueryWords.isCue(run.folded)
  }

  /// Whether a run is a number, or several of three digits or more with signs between them, as in `9003/9004`.
  private func isOfNumbers(_ run: QueryRun, beside strange: Int) -> Bool {
    if run.isNumber || strange > 0 { return run.isNumber }
    let numbers = query.text(of: run).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "-" })
    return numbers.count > 1
      && numbers.allSatisfy { $0.utf8.count > 2 && NumberKey.isDigits(String($0)) }
  }

  private func texts(of run: QueryRun) -> [String] {
    let text = query.text(of: run)
    return run.isNumber ? [text] : text.split(separator: "/").map(String.init)
  }

  private func add(_ text: String, to findings: inout Findings) {
    guard text.utf16.count <= 200, let code = NormalizedCode(text) else { return }
    let isStatus = text == code.key && ToldStatus.isStatus(code)
    let tier = isStatus ? Finding.Tier.zero : .token
    for match in index.lookUp(code, naming: query.vendors) where filter.accepts(match.record) {
      if !query.vendors.isEmpty, !query.vendors.contains(index.vendor(of: match.record)) {
        continue
      }
      findings.add(
        Finding(
          record: match.record, tier: tier, key: code.key, isExact: match.isExact, text: text))
    }
  }

  private func isListed(_ at: Int, beside strange: Int) -> Bool {
    let run = query.runs[at]
    let cues = QueryCues(query: query, enums: [])
    return isOfNumbers(run, beside: strange)
      && run.folded.utf8.count > Self.digitsOfStrange * strange
      && !cues.isCounted(at) && !cues.isOfSystem(at)
  }

  /// Whether a word may be one of any language and not, unless it may be, the key of a value.
  private func isStrange(_ run: QueryRun, mayBeKey: Bool) -> Bool {
    let word = run.folded
    return run.word.segments.count == 1 && word.unicodeScalars.allSatisfy(Self.isLetter)
      && !query.text.contains(where: (mayBeKey ? "={" : ":={").unicodeScalars.contains)
      && !QueryWords.logging.contains(word) && !QueryWords.counted.contains(word)
      && !QueryWords.noCues.contains(word)
  }

  /// Whether it is one, or a mark on one.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
