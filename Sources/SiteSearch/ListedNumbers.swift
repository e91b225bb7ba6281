/// Numbers that are codes, in a text of nothing but these, codes that were found and words that tell of no
/// code: `9003, 9004`, `the API returned 9003`. One strange word may stand there too, as of another language, where
/// nothing else was found or no entry has it: `virhe 9003`.
struct ListedNumbers {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// How many digits a number has beside each strange word, at least one more.
  private static let digitsOfStrange = 2

  /// Adds the numbers, where so many words are strange.
  func find(beside strange: Int, into findings: inout Findings) {
    guard query.vendors.isEmpty, query.runs.count <= ToldStatus.mostRuns, !hasTelephone else {
      return
    }
    let keys = Set(findings.byRecord.values.compactMap { $0.key.map { TableKey($0) } })
    let others = query.runs.filter { run in
      !run.isNumber && !QueryWords.isTelling(run.folded) && !QueryWords.cues.contains(run.folded)
        && !(run.normalized.map { keys.contains(TableKey($0.key)) } ?? false)
    }
    guard others.count == strange, others.allSatisfy(isStrange),
      findings.isEmpty || others.allSatisfy({ index.terms[$0.folded] == nil })
    else { return }
    for at in query.runs.indices where isListed(at, beside: strange) {
      add(query.runs[at], to: &findings)
    }
  }

  private func add(_ run: QueryRun, to findings: inout Findings) {
    let text = query.text(of: run)
    guard text.utf16.count <= 200, let code = NormalizedCode(text) else { return }
    for match in index.lookUp(code) where filter.accepts(match.record) {
      findings.add(
        Finding(
          record: match.record, tier: .token, key: code.key, isExact: match.isExact, text: text))
    }
  }

  private func isListed(_ at: Int, beside strange: Int) -> Bool {
    let run = query.runs[at]
    return run.isNumber && run.folded.utf8.count > Self.digitsOfStrange * strange
      && !QueryCues(query: query, enums: []).isCounted(at)
  }

  /// Whether a number begins with `+` somewhere.
  private var hasTelephone: Bool {
    zip(query.text, query.text.dropFirst()).contains { $0 == "+" && $1.isASCIIDigit }
  }

  /// Whether a word may be one of any language, and not the key of a value, a currency or a standard.
  private func isStrange(_ run: QueryRun) -> Bool {
    let word = run.folded
    return run.word.segments.count == 1 && word.unicodeScalars.allSatisfy(Self.isLetter)
      && !query.text.contains(where: ":={".unicodeScalars.contains) && !isAbbreviation(run)
      && !QueryWords.logging.contains(word) && !QueryWords.counted.contains(word)
      && !QueryWords.noCues.contains(word)
  }

  private func isAbbreviation(_ run: QueryRun) -> Bool {
    let scalars = query.text(of: run).unicodeScalars
    return scalars.count == 3 && scalars.allSatisfy { ("A"..."Z").contains($0) }
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
