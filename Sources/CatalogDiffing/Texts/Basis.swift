/// What something is counted or allowed by: `user` of `10 requests per user`, `for each user`.
struct Basis {
  /// In their order: `api`, `key` of `per API key`; `user`, `card` of `per user and card`.
  private let words: [String]

  /// Whether each text has one of which the other knows nothing. Times are quantities, and not known here.
  static func areExchanged(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let left = base.flatMap { all(in: $0.words) }
    guard !left.isEmpty else { return false }
    let right = revision.flatMap { all(in: $0.words) }
    return left.contains { basis in !right.contains(where: basis.isLike) }
      && right.contains { basis in !left.contains(where: basis.isLike) }
  }

  private static func all(in words: [String]) -> [Basis] {
    words.indices.compactMap { index in
      let name = words[(index + 1)...].prefix { !ends.contains($0) }.prefix(mostWords)
        .filter { $0 != "and" && $0 != "or" }
      guard isMark(words, index), let first = name.first, !Quantity.isUnit(first) else {
        return nil
      }
      return Basis(words: name)
    }
  }

  private static func isMark(_ words: [String], _ index: Int) -> Bool {
    let isEach = words[index] == "each" || words[index] == "every"
    return words[index] == "per" || isEach && words[..<index].last == "for"
  }

  /// Whether a word of one is a word of the other, or near one, or says the same.
  private func isLike(_ other: Basis) -> Bool {
    words.contains { word in
      other.words.contains { name in
        word == name || NearWords.nearness(Array(word.utf8), Array(name.utf8)) > 0
          || Self.same.contains { $0.isSuperset(of: [word, name]) }
      }
    }
  }

  private static let mostWords = 4

  /// Names of the same thing.
  static let same: [Set<String>] = [
    ["call", "invocation", "request"], ["address", "ip"], ["cardholder", "customer", "user"],
    ["element", "entry", "item", "record"], ["line", "row"], ["merchant", "shop", "store"],
    ["message", "sms"], ["payment", "transaction"],
  ]

  /// What follows the name.
  private static let ends: Set<String> = [
    "are", "as", "at", "by", "can", "each", "every", "exceeded", "for", "has", "if", "in",
    "is", "may", "must", "of", "on", "only", "per", "reached", "than", "that", "the", "to",
    "was", "when", "with", "within",
  ]
}
