/// How much or how many a text lets there be of something, or when: `at least one`, `more than 10`,
/// `on or before the date`.
struct Bound: Hashable {
  /// How what there is may stand to the limit; a text may name both ends of a range.
  enum Relation: Hashable { case least, most, over, under, exactly }

  let relation: Relation
  /// The word behind, without articles: a number, or the name of the limit.
  let limit: String

  /// A text as it is, and its clauses.
  typealias Text = (whole: String, clauses: [Clause])

  /// Whether both texts name a limit which one of them counts in and the other out, or which one of them
  /// reaches from below and the other from above. A requirement and the complaint that it was not met do not:
  /// `must be at most 10`, `is more than 10`.
  ///
  /// What texts say that refuse or negate in other ways than `no more than` is not known.
  static func areExchanged(_ base: Text, _ revision: Text, isComplaint: Bool) -> Bool {
    let left = Bounds(base)
    guard !left.relations.isEmpty else { return false }
    let right = Bounds(revision)
    guard left.negations == right.negations, left.refusals == right.refusals else { return false }
    return left.relations.contains { limit, relations in
      guard let others = right.relations[limit], others.isDisjoint(with: relations) else {
        return false
      }
      return !isComplaint || relations == [.exactly] || others == [.exactly]
        || relations.contains(where: \.isFromBelow) == others.contains(where: \.isFromBelow)
    }
  }
}

/// The bounds of a text, with what else decides whether they can be held against those of another one.
private struct Bounds {
  private(set) var relations: [String: Set<Bound.Relation>] = [:]
  /// How often the text negates, but for `no more than` and the like.
  private(set) var negations = 0
  private(set) var refusals: Set<String> = []

  init(_ text: Bound.Text) {
    let clauses = Self.spelledOut(text.whole).map { Clause.all(in: $0) } ?? text.clauses
    for clause in clauses { add(clause.words) }
  }

  private mutating func add(_ words: [String]) {
    var index = words.startIndex
    while index < words.endIndex {
      let rest = words[index...]
      if let phrase = BoundPhrase.first(of: rest) {
        index += phrase.words.count
        add(phrase, words[index...])
        if words[index...].first.map(Self.times.contains) ?? false { index += 1 }
      } else {
        note(words[index])
        addTimes(words, index)
        index += 1
      }
    }
    addTrailing(words)
  }

  private mutating func note(_ word: String) {
    if NegatedWords.isNegation(word) { negations += 1 }
    if Wordings.refusals.contains(word) { refusals.insert(word) }
  }

  private mutating func add(_ phrase: BoundPhrase, _ behind: ArraySlice<String>) {
    let isClosed = behind.starts(with: ["or", "equal"])
    let words = behind.drop {
      isClosed && ["or", "equal", "to"].contains($0) || Self.articles.contains($0)
    }
    guard let limit = words.first else { return }
    let isSpelledOut = isClosed || phrase.words.contains("or")
    add(isClosed ? phrase.relation.closed : phrase.relation, limit)
    // Whether `not above the limit` lets it be reached is nothing that authors think of, unlike with numbers.
    if !isSpelledOut, !BoundPhrase.isCount(limit), let open = phrase.relation.open {
      add(open, limit)
    }
  }

  /// `once` by itself, which is no more, and tells of no more and no less; unlike `once the card …`.
  private mutating func addTimes(_ words: [String], _ index: Int) {
    let behind = words[(index + 1)...]
    guard Self.times.contains(words[index]), index > 0, words[index - 1] != "at",
      behind.first.map(Self.continuations.contains) ?? true
        || behind.first == "a" && behind.dropFirst().first.map(Quantity.isUnit) ?? false
    else { return }
    add(.most, words[index])
    add(.exactly, words[index])
  }

  /// `one or more`, `10 or fewer`.
  private mutating func addTrailing(_ words: [String]) {
    for index in words.indices.dropFirst() where words[index] == "or" {
      switch words[(index + 1)...].first {
      case "more", "greater", "higher", "longer", "larger": add(.least, words[index - 1])
      case "less", "fewer", "lower", "shorter", "smaller": add(.most, words[index - 1])
      default: break
      }
    }
  }

  private mutating func add(_ relation: Bound.Relation, _ limit: String) {
    relations[limit, default: []].insert(relation)
  }

  private static let articles: Set<String> = ["a", "an", "of", "the", "this"]
  private static let times: Set<String> = ["once", "twice"]

  /// What follows a number of times.
  private static let continuations: Set<String> = [
    "and", "at", "by", "during", "each", "every", "for", "in", "on", "or", "per", "with", "within",
  ]

  /// With words for signs that stand apart, unlike those around a placeholder; `nil` where there are none.
  private static func spelledOut(_ text: String) -> String? {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 > 0x7F })
    else { return nil }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let sign = word.prefix { "<>=≤≥".contains($0) }
      guard let words = signs[String(sign)] else { return String(word) }
      let rest = word[sign.endIndex...]
      return rest.isEmpty || rest.first?.isNumber == true ? "\(words) \(rest)" : String(word)
    }
    .joined(separator: " ")
  }

  private static let signs = [
    "<": "less than", ">": "more than", "<=": "at most", ">=": "at least", "≤": "at most",
    "≥": "at least",
  ]
}

extension Bound.Relation {
  /// With the limit itself.
  fileprivate var closed: Bound.Relation {
    switch self {
    case .over: .least
    case .under: .most
    case .least, .most, .exactly: self
    }
  }

  /// Without the limit itself, where it counts.
  fileprivate var open: Bound.Relation? {
    switch self {
    case .least: .over
    case .most: .under
    case .over, .under, .exactly: nil
    }
  }

  /// Whether there must be more.
  fileprivate var isFromBelow: Bool { self == .least || self == .over }
}

/// Words before a limit.
struct BoundPhrase {
  let words: [String]
  let relation: Bound.Relation

  /// The longest one with which words begin.
  fileprivate static func first(of words: ArraySlice<String>) -> BoundPhrase? {
    guard
      let phrase = words.first.flatMap({ all[$0] })?.first(where: { words.starts(with: $0.words) })
    else { return nil }
    // `only admins` is no number of them.
    let next = words.dropFirst(phrase.words.count).first
    return phrase.words != ["only"] || next.map(isCount) ?? false ? phrase : nil
  }

  static func isCount(_ word: String) -> Bool {
    word == "one" || word == "once" || word == "twice" || word.first?.isNumber ?? false
  }

  /// By their first words, the longest first.
  private static let all: [String: [BoundPhrase]] = {
    let phrases = texts.flatMap { relation, texts in
      texts.split(separator: ",").map { text in
        BoundPhrase(words: WordTokens.words(of: String(text)), relation: relation)
      }
    }
    return Dictionary(grouping: phrases.sorted { $0.words.count > $1.words.count }) { $0.words[0] }
  }()

  private static let texts: [(Bound.Relation, String)] = [
    (
      .least,
      """
      at least, at minimum, a minimum of, no less than, not less than, no fewer than,
      not fewer than, not be less than, not be fewer than, not be lower than, not be smaller than,
      not be below, not lower than, not smaller than, not below, on or after, no earlier than,
      not before
      """
    ),
    (
      .most,
      """
      at most, at maximum, up to, only, a maximum of, no more than, not more than, no greater than,
      not greater than, not be more than, not be greater than, not be larger than,
      not be longer than, not be higher than, not be over, not be above, no longer than,
      no larger than, no higher than, not larger than, not longer than, not higher than, not over,
      not above, not exceed, on or before, no later than, not after
      """
    ),
    (
      .over,
      """
      more than, greater than, larger than, longer than, higher than, above, exceed, exceeds,
      later than, after
      """
    ),
    (
      .under,
      """
      less than, fewer than, smaller than, shorter than, lower than, below, under, earlier than,
      before
      """
    ),
    (.exactly, "exactly, precisely"),
  ]
}
