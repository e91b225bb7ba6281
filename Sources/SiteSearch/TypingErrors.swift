/// The words of an index that a word may have been meant to be.
enum TypingErrors {
  /// Another word, and how many letters differ.
  struct Correction {
    let word: String
    let distance: Int
  }

  /// Those at the smallest distance, of at most 1 letter, or 2 in words of more than 7; 8 at most.
  /// A word of four has too many neighbours: its first letter must be right.
  static func corrections(of word: String, in words: [Int: [String]]) -> [Correction] {
    guard CorrectableWords.isCorrectable(word) else { return [] }
    let letters = Array(word.unicodeScalars)
    let limit = letters.count > 7 ? 2 : 1
    var found: [Correction] = []
    for length in letters.count - limit...letters.count + limit {
      for other in words[length] ?? [] {
        if letters.count == 4, other.unicodeScalars.first != letters[0] { continue }
        let distance = distance(letters, Array(other.unicodeScalars), limit: limit)
        if distance <= limit { found.append(Correction(word: other, distance: distance)) }
      }
    }
    let nearest = found.map(\.distance).min() ?? 0
    return Array(found.filter { $0.distance == nearest }.prefix(8))
  }

  /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, as
  /// far as `limit`; more than that where there are more.
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var line = [row]
      for at in right.indices {
        let isSame = left[row - 1] == right[at]
        var best = min(last[at + 1] + 1, line[at] + 1, last[at] + (isSame ? 0 : 1))
        let isSwap =
          row > 1 && at > 0 && left[row - 1] == right[at - 1] && left[row - 2] == right[at]
        if isSwap { best = min(best, before[at - 1] + 1) }
        line.append(best)
      }
      if (line.min() ?? 0) > limit { return limit + 1 }
      (before, last) = (last, line)
    }
    return last[right.count]
  }
}
