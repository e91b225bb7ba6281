import DocumentFormats

/// Ranges of codes of one form, each of which is one code: `E-12–E-14`, `100 to 199`.
struct CodeRanges {
  /// Matches a whole code and a whole range.
  let pattern: Pattern
  private let range: Pattern

  /// `nil` for codes without digits or of several forms, and for patterns that are too large. The numbers of a range may
  /// be longer or shorter than those of single codes; a hyphen parts only codes that have none.
  init?(of code: Pattern) {
    let source = code.source
    guard source.contains("\\d"), !source.contains("|") else { return nil }
    let isNumber = source.replacing("\\d", with: "").allSatisfy { "{}+,0123456789".contains($0) }
    let single = isNumber ? "\\d+" : source
    let more = "(?: to |[\(source.contains("-") ? "" : "-")–])\(single)"
    guard let range = try? Pattern(single + more),
      let pattern = try? Pattern("\(single)(?:\(more))?")
    else { return nil }
    self.range = range
    self.pattern = pattern
  }

  /// Whether a text begins with a range and a space.
  func begin(_ text: Substring) -> Bool {
    guard let end = range.prefixMatch(in: text.prefix(60))?.range.upperBound else { return false }
    return text[end...].first?.isWhitespace == true
  }

  func isWhole(_ text: Substring) -> Bool {
    text.utf8.count <= 60 && range.wholeMatch(in: text) != nil
  }
}
