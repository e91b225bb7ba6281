import CatalogModel

/// Finds the literals of a text and gives them back their marks and the spaces around them.
struct LiteralSpans {
  /// The text as plain words and code spans.
  private(set) var inlines: [Prose.Inline] = []
  private var words = ""

  /// Looks for `literals`, the longest first.
  init(_ literals: [String], in text: String) {
    let initials = literals.compactMap(\.first)
    var index = initials.isEmpty ? text.endIndex : text.startIndex
    var start = text.startIndex
    while index < text.endIndex {
      if initials.contains(text[index]),
        let literal = literals.first(where: { Self.stands($0, in: text, at: index) })
      {
        words += text[start..<index]
        start = text.index(index, offsetBy: literal.count)
        addCode(String(text[index..<start]), before: text[start...].first)
        index = start
      } else {
        index = text.index(after: index)
      }
    }
    words += text[start...]
    flush()
  }

  /// Whether a literal that lost its marks stands here, and not the same letters in another word.
  private static func stands(_ literal: String, in text: String, at index: String.Index) -> Bool {
    guard !literal.isEmpty, text[index...].hasPrefix(literal) else { return false }
    guard literal.allSatisfy(\.isLetter) else { return true }
    let before = index > text.startIndex ? text[text.index(before: index)] : " "
    let after = text[index...].dropFirst(literal.count).first ?? " "
    return before.isLetter || after.isLetter
  }

  private mutating func addCode(_ literal: String, before next: Character?) {
    if let last = words.last ?? inlines.last?.characters.last, !Self.opens(last) {
      words.append(" ")
    }
    flush()
    inlines.append(.code(literal))
    if next?.isLetter == true || next?.isNumber == true { words.append(" ") }
  }

  /// Whether a character may stand right before a code span.
  private static func opens(_ character: Character) -> Bool {
    character.isWhitespace || "([{\"'“‘/".contains(character)
  }

  private mutating func flush() {
    if !words.isEmpty { inlines.append(.text(words)) }
    words = ""
  }
}
