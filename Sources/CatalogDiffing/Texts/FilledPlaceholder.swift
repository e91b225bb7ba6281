import CatalogModel

/// Tells texts of which one has a value where the other has a placeholder: `at most {limit}`, `at most 100`.
enum FilledPlaceholder {
  /// Not where the word in its place goes without saying: `the {0} is invalid`, `the value is invalid`.
  static func isFound(_ base: String, _ revision: String) -> Bool {
    let (left, right) = (Placeholder.parts(of: base), Placeholder.parts(of: revision))
    guard left.count(where: \.isPlaceholder) != right.count(where: \.isPlaceholder) else {
      return false
    }
    let (bases, revisions) = (tokens(left), tokens(right))
    return EditScript.stretches(between: bases, and: revisions).contains { stretch in
      isFilled(bases[stretch.base], by: revisions[stretch.revision])
        || isFilled(revisions[stretch.revision], by: bases[stretch.base])
    }
  }

  private static let mark: Substring = "{}"

  /// Placeholders are one whatever they are called.
  private static func tokens(_ parts: [(text: String, isPlaceholder: Bool)]) -> [Substring] {
    parts.flatMap { $0.isPlaceholder ? [mark] : WordTokens.split($0.text) }
  }

  private static func isFilled(
    _ tokens: ArraySlice<Substring>, by values: ArraySlice<Substring>
  ) -> Bool {
    guard tokens.contains(mark), !values.contains(mark) else { return false }
    let words = values.filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard words.count == 1, let word = words.first?.lowercased() else { return false }
    return !QualifierWords.goesWithoutSaying(word) && !QualifierWords.prepositions.contains(word)
  }
}
