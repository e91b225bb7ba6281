/// Finds records by words. A record's score is the sum over the words of how rare the word is times
/// the impact that it has in the record, times the share of the query that the record matches.
struct WordSearch {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// What the words say of a record.
  private struct Hit {
    var score = 0.0
    /// The weight of the query's words that the record matches.
    var coverage = 0.0
    /// How many words of the query it matches.
    var words = 0
    var terms: [String] = []
    var isEnough = false
    /// Whether the record's summary stands in the query; whole, or nearly so or a part of it.
    var isQuoted = false
    var isAgreed = false
  }

  /// How much of a query's weight a record must match: typed, pasted, of a vendor that is named, or where words are left
  /// out. Of a pasted text two words at least.
  private static let needed = (typed: 0.45, pasted: 0.55, named: 0.3, lessened: 0.75)
  /// How much more a record counts that has all that was typed.
  private static let wholeBonus = 1.4
  /// How many of the best are compared with the query as sentences.
  private static let mostQuoted = 20
  /// What share of a summary stands nearly whole in the query, times that of the query that is found.
  private static let leastAgreed = 0.7
  /// How many of the best are compared with the query as names.
  private static let mostCompared = 10
  /// How many terms a beginning of a word stands for.
  private static let mostBeginnings = 64

  /// What the words of a query turned out to be.
  struct Reading {
    /// What of the query nothing is known of.
    var unknown: [String] = []
    var units: [QueryUnit] = []
  }

  /// Adds to the findings what words find; codes of the corrected query come from `corrected`.
  func run(into findings: inout Findings, corrected: (String) -> [Finding]) -> Reading {
    var units = QueryUnit.all(of: query)
    let last = units.lastIndex { !$0.isBonus }
    for at in units.indices {
      expand(&units[at], isLast: at == last && units[at].isAtEnd(of: query))
    }
    if query.mends {
      mend(&units, into: &findings, corrected) { $0.terms.isEmpty }
    }
    let unknown = UnknownWords(index: index, query: query).leaveOut(of: &units)
    var scores = score(units)
    if query.mends, !scores.values.contains(where: { $0.coverage > 0.99 }),
      mend(
        &units, into: &findings, corrected, { !$0.isKnown && !$0.isCorrected && !$0.terms.isEmpty })
    {
      scores = score(units)
    }
    let isLess = units.contains(where: \.isLeftOut)
    var hits = scores.map { judge($0.key, $0.value, isLess: isLess) }
    hits.sort { ($1.hit.score, $0.record) < ($0.hit.score, $1.record) }
    if query.runs.count > 3 { quoteSummaries(&hits, Quotation(of: query, units)) }
    let best = hits.prefix(Self.mostCompared).map { ($0.record, $0.hit.coverage) }
    ReorderedNames(index: index, query: query).find(among: best, into: &findings)
    if query.mends {
      NearNames(index: index, query: query, filter: filter)
        .find(among: best.map(\.0), into: &findings)
    }
    AgreeingNumbers(index: index, query: query, filter: filter)
      .find(beside: said(hits), into: &findings)
    add(hits, to: &findings)
    return Reading(unknown: unknown, units: units)
  }

  /// Adds what is enough, and not far below the best, and what the words say of what is there.
  private func add(_ hits: [(record: Int, hit: Hit)], to findings: inout Findings) {
    let top = hits.reduce(0) { $1.hit.isEnough ? max($0, $1.hit.score) : $0 }
    for (record, hit) in hits {
      let tier = hit.isQuoted ? Finding.Tier.said : .words
      let isWhole = !query.isPasted && hit.coverage >= 0.99
      let score = hit.score * (isWhole ? Self.wholeBonus : 1)
      findings.addWords(
        Findings.Words(score: score, areAgreed: hit.isAgreed, terms: hit.terms), of: record,
        as: hit.isEnough && hit.score >= top / 5 ? tier : nil)
    }
  }

  private func judge(_ record: Int, _ hit: Hit, isLess: Bool) -> (record: Int, hit: Hit) {
    let isNamed = query.vendors.contains(index.vendor(of: record))
    let whole = query.isPasted ? Self.needed.pasted : Self.needed.typed
    let usual = isLess ? Self.needed.lessened : whole
    var hit = hit
    hit.score *= (isNamed ? 2 : 1) * (query.isPasted ? 1 : hit.coverage)
    let isSeveral = hit.words > 1 || !query.isPasted
    hit.isEnough = isSeveral && hit.coverage >= (isNamed ? Self.needed.named : usual)
    return (record, hit)
  }

  // MARK: Units

  /// Corrects the words that are chosen, at most three; says whether there were any. First these
  /// are those that nothing is known of; then, where no record has all the words, those that are
  /// only the beginnings of others.
  @discardableResult
  private func mend(
    _ units: inout [QueryUnit], into findings: inout Findings, _ corrected: (String) -> [Finding],
    _ isChosen: (QueryUnit) -> Bool
  ) -> Bool {
    let chosen = units.indices.filter { !units[$0].isBonus && isChosen(units[$0]) }
    guard (1...3).contains(chosen.count) else { return false }
    var wrong: [(word: String, corrections: [TypingErrors.Correction])] = []
    for at in chosen {
      let corrections = TypingErrors.corrections(of: units[at].word, in: index.words)
      units[at].isCorrected = true
      units[at].corrections = corrections.map(\.word)
      for correction in corrections where index.terms[correction.word] != nil {
        units[at].add(correction.word, quality: correction.distance == 1 ? 0.75 : 0.5)
      }
      if !corrections.isEmpty { wrong.append((units[at].word, corrections)) }
    }
    for text in correctedTexts(wrong) { corrected(text).forEach { findings.add($0) } }
    return true
  }

  /// Adds the terms that a word stands for. A word whose list overflows is no beginning of others: it
  /// is common enough by itself.
  private func expand(_ unit: inout QueryUnit, isLast: Bool) {
    var known: Set<TableKey> = []
    var terms: [(term: String, quality: Double)] = []
    func add(_ term: String, _ quality: Double) {
      guard index.terms[term] != nil, known.insert(TableKey(term)).inserted else { return }
      terms.append((term, quality))
    }
    add(unit.word, 1)
    if !unit.isBonus {
      for other in QueryUnit.inflections(of: unit.word) { add(other, 0.9) }
      unit.isKnown = !terms.isEmpty
      let length = unit.word.utf16.count
      let isCommon = index.terms[unit.word]?.isOverflow == true
      if !isCommon, !query.isPasted, length >= (isLast ? 2 : 4) {
        for other in index.terms.keys(withPrefix: unit.word, limit: Self.mostBeginnings)
        where !other.contains("=") && !QueryWords.asking.contains(other) {
          add(other, 0.7 * Double(length) / Double(other.utf16.count))
        }
      }
    }
    unit.terms = terms
  }

  /// The query as one code with its wrong words replaced, each by its corrections in turn; nothing
  /// where more than two are wrong.
  private func correctedTexts(
    _ wrong: [(word: String, corrections: [TypingErrors.Correction])]
  ) -> [String] {
    guard (1...2).contains(wrong.count) else { return [] }
    var texts = [query.bare.flatMap(\.pieces)]
    for (word, corrections) in wrong {
      texts = texts.flatMap { text in
        corrections.map { other in
          text.map { TableKey($0) == TableKey(word) ? other.word : $0 }
        }
      }
    }
    return texts.prefix(16).map { $0.joined(separator: " ") }
  }

  // MARK: Scores

  /// Words whose lists overflow find records by themselves only where the query has no rarer word;
  /// else they add to what the rarer words find. The coverage of what it returns is a share.
  private func score(_ units: [QueryUnit]) -> [Int: Hit] {
    var hits: [Int: Hit] = [:]
    let total = units.filter { !$0.isBonus && !$0.isLeftOut }.reduce(0) { $0 + weight(of: $1) }
    let common = units.filter(isCommon)
    let rare = units.filter { !$0.terms.isEmpty && !isCommon($0) }
    for unit in rare { add(unit, to: &hits, isOpen: true) }
    let isOpen = rare.allSatisfy(\.isBonus)
    for unit in common { add(unit, to: &hits, isOpen: isOpen) }
    return hits.mapValues { hit in
      var hit = hit
      hit.coverage = total > 0 ? hit.coverage / total : 1
      return hit
    }
  }

  private func isCommon(_ unit: QueryUnit) -> Bool {
    unit.terms.contains { index.terms[$0.term]?.isOverflow == true }
  }

  private func add(_ unit: QueryUnit, to hits: inout [Int: Hit], isOpen: Bool) {
    let weight = weight(of: unit)
    for (record, best) in bestTerms(of: unit) {
      if hits[record] == nil {
        guard isOpen, filter.accepts(record) else { continue }
        hits[record] = Hit()
      }
      hits[record]?.score += weight * best.score
      if !unit.isBonus {
        hits[record]?.coverage += weight
        hits[record]?.words += 1
      }
      hits[record]?.terms += best.terms
    }
  }

  private func bestTerms(of unit: QueryUnit) -> [Int: (score: Double, terms: [String])] {
    var best: [Int: (score: Double, terms: [String])] = [:]
    for (term, quality) in unit.terms {
      for (impact, records) in index.terms[term]?.groups ?? [] {
        for record in records {
          let known = best[record]
          let score = max(known?.score ?? 0, quality * Double(impact))
          best[record] = (score, (known?.terms ?? []) + [term])
        }
      }
    }
    return best
  }

  /// How rare a word is: a logarithm to base 2 that is straight between powers of 2, so that every
  /// implementation computes the same.
  private func weight(of unit: QueryUnit) -> Double {
    let counts = unit.terms.reduce(0) { $0 + (index.terms[$1.term]?.count ?? 0) }
    let count = Double(min(counts, index.records.count))
    var value = 1 + Double(index.records.count + 1) / (count + 0.5)
    var exponent = 0.0
    while value >= 2 {
      value /= 2
      exponent += 1
    }
    return exponent + value - 1
  }

  // MARK: Sentences

  /// What is said of each record that words find.
  private func said(_ hits: [(record: Int, hit: Hit)]) -> [Int: AgreeingNumbers.Words] {
    Dictionary(
      uniqueKeysWithValues: hits.map { record, hit in
        let areMost = hit.words > 1 && hit.coverage >= 0.5
        let words = AgreeingNumbers.Words(
          isQuoted: hit.isQuoted, areMost: areMost, areOfErrno: hit.terms.contains("errno"))
        return (record, words)
      })
  }

  /// Raises the records the first sentence of whose summary stands in the query, whole or for the greater part, or whose
  /// code or name does in words. Six words in a row of a summary are enough.
  private func quoteSummaries(_ hits: inout [(record: Int, hit: Hit)], _ quotation: Quotation) {
    for at in hits.indices.prefix(Self.mostQuoted) {
      let record = index.records[hits[at].record]
      let isSpelled = record.names.contains(where: quotation.spells)
      let quote = quotation.quote(of: record.summary)
      let share = isSpelled ? 1 : quote.share
      hits[at].hit.score *= quote.isWhole ? 2 + Double(quote.words) / 2 : 1 + share * share
      hits[at].hit.isQuoted = quote.isWhole || isSpelled
      let isPart = quotation.holdsPart(of: record.summary)
      let agreed = quote.words > 2 ? share * hits[at].hit.coverage : 0
      hits[at].hit.isAgreed = hits[at].hit.isQuoted || isPart || agreed > Self.leastAgreed
      if hits[at].hit.isQuoted || isPart || (share >= 0.8 && quote.words > 2) {
        hits[at].hit.isEnough = true
      }
    }
  }
}
