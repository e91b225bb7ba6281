import DocumentFormats

/// An item of a list with a bullet or a number.
enum ListItem {
  /// The text behind the mark; `nil` for a line that does not begin with one and a space.
  static func text(of line: DocumentLine) -> Substring? {
    if let text = Bullet.text(of: line) { return text }
    let digits = line.text.prefix(4).prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 4 else { return nil }
    let rest = line.text[digits.endIndex...]
    guard let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return rest.dropFirst().trimmed
  }

  /// The line and its text joined where a mark stands alone above the text that it belongs to.
  static func joiningMarks(_ lines: some Sequence<DocumentLine>) -> [DocumentLine] {
    var result: [DocumentLine] = []
    var mark: DocumentLine?
    for line in lines {
      if let open = mark {
        if line.isBlank { continue }
        mark = nil
        result.append(
          DocumentLine(
            "• " + line.text, at: open.number...max(open.number, line.endNumber),
            indent: open.indent))
      } else if Bullet.mark(of: line.text) != nil {
        mark = line
      } else {
        result.append(line)
      }
    }
    return result + [mark].compactMap(\.self)
  }
}
