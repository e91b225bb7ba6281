/// Where two clauses differ.
struct ClauseStretches {
  private let pairs: [(base: Stretch, revision: Stretch)]

  /// `nil` where nothing, or next to nothing, stayed.
  init?(_ base: [String], _ revision: [String]) {
    let left = base.indices.filter { !QualifierWords.idle.contains(base[$0]) }
    let right = revision.indices.filter { !QualifierWords.idle.contains(revision[$0]) }
    let stretches = EditScript.stretches(
      between: left.map { base[$0][...] }, and: right.map { revision[$0][...] })
    guard stretches.reduce(0, { $0 + $1.base.count }) < left.count else { return nil }
    pairs = stretches.map {
      (Stretch(left[$0.base], of: base), Stretch(right[$0.revision], of: revision))
    }
  }

  /// Whether each place in which they tell different things has a qualifier on one side only, or another one;
  /// `known` are words that narrow nothing here.
  func isQualified(knowing known: Set<String>) -> Bool {
    guard pairs.count <= Self.mostPlaces else { return false }
    let verdicts = pairs.map { verdict(on: $0, knowing: known) }
    return verdicts.contains(.qualified) && !verdicts.contains(.other)
  }

  private enum Verdict { case none, qualified, other }

  private func verdict(
    on pair: (base: Stretch, revision: Stretch), knowing known: Set<String>
  ) -> Verdict {
    let (base, revision) = pair
    guard base.isShort, revision.isShort,
      (base.words + revision.words).allSatisfy({ !QualifierWords.tellsOtherwise($0) })
    else { return .other }
    let (left, right) = (base.telling(besides: known), revision.telling(besides: known))
    guard !left.isEmpty || !right.isEmpty else { return .none }
    let isQualified =
      if left.isEmpty {
        revision.isMerelyLonger(than: base)
      } else {
        right.isEmpty ? base.isMerelyLonger(than: revision) : base.isOther(than: revision)
      }
    return isQualified ? .qualified : .other
  }

  /// More of them are another text.
  private static let mostPlaces = 3
}

/// Words of a clause that the other clause has not in the same place.
private struct Stretch {
  let words: [String]
  /// The word before them; `nil` at the beginning.
  private let former: String?
  /// The word behind them; `nil` at the end.
  private let next: String?
  /// Whether a verb may stand there: `to` is before one at the beginning of a clause, and behind words such as `failed`.
  private let isVerb: Bool

  init(_ places: ArraySlice<Int>, of clause: [String]) {
    words = places.map { clause[$0] }
    former = places.first.flatMap { $0 > 0 ? clause[$0 - 1] : nil }
    next = places.last.flatMap { $0 + 1 < clause.count ? clause[$0 + 1] : nil }
    let before = clause[..<(places.first ?? 0)]
    isVerb =
      before.last == "to"
      ? before.dropLast().last.map(QualifierWords.takesInfinitive) ?? true
      : before.last.map(Self.isBeforeVerb) ?? false
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

  /// Whether one word gave way to another that is no fault, not nearly the same and no other name for it: a word for
  /// the same thing, or the thing itself.
  func isOther(than other: Stretch) -> Bool {
    guard words.count == 1, other.words.count == 1 else { return false }
    let (word, latter) = (words[0], other.words[0])
    guard !isVerb else { return false }
    return !Self.isFault(word) && !Self.isFault(latter) && !Self.areNear(word, latter)
      && !SameNames.areSame(word, latter) && (isBeforeName || isName && other.isName)
  }

  /// Whether a single word is the name of a thing, as far as the words beside it tell.
  private var isName: Bool {
    let word = words[0]
    guard !Self.verbEndings.contains(where: word.hasSuffix),
      former.map({ !QualifierWords.links.contains($0) }) ?? true
    else { return false }
    let isSubject = next.map(Self.isBehindSubject) ?? false
    guard !isSubject else { return true }
    // `The server returns` is not `the servers`.
    guard let former, !word.hasSuffix("s") || Self.isBeforeNameAlone(former) else { return false }
    return next.map { QualifierWords.prepositions.contains($0) || Self.joints.contains($0) } ?? true
  }

  private static func isBeforeVerb(_ word: String) -> Bool {
    word == "never" || word == "not" || Wordings.modals.contains(word)
  }

  private static func isBehindSubject(_ word: String) -> Bool {
    QualifierWords.links.contains(word) || QualifierWords.tellsOtherwise(word) || isFault(word)
  }

  /// Whether a word is an article or the like, or a preposition.
  private static func isBeforeNameAlone(_ word: String) -> Bool {
    QualifierWords.idle.contains(word) || QualifierWords.prepositions.contains(word)
  }

  /// Whether what they qualify can stand behind.
  private var isBeforeName: Bool {
    guard let next else { return false }
    return next != "or" && !Self.isFault(next) && next.utf8.allSatisfy { $0 >= UInt8(ascii: "a") }
      && !QualifierWords.prepositions.contains(next) && !QualifierWords.idle.contains(next)
      && !QualifierWords.tellsOtherwise(next)
  }

  private static let verbEndings = ["ed", "ing"]
  private static let joints: Set<String> = ["and", "or"]
  private static let mostWords = 8
  private static let mostBefore = 3
  private static let shortestStem = 5
}
