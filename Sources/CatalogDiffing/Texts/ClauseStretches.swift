/// Where two clauses differ, when they do in one place only.
struct ClauseStretches {
  private let base: Stretch
  private let revision: Stretch

  /// `nil` where nothing, or next to nothing, stayed.
  init?(_ base: [String], _ revision: [String]) {
    let left = base.indices.filter { !QualifierWords.idle.contains(base[$0]) }
    let right = revision.indices.filter { !QualifierWords.idle.contains(revision[$0]) }
    let start = zip(left, right).prefix { base[$0] == revision[$1] }.count
    let end = zip(left[start...].reversed(), right[start...].reversed())
      .prefix { base[$0] == revision[$1] }.count
    guard start + end > 0 else { return nil }
    self.base = Stretch(left[start..<(left.count - end)], of: base)
    self.revision = Stretch(right[start..<(right.count - end)], of: revision)
  }

  /// `known` are words that narrow nothing here.
  func isQualified(knowing known: Set<String>) -> Bool {
    guard base.isShort, revision.isShort,
      (base.words + revision.words).allSatisfy({ !QualifierWords.tellsOtherwise($0) })
    else { return false }
    let (left, right) = (base.telling(besides: known), revision.telling(besides: known))
    switch (left.isEmpty, right.isEmpty) {
    case (true, true): return false
    case (true, false): return revision.isMerelyLonger(than: base)
    case (false, true): return base.isMerelyLonger(than: revision)
    case (false, false): return base.isOther(than: revision)
    }
  }
}

/// Words of a clause that the other clause has not in the same place.
private struct Stretch {
  let words: [String]
  /// The word before them; `nil` at the beginning.
  private let former: String?
  /// The word behind them; `nil` at the end.
  private let next: String?

  init(_ places: ArraySlice<Int>, of clause: [String]) {
    words = places.map { clause[$0] }
    former = places.first.flatMap { $0 > 0 ? clause[$0 - 1] : nil }
    next = places.last.flatMap { $0 + 1 < clause.count ? clause[$0 + 1] : nil }
  }

  var isShort: Bool { words.count <= Self.mostWords }

  /// The words that narrow what is spoken of, and of which nothing is `known`, nor a word with the same stem:
  /// `printer` beside `print`.
  func telling(besides known: Set<String>) -> [String] {
    words.filter { word in
      QualifierWords.tells(word) && !known.contains(word)
        && !known.contains { $0.utf8.count >= Self.shortestStem && Self.areNear($0, word) }
    }
  }

  /// Whether a word says what is the matter; `Fault` tells whether that became another thing.
  private static func isFault(_ word: String) -> Bool {
    !FaultKind.of(word).isEmpty || Wordings.refusals.contains(word)
  }

  private static func areNear(_ word: String, _ other: String) -> Bool {
    NearWords.nearness(Array(word.utf8), Array(other.utf8)) > 0
  }

  /// Whether it has a qualifier where `other` has at most a word for all of them.
  func isMerelyLonger(than other: Stretch) -> Bool {
    guard other.words.allSatisfy({ !QualifierWords.tells($0) }),
      other.words.isEmpty || !words.contains(where: Self.isFault)
    else { return false }
    if words.contains("or") { return QualifierWords.comparisons.isDisjoint(with: words) }
    if words.contains("and") || former == "and" || next == "and" { return false }
    if other.words.isEmpty, words.first.map(QualifierWords.openings.contains) ?? false {
      return true
    }
    return words.count <= Self.mostBefore && isBeforeName
  }

  /// Whether one word of the same thing gave way to another that is no fault and not nearly the same.
  func isOther(than other: Stretch) -> Bool {
    guard words.count == 1, other.words.count == 1, isBeforeName else { return false }
    let (word, latter) = (words[0], other.words[0])
    return !Self.isFault(word) && !Self.isFault(latter) && !Self.areNear(word, latter)
  }

  /// Whether what they qualify can stand behind.
  private var isBeforeName: Bool {
    guard let next else { return false }
    return next != "or" && !Self.isFault(next) && next.utf8.allSatisfy { $0 >= UInt8(ascii: "a") }
      && !QualifierWords.prepositions.contains(next) && !QualifierWords.idle.contains(next)
      && !QualifierWords.tellsOtherwise(next)
  }

  private static let mostWords = 8
  private static let mostBefore = 3
  private static let shortestStem = 5
}
