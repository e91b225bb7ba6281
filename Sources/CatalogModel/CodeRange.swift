/// All codes between two, written as one: `4000-4099`.
package struct CodeRange: Sendable, Hashable {
  package let first: Code
  package let last: Code
}

extension Code {
  /// The range that a code stands for, where its text is two whole numbers with a dash, `..`, `...` or
  /// `to` between them, the smaller one first; `nil` for a single code.
  package var range: CodeRange? {
    for separator in ["...", "..", "–", "—", " to ", "-"] {
      guard let place = text.dropFirst().firstRange(of: separator) else { continue }
      let first = Self.trimmed(text[..<place.lowerBound])
      let last = Self.trimmed(text[place.upperBound...])
      guard let low = Int(first), let high = Int(last), low < high,
        separator != "-" || first.count == last.count
      else { continue }
      return CodeRange(first: Code(String(first)), last: Code(String(last)))
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
