/// What of a short query nothing is known of: words and numbers. Such words do not count where others are known that tell
/// more than that something failed, at most one less; an identifier always counts.
struct UnknownWords {
  let index: SearchIndex
  let query: SearchQuery

  /// Of how many runs a query is at most out of which words are left.
  private static let longestLessened = 8

  /// Marks the words that do not count, and returns all that is unknown as it stands in the query, each once; what stands
  /// there without a sign between is one.
  func leaveOut(of units: inout [QueryUnit]) -> [String] {
    guard query.runs.count <= Self.longestLessened else { return [] }
    let strange = Set(units.filter(\.isUnknown).map { TableKey($0.word) })
    let unknown = query.runs.indices.filter { isUnknown($0, strange) }
    let texts = texts(of: unknown)
    let known = units.count { $0.isKnown && tells($0.word) }
    guard known > 0, texts.count <= known + 1 else { return texts }
    let words = unknown.map { query.runs[$0] }.filter { !IdentifierPart.isCode($0.word.segments) }
    let left = Set(words.map { TableKey($0.folded) })
    for at in units.indices { units[at].isLeftOut = left.contains(TableKey(units[at].word)) }
    return texts
  }

  /// Whether a word tells more than that something failed, or what a number of a log is.
  private func tells(_ word: String) -> Bool {
    !QueryWords.telling.contains(word) && !(query.isPasted && QueryWords.counted.contains(word))
  }

  private func isUnknown(_ at: Int, _ strange: Set<TableKey>) -> Bool {
    let run = query.runs[at]
    if run.isNumber {
      let isOther = ToldStatus.isStatus(run) || cues.isCounted(at)
      return !isOther && (cues.isOfSystem(at) || !isCode(run))
    }
    if strange.contains(TableKey(run.folded)) { return true }
    let words = run.pieces.filter { !NumberKey.isDigits($0) }
    return !words.isEmpty && words.allSatisfy { strange.contains(TableKey($0)) }
  }

  private func isCode(_ run: QueryRun) -> Bool {
    run.normalized.map { !index.lookUp($0, naming: query.vendors).isEmpty } == true
  }

  private var cues: QueryCues { QueryCues(query: query, enums: []) }

  /// The number of a system with the word before it: `errno 1`.
  private func texts(of unknown: [Int]) -> [String] {
    var texts: [String] = []
    var end: Int?
    for at in unknown {
      let run = query.runs[at]
      defer { end = run.end }
      guard !QueryWords.logging.contains(run.folded) else { continue }
      let start = cues.isOfSystem(at) ? query.runs[at - 1].start : run.start
      texts.append((end == start ? texts.popLast() ?? "" : "") + query.slice(start, run.end))
    }
    var known: Set<TableKey> = []
    return texts.filter { known.insert(TableKey($0)).inserted }
  }
}
