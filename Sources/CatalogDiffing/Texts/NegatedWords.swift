/// Which words of a text are negated and which are not: `retry` is in `Do not retry`.
struct NegatedWords {
  /// How often the text negates.
  private(set) var count = 0
  private var negated: Set<String> = []
  private var plain: Set<String> = []

  init(_ clauses: [Clause]) {
    for clause in clauses { add(clause.words) }
  }

  /// The words that are negated wherever they stand.
  var onlyNegated: Set<String> { negated.subtracting(plain) }
  /// The words that are negated nowhere.
  var onlyPlain: Set<String> { plain.subtracting(negated) }

  /// Whether a word says that something is not so.
  static func isNegation(_ word: String) -> Bool { negations.contains(word) }

  /// Whether a word stands between a negation and what it is about, as `the` in `not the same`.
  static func isCarrier(_ word: String) -> Bool { carriers.contains(word) }

  private static let negations: Set<String> = [
    "no", "non", "not", "never", "without", "neither", "nor",
  ]

  private mutating func add(_ words: [String]) {
    var isNegated = false
    for (index, word) in words.enumerated() {
      if Self.isNegation(word) {
        guard !Self.isOther(words, index) else { continue }
        count += 1
        isNegated = true
      } else if isNegated {
        note(word, in: &negated)
        isNegated = Self.carriers.contains(word) || Self.verbs.contains(word)
      } else {
        note(word, in: &plain)
      }
    }
  }

  /// Whether a negation negates nothing: in `not only`, and in `whether or not`.
  private static func isOther(_ words: [String], _ index: Int) -> Bool {
    let next = words[(index + 1)...].first
    return next == "only" || next == "just"
      || words[..<index].suffix(2).elementsEqual(["whether", "or"])
  }

  private func note(_ word: String, in words: inout Set<String>) {
    guard word.utf8.count > 2, !Self.carriers.contains(word), !Self.others.contains(word) else {
      return
    }
    words.insert(Self.stem(of: word))
  }

  /// Without the `s` of the third person: `exist` of `exists`.
  private static func stem(of word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    let isLong = ["ches", "shes", "sses", "xes"].contains { word.hasSuffix($0) }
    return String(word.dropLast(isLong ? 2 : 1))
  }

  /// Words behind which that is what a negation is about: `not be sent`, `not yet valid`. They do
  /// not count themselves.
  private static let carriers: Set<String> = [
    "a", "an", "any", "at", "be", "been", "being", "currently", "ever", "had", "has", "have", "in",
    "longer", "on", "still", "the", "this", "to", "within", "yet", "your",
  ]

  /// The same of words that do count: `not allowed to retry`.
  private static let verbs: Set<String> = ["able", "allowed", "permitted", "possible", "supposed"]

  /// Words that say nothing by themselves, or not without a negation what they say with it.
  private static let others: Set<String> = [
    "all", "and", "are", "did", "does", "every", "for", "from", "its", "less", "more", "one",
    "same", "than", "that", "these", "they", "was", "were", "will", "with", "you",
  ]
}
