/// Words before a limit.
struct BoundPhrase {
  let words: [String]
  let relation: Bound.Relation

  /// The longest one with which words begin.
  static func first(of words: ArraySlice<String>) -> BoundPhrase? {
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
