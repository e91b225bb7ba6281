/// A word that a query asks for, with the terms of the index that it stands for.
struct QueryUnit {
  let word: String
  /// Whether the query has already asked for it by its pieces, or it may name a vendor, be where a class lies
  /// (`org.acme.gate.LateException`), or be a word of the log that a message was pasted with: it adds to the score, and
  /// counts for nothing where it is not found.
  let isBonus: Bool
  /// Each with how well it stands for the word, above 0 and up to 1.
  var terms: [(term: String, quality: Double)] = []
  /// Whether the index has it in some form, and not only longer words that begin so.
  var isKnown = false
  /// Whether typing errors were looked for in it.
  var isCorrected = false
  /// What it may have been meant to be.
  var corrections: [String] = []
  /// Whether it counts for nothing, since nothing is known of it and of others is.
  var isLeftOut = false

  /// Whether it is asked for and no term stands for it.
  var isUnknown: Bool { !isBonus && terms.isEmpty }

  /// Adds a term, or gives another quality to one that is there.
  mutating func add(_ term: String, quality: Double) {
    if let at = terms.firstIndex(where: { TableKey($0.term) == TableKey(term) }) {
      terms[at].quality = quality
    } else {
      terms.append((term, quality))
    }
  }

  private static let most = 48

  /// The words of a query, each once, in order.
  static func all(of query: SearchQuery) -> [QueryUnit] {
    var units: [QueryUnit] = []
    var known: Set<TableKey> = []
    func add(_ word: String, isBonus: Bool) {
      guard units.count < most, !QueryWords.isQuiet(word, isPasted: query.isPasted),
        known.insert(TableKey(word)).inserted
      else { return }
      units.append(QueryUnit(word: word, isBonus: isBonus))
    }
    for run in query.runs {
      let path = query.runs.count > 2 ? endOfPath(of: run, in: query) : run.start
      for segment in run.word.segments {
        let pieces = IdentifierPieces(of: segment).all.filter(isAskedFor)
        let isBonus = segment[0].place < path || run.vendors != nil
        for piece in pieces { add(piece.folded, isBonus: isBonus) }
        if isAskedFor(segment[...]) { add(segment.folded, isBonus: !pieces.isEmpty || isBonus) }
      }
      let whole = run.word.characters
      if run.word.segments.count > 1, isAskedFor(whole[...]) { add(whole.folded, isBonus: true) }
    }
    guard query.isPasted else { return units }
    for word in query.runs.map(\.folded)
    where QueryWords.logging.contains(word) && !QueryWords.asking.contains(word)
      && units.count < most && known.insert(TableKey(word)).inserted
    {
      units.append(QueryUnit(word: word, isBonus: true))
    }
    return units
  }

  /// The place of the last dot of two and more, which a class stands behind.
  private static func endOfPath(of run: QueryRun, in query: SearchQuery) -> Int {
    let dots = (run.start..<run.end).filter { query.text[$0] == "." }
    return dots.count > 1 ? dots[dots.count - 1] : run.start
  }

  /// Whether characters are a term and no number.
  private static func isAskedFor(_ characters: ArraySlice<FoldedCharacter>) -> Bool {
    SearchTokenizer.isTerm(characters) && !NumberKey.isDigits(characters.folded)
  }

  /// Whether it is no part of a word that goes on behind it.
  func isAtEnd(of query: SearchQuery) -> Bool {
    query.runs.contains { $0.folded.utf8.reversed().starts(with: word.utf8.reversed()) }
  }

  /// Other endings of an English word: the plural, and verbs in the past.
  static func inflections(of word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    let count = word.utf16.count
    func dropping(_ number: Int) -> String {
      String(String.UnicodeScalarView(scalars.dropLast(number)))
    }
    var found = count > 2 ? [word + "s"] : []
    let last = scalars.last
    let before = scalars.dropLast().last
    if count > 3, last == "s", before != "s" { found.append(dropping(1)) }
    if scalars.count > 3, word.hasSuffix("ies") { found.append(dropping(3) + "y") }
    if scalars.count > 1, last == "y" { found.append(dropping(1) + "ies") }
    if count > 5, word.hasSuffix("ed") { found += [dropping(2), dropping(1)] }
    if last == "e", let before, !"aeiouy".unicodeScalars.contains(before) {
      found.append(word + "d")
    } else if scalars.count > 3, scalars.suffix(4).allSatisfy({ ("a"..."z").contains($0) }) {
      found.append(word + "ed")
    }
    return found
  }
}
