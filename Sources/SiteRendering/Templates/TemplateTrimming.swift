/// Decides which white space around tags is not part of the output.
///
/// A tag alone on its line takes the line with it. The tags of a parent are one unit: the line goes
/// when nothing else stands before the first and after the last. Inside a parent only blocks count,
/// so an opening block there takes the rest of its line, and a closing one the white space before.
struct TemplateTrimming {
  private let lines: TemplateLines
  private let partners: [Int?]
  /// Whether the white space before a tag, perhaps none, goes with it.
  private(set) var trimsBefore: [Bool]
  /// Whether the rest of a tag's line goes with it.
  private(set) var trimsAfter: [Bool]
  /// Whether a block is an argument of a parent.
  private(set) var isArgument: [Bool]

  init(_ lines: TemplateLines, _ partners: [Int?]) {
    self.lines = lines
    self.partners = partners
    trimsBefore = Array(repeating: false, count: lines.tokens.count)
    trimsAfter = trimsBefore
    isArgument = trimsBefore
    var enclosing: [Int] = []
    for index in lines.tokens.indices {
      trim(index, inParent: enclosing.last.map { lines.tokens[$0].kind == .parent } ?? false)
      guard let partner = partners[index] else { continue }
      if partner > index { enclosing.append(index) } else { enclosing.removeLast() }
    }
  }

  /// Whether a text token is gone.
  func isTrimmed(_ index: Int) -> Bool {
    if index > 0, trimsAfter[index - 1] { return true }
    guard index + 1 < trimsBefore.count, !lines.beginsLine(index + 1) else { return false }
    return trimsBefore[index + 1]
  }

  private mutating func trim(_ index: Int, inParent: Bool) {
    switch lines.tokens[index].kind {
    case .text, .variable, .raw: break
    case .section, .inverted, .comment, .delimiters, .partial: trimLine(index)
    case .parent: trimParent(index)
    case .block where inParent: trimArgument(index)
    case .block:
      trimLine(index)
      partners[index].map { trimLine($0) }
    case .close: trimSectionEnd(index)
    }
  }

  private mutating func trimLine(_ index: Int) {
    guard lines.indentation(before: index) != nil, lines.endsLine(index) else { return }
    trimsBefore[index] = true
    trimsAfter[index] = true
  }

  private mutating func trimParent(_ index: Int) {
    guard let end = partners[index], lines.indentation(before: index) != nil, lines.endsLine(end)
    else { return }
    trimsBefore[index] = true
    trimsAfter[end] = true
  }

  private mutating func trimArgument(_ index: Int) {
    isArgument[index] = true
    trimsAfter[index] = lines.endsLine(index)
    guard let end = partners[index] else { return }
    trimsBefore[end] = lines.indentation(before: end) != nil
  }

  private mutating func trimSectionEnd(_ index: Int) {
    guard let start = partners[index] else { return }
    let kind = lines.tokens[start].kind
    if kind == .section || kind == .inverted { trimLine(index) }
  }
}
