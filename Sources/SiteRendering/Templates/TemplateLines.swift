/// Where tokens stand on their lines.
struct TemplateLines {
  let tokens: [TemplateToken]
  let bytes: [UInt8]

  /// Whether nothing stands before the token on its line.
  func beginsLine(_ index: Int) -> Bool {
    index == 0 || endsWithLineFeed(index - 1)
  }

  /// The white space before a tag when nothing else stands before it on its line.
  func indentation(before index: Int) -> Range<Int>? {
    let start = tokens[index].range.lowerBound
    if beginsLine(index) { return start..<start }
    return isBlank(index - 1) && beginsLine(index - 1) ? tokens[index - 1].range : nil
  }

  /// Whether only white space follows a tag on its line.
  func endsLine(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return isBlank(index + 1) && (endsWithLineFeed(index + 1) || index + 2 == tokens.count)
  }

  /// The white space of the first line with anything on it between an opening tag at the end of
  /// its line and its partner.
  func contentIndentation(after index: Int, before partner: Int) -> Range<Int>? {
    for next in (index + 1)..<partner where beginsLine(next) {
      if isBlank(next), endsWithLineFeed(next) || next + 1 == partner { continue }
      return leadingSpace(of: next)
    }
    return nil
  }

  private func leadingSpace(of index: Int) -> Range<Int> {
    let range = tokens[index].range
    guard tokens[index].kind == .text else { return range.lowerBound..<range.lowerBound }
    let end = range.first { !bytes[$0].isTemplateSpace } ?? range.upperBound
    return range.lowerBound..<end
  }

  private func isBlank(_ index: Int) -> Bool {
    tokens[index].kind == .text && bytes[tokens[index].range].allSatisfy(\.isTemplateSpace)
  }

  private func endsWithLineFeed(_ index: Int) -> Bool {
    tokens[index].kind == .text && bytes[tokens[index].range].last == UInt8(ascii: "\n")
  }
}
