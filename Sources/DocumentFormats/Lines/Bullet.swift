/// The mark that begins a list item.
package enum Bullet {
  private static let marks: Set<Character> = ["•", "◦", "‣", "▪", "·", "*", "-", "–", "+"]

  /// The text behind the mark; `nil` for a line that does not begin with one and a space.
  package static func text(of line: DocumentLine) -> Substring? {
    guard let mark = line.text.first, marks.contains(mark) else { return nil }
    let rest = line.text.dropFirst()
    guard rest.first?.isWhitespace == true else { return nil }
    return rest.trimmed
  }

  /// The mark that a text consists of, where it holds nothing else.
  package static func mark(of text: Substring) -> Character? {
    guard let mark = text.first, marks.contains(mark), text.dropFirst().isEmpty else { return nil }
    return mark
  }
}
