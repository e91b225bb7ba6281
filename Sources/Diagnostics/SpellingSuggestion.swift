/// The known word that an unknown one most likely stands for.
package enum SpellingSuggestion {
  /// Longer words than this are no slips of the pen, and comparing them takes long.
  private static let longest = 100

  /// The nearest of `candidates` by edit distance, when at most a third of the letters differ (or
  /// one, in a short word). None for a word of more than 100 letters.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = word.unicodeScalars.prefix(longest + 1).count
    guard letters <= longest else { return nil }
    let limit = max(1, letters / 3)
    let near = candidates.filter { abs($0.unicodeScalars.count - letters) <= limit }
    let ranked = near.map { (distance(word.lowercased(), $0.lowercased()), $0) }
    return ranked.filter { $0.0 <= limit }.min { $0 < $1 }?.1
  }

  /// The sentence that offers it, as the suggestions of a diagnostic.
  package static func sentences(
    for word: String, among candidates: some Sequence<String>
  ) -> [String] {
    nearest(to: word, among: candidates).map { ["Did you mean '\($0)'?"] } ?? []
  }

  /// The optimal string alignment distance: insertions, deletions, replacements and swaps of
  /// neighbours count one each.
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var rows = [Array(0...right.count)]
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
