/// The placeholders that begin with `%`, as printf and its relatives have them.
enum PercentPlaceholder {
  /// The position behind the placeholder at `start`; `nil` where none begins: `50%`, `%20`,
  /// `%done`.
  static func end(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    if start > 0, text[start - 1] == "%" { return nil }
    switch text[safe: start + 1] {
    case "(": return bracketed(text, at: start, close: ")")
    case "{": return bracketed(text, at: start, close: "}")
    default: return conversion(text, at: start + 1) ?? numbered(text, at: start)
    }
  }

  /// `%{name}`, `%(name)` and `%(name)s`.
  private static func bracketed(
    _ text: [Unicode.Scalar], at start: Int, close: Unicode.Scalar
  ) -> Int? {
    guard let end = Placeholder.named(text, at: start + 2, digits: true), text[safe: end] == close
    else { return nil }
    return conversion(text, at: end + 1) ?? end + 1
  }

  /// `%1` to `%99` that no letter or digit stands beside, and `%1$s`.
  private static func numbered(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    let end = skip(text, at: start + 1, most: 2) { ("0"..."9").contains($0) }
    guard end > start + 1, text[start + 1] != "0" else { return nil }
    if text[safe: end] == "$" { return conversion(text, at: end + 1) }
    let isFree = start == 0 || !Placeholder.isWord(text[start - 1])
    return isFree && endsWord(text, at: end) ? end : nil
  }

  /// Flags, width, precision, length and the letter of a conversion, none of whose neighbours
  /// behind is a letter or digit.
  private static func conversion(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    var end = skip(text, at: start, most: 3) { $0 == "-" || $0 == "+" || $0 == "#" || $0 == "0" }
    end = skip(text, at: end, most: 3) { ("0"..."9").contains($0) }
    if text[safe: end] == "." {
      end = skip(text, at: end + 1, most: 3) { ("0"..."9").contains($0) }
    }
    end = skip(text, at: end, most: 2) { $0 == "l" || $0 == "h" || $0 == "z" }
    guard let letter = text[safe: end], isConversion(letter), endsWord(text, at: end + 1) else {
      return nil
    }
    return end + 1
  }

  private static func isConversion(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "d", "i", "u", "o", "x", "X", "f", "F", "e", "E", "g", "G", "c", "s", "S", "p", "v", "q",
      "@":
      true
    default: false
    }
  }

  private static func endsWord(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    text[safe: index].map(Placeholder.isWord) != true
  }

  private static func skip(
    _ text: [Unicode.Scalar], at start: Int, most: Int, while matches: (Unicode.Scalar) -> Bool
  ) -> Int {
    var end = start
    while end - start < most, let next = text[safe: end], matches(next) { end += 1 }
    return end
  }
}
