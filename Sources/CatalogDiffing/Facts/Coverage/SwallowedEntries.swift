import CatalogModel

/// Tells entries that left from entries that stand in a text now, because the document was read
/// otherwise than before.
enum SwallowedEntries {
  /// Of the entries that left, those whose code is followed by the beginning of their own text in one
  /// of the `texts`, which are those of revision that base did not have. An entry with fewer words
  /// than that is not looked for.
  static func find(among removed: [Entry], in texts: [Prose]) -> [Entry] {
    let phrases = removed.map { phrase(of: $0.code.text, $0.description.plainText) }
    let wanted = Set(phrases.compactMap(\.self))
    guard !wanted.isEmpty else { return [] }
    let found = texts.reduce(into: Set<[String]>()) { found, text in
      let words = WordTokens.words(of: text.plainText)
      for start in words.indices.dropLast(length - 1) {
        let window = Array(words[start..<start + length])
        if wanted.contains(window) { found.insert(window) }
      }
    }
    return zip(removed, phrases).filter { $1.map(found.contains) ?? false }.map(\.0)
  }

  /// In words, the last one of the code and the first ones of the text: so many do not follow one
  /// another by chance.
  private static let length = 4

  private static func phrase(of code: String, _ text: String) -> [String]? {
    let words = WordTokens.words(of: code).suffix(1) + WordTokens.words(of: text).prefix(length - 1)
    return words.count == length ? Array(words) : nil
  }
}
