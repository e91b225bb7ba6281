/// The bounds of a text, with what else decides whether they can be held against those of another one.
struct Bounds {
  /// By the words behind them, without articles: a number, or the name of the limit.
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
