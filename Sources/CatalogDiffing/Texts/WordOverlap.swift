/// How much of two texts is the same words.
enum WordOverlap {
  /// Below this share of common words a text is taken to say something else: more of it is new
  /// than stayed. It separates a sentence that was polished from one that was replaced; a
  /// borderline case is put before a person either way, with its words side by side.
  static let leastForSameMeaning = 0.5

  /// From 0, no word in common, to 1: twice the common words by all words of both texts (the
  /// coefficient of Dice), each counting as many times as it has characters. Long words carry the
  /// meaning, while "the", "is" and "not" are common to most sentences in any language.
  static func share(_ base: String, _ revision: String) -> Double {
    let left = WordTokens.terms(of: base)
    let right = WordTokens.terms(of: revision)
    guard !left.isEmpty || !right.isEmpty else { return base == revision ? 1 : 0 }
    return share(left, right)
  }

  /// The same of words in lower case; 0 where there are none.
  static func share(_ left: [String], _ right: [String]) -> Double {
    let total = weight(left) + weight(right)
    guard total > 0 else { return 0 }
    var unmet = left.reduce(into: [:]) { counts, word in counts[word, default: 0] += 1 }
    let common = right.filter { word in
      guard let count = unmet[word], count > 0 else { return false }
      unmet[word] = count - 1
      return true
    }
    return Double(2 * weight(common)) / Double(total)
  }

  private static func weight(_ words: [String]) -> Int {
    words.reduce(0) { $0 + $1.count }
  }
}
