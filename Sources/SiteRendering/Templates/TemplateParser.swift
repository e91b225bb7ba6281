/// Turns tokens into elements: white space that goes with a tag is left out, and the content of an
/// argument loses the indentation that it has where it is written.
struct TemplateParser {
  private let lines: TemplateLines
  private let partners: [Int?]
  private let trimming: TemplateTrimming
  private var elements: [TemplateElement] = []
  private var open: [Opening] = []

  /// A section, block or parent whose end is still to come.
  private struct Opening {
    let element: Int
    let isParent: Bool
    /// White space that the lines inside lose.
    let outdent: Range<Int>
  }

  private init(_ lines: TemplateLines, _ partners: [Int?]) {
    self.lines = lines
    self.partners = partners
    trimming = TemplateTrimming(lines, partners)
  }

  /// A tag without its partner is left out.
  static func elements(of lines: TemplateLines, _ partners: [Int?]) -> [TemplateElement] {
    var parser = TemplateParser(lines, partners)
    parser.parse()
    return parser.elements
  }

  private mutating func parse() {
    var index = 0
    while index < lines.tokens.count {
      if isIgnored(index) {
        index = max(index, partners[index] ?? index) + 1
        continue
      }
      if startsLine(index) { append(.lineStart, index) }
      append(index)
      index += 1
    }
  }

  /// Directly inside a parent only blocks count.
  private func isIgnored(_ index: Int) -> Bool {
    guard open.last?.isParent == true else { return false }
    let closes = partners[index].map { $0 < index } ?? false
    return !trimming.isArgument[index] && !closes
  }

  private func startsLine(_ index: Int) -> Bool {
    guard lines.beginsLine(index), open.last?.isParent != true else { return false }
    return lines.tokens[index].kind == .text
      ? !trimming.isTrimmed(index) : !trimming.trimsBefore[index]
  }

  private mutating func append(_ index: Int) {
    let token = lines.tokens[index]
    switch token.kind {
    case .text: appendText(index)
    case .comment, .delimiters: break
    case .variable: append(.variable, index)
    case .raw: append(.raw, index)
    case .section: open(.section, index)
    case .inverted: open(.inverted, index)
    case .partial: append(.partial(indentation(index)), index)
    case .parent: open(.parent(indentation(index)), index)
    case .block where trimming.isArgument[index]: openArgument(index)
    case .block: open(.block(blockIndentation(index)), index)
    case .close: close(index)
    }
  }

  private mutating func append(_ content: TemplateElement.Content, _ index: Int) {
    elements.append(TemplateElement(content: content, range: lines.tokens[index].name))
  }

  private mutating func appendText(_ index: Int) {
    guard !trimming.isTrimmed(index) else { return }
    let range = lines.tokens[index].range
    let text = lines.beginsLine(index) ? outdented(range) : range
    elements.append(TemplateElement(content: .text, range: text))
  }

  private mutating func open(
    _ content: TemplateElement.Content, _ index: Int, outdent: Range<Int>? = nil
  ) {
    guard partners[index] != nil else { return }
    let isParent = lines.tokens[index].kind == .parent
    let outdent = outdent ?? open.last?.outdent ?? 0..<0
    open.append(Opening(element: elements.count, isParent: isParent, outdent: outdent))
    append(content, index)
  }

  private mutating func openArgument(_ index: Int) {
    guard let end = partners[index] else { return }
    let isTrimmed = trimming.trimsAfter[index]
    let space = isTrimmed ? lines.contentIndentation(after: index, before: end) : nil
    open(.block(.inline), index, outdent: space ?? 0..<0)
    if !isTrimmed, end > index + 1 { append(.lineStart, index) }
  }

  private mutating func close(_ index: Int) {
    guard partners[index] != nil, let opening = open.popLast() else { return }
    elements[opening.element].end = elements.count
    append(.end, index)
  }

  private func indentation(_ index: Int) -> TemplateIndentation {
    guard trimming.trimsBefore[index], let space = lines.indentation(before: index) else {
      return .inline
    }
    return .everyLine(outdented(space))
  }

  /// A block on lines of its own indents what overrides it like its own content.
  private func blockIndentation(_ index: Int) -> TemplateIndentation {
    guard let space = lines.indentation(before: index), let end = partners[index] else {
      return .inline
    }
    guard trimming.trimsBefore[index] else { return .afterFirstLine(outdented(space)) }
    return .everyLine(outdented(lines.contentIndentation(after: index, before: end) ?? space))
  }

  /// A range at the beginning of a line without the white space that the enclosing argument loses.
  private func outdented(_ range: Range<Int>) -> Range<Int> {
    let outdent = lines.bytes[open.last?.outdent ?? 0..<0]
    let common = zip(outdent, lines.bytes[range]).prefix { $0 == $1 }.count
    return (range.lowerBound + common)..<range.upperBound
  }
}
