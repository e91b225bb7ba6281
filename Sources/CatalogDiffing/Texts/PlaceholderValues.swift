import CatalogModel

/// Tells the values of a text that stand where another text has placeholders: `100` of `at most 100`, beside
/// `at most {limit}`.
enum PlaceholderValues {
  /// The text with the placeholders of `other` in place of its values, where `other` has more of them: what a text says
  /// of one value it says of any, once it is a template. A word that negates, or says what must be, is no value.
  static func templated(_ text: String, like other: String) -> String {
    let (parts, others) = (Placeholder.parts(of: text), Placeholder.parts(of: other))
    guard count(others) > count(parts) else { return text }
    var tokens = tokens(parts)
    let templates = Self.tokens(others)
    for stretch in stretches(between: tokens, and: templates).reversed() {
      let template = templates[stretch.revision]
      if isValue(tokens[stretch.base]), template.contains(where: \.isPlaceholder),
        !template.contains(where: \.isWord)
      {
        tokens.replaceSubrange(stretch.base, with: template)
      }
    }
    return tokens.map(\.text).joined()
  }

  /// Whether revision has a value where base has a placeholder. Not where the word in its place goes without saying:
  /// `the {0} is invalid`, `the value is invalid`.
  static func areFilled(_ base: String, _ revision: String) -> Bool {
    let (parts, others) = (Placeholder.parts(of: base), Placeholder.parts(of: revision))
    guard count(parts) > count(others) else { return false }
    let (templates, tokens) = (tokens(parts), tokens(others))
    return stretches(between: templates, and: tokens).contains { stretch in
      templates[stretch.base].contains(where: \.isPlaceholder) && isFilled(tokens[stretch.revision])
    }
  }

  private static func count(_ parts: [(text: String, isPlaceholder: Bool)]) -> Int {
    parts.count(where: \.isPlaceholder)
  }

  private struct Token {
    let text: Substring
    let isPlaceholder: Bool

    var isWord: Bool { !isPlaceholder && text.contains { $0.isLetter || $0.isNumber } }
  }

  private static func tokens(_ parts: [(text: String, isPlaceholder: Bool)]) -> [Token] {
    parts.flatMap { part, isPlaceholder in
      (isPlaceholder ? [part[...]] : WordTokens.split(part)).map {
        Token(text: $0, isPlaceholder: isPlaceholder)
      }
    }
  }

  /// Placeholders are one whatever they are called.
  private static func stretches(
    between base: [Token], and revision: [Token]
  ) -> [(base: Range<Int>, revision: Range<Int>)] {
    func folded(_ tokens: [Token]) -> [Substring] {
      tokens.map { $0.isPlaceholder ? "{}" : $0.text }
    }
    return EditScript.stretches(between: folded(base), and: folded(revision))
  }

  /// Whether tokens are one word, or several without white space between: `config.json`.
  private static func isValue(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.contains(where: \.isWord), !tokens.contains(where: \.isPlaceholder) else {
      return false
    }
    return tokens.allSatisfy { token in
      !token.text.allSatisfy(\.isWhitespace)
        && !QualifierWords.tellsOtherwise(token.text.lowercased())
    }
  }

  private static func isFilled(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter(\.isWord)
    guard words.count == 1, let word = words.first?.text.lowercased() else { return false }
    return !tokens.contains(where: \.isPlaceholder) && !QualifierWords.goesWithoutSaying(word)
      && !QualifierWords.prepositions.contains(word)
  }
}
