/// Reads reStructuredText block by block; a level of nesting is a column, never a call.
struct RSTReader {
  var lines: [SourceLine]
  var index = 0
  var output = MarkupLines()
  var levels = IndentLevels()
  let names: RSTNames
  /// How many tables the text stands in; the cells of tables in tables are text.
  let nesting: Int
  /// The level of the heading that was read last.
  var headingLevel = 0
  /// The styles of titles in the order in which they appear.
  private var titleStyles: [String] = []
  /// What stands before the next paragraph, since it begins an item.
  private var bullet: String?
  /// How deep the next text that stands deeper is indented.
  private var deeperIndent: Int?

  init(_ lines: [SourceLine], names: RSTNames, nesting: Int) {
    self.lines = lines
    self.names = names
    self.nesting = nesting
  }

  var line: SourceLine { lines[index] }

  mutating func read() {
    while index < lines.count { readBlock() }
  }

  /// The line some lines on; `nil` behind the last.
  func line(_ offset: Int) -> SourceLine? {
    index + offset < lines.count ? lines[index + offset] : nil
  }

  private mutating func readBlock() {
    guard !line.isBlank else {
      output.addBlank(at: line.number)
      index += 1
      return
    }
    enterLevel()
    if readTitle() || readTable() || readExplicitMarkup() { return }
    if readItem() || readField() || readLineBlock() { return }
    readParagraph()
  }

  private mutating func enterLevel() {
    levels.close(before: line.indent)
    if line.indent > levels.current.column {
      levels.open(column: line.indent, indent: deeperIndent ?? 4)
    }
    deeperIndent = nil
  }

  /// Indents the text that stands deeper than the line before it by so many columns.
  mutating func expectDeeperText(indent: Int) { deeperIndent = indent }

  // MARK: Titles

  private mutating func readTitle() -> Bool {
    let isRule = line.isRule
    if isRule, let title = line(1), let under = line(2), !title.isBlank, !title.isRule,
      under.isRule,
      under.text.first == line.text.first, line.text.utf8.count >= 3
    {
      addTitle(title, style: "\(under.text.prefix(1))\(under.text.prefix(1))", lineCount: 3)
      return true
    }
    if isRule, line.text.utf8.count >= 4, line(1)?.isBlank ?? true {
      index += 1
      return true
    }
    guard !isRule, let under = line(1), under.isRule, under.indent == line.indent,
      under.text.utf8.count >= min(line.text.count, 4)
    else { return false }
    addTitle(line, style: String(under.text.prefix(1)), lineCount: 2)
    return true
  }

  private mutating func addTitle(_ title: SourceLine, style: String, lineCount: Int) {
    if !titleStyles.contains(style) { titleStyles.append(style) }
    headingLevel = (titleStyles.firstIndex(of: style) ?? 0) + 1
    let place = line.number...line.number + lineCount - 1
    output.addHeading(inlines([title]).joined, level: headingLevel, at: place)
    index += lineCount
  }

  // MARK: Lists

  private mutating func readItem() -> Bool {
    guard let item = line.text.rstItem else { return false }
    let rest = line.dropping(bytes: item.length)
    let column = rest.isBlank ? line.indent + item.length + 1 : rest.indent
    levels.openItem(column: column)
    bullet = item.number.map { "• \($0) " } ?? "• "
    guard !rest.isBlank else {
      index += 1
      return true
    }
    lines[index] = rest
    return true
  }

  private mutating func readField() -> Bool {
    guard let (name, length) = line.text.rstField else { return false }
    let rest = line.dropping(bytes: length)
    let column = line.indent
    guard !["orphan", "nosearch", "tocdepth", "nocomments"].contains(name) else {
      index += 1
      return true
    }
    var paragraph = [SourceLine(number: line.number, indent: 0, text: "\(name): \(rest.text)"[...])]
    index += 1
    while index < lines.count, !line.isBlank, line.indent > column {
      guard line.text.rstItem == nil, !line.text.hasPrefix(".. ") else { break }
      paragraph.append(line)
      index += 1
    }
    finish(paragraph, column: column, furtherIndent: 4)
    return true
  }

  private mutating func readLineBlock() -> Bool {
    guard line.text.hasPrefix("| ") || line.text == "|" else { return false }
    add([line.dropping(bytes: 1)])
    index += 1
    return true
  }

  // MARK: Paragraphs

  private mutating func readParagraph() {
    let column = line.indent
    var paragraph = [line]
    index += 1
    while index < lines.count, !line.isBlank, line.indent == column {
      if paragraph.count > 0, line(1)?.isRule == true, line(1)?.indent == column { break }
      if line.text.hasPrefix(".. ") { break }
      paragraph.append(line)
      index += 1
    }
    finish(paragraph, column: column)
  }

  /// Adds a paragraph that stands at a column, and the literal block that it announces.
  private mutating func finish(_ lines: [SourceLine], column: Int, furtherIndent: Int = 0) {
    var paragraph = lines
    let hasLiteral = paragraph[paragraph.count - 1].text.hasSuffix("::")
    if hasLiteral {
      let text = paragraph[paragraph.count - 1].text
      let kept = text == "::" || text.hasSuffix(" ::") ? text.dropLast(2).trimmed : text.dropLast()
      paragraph[paragraph.count - 1].text = kept
    }
    add(paragraph.filter { !$0.isBlank }, furtherIndent: furtherIndent)
    if hasLiteral { readVerbatim(deeperThan: column) } else { expectDeeperText(indent: 4) }
  }

  /// Adds a paragraph, as the text of the item that begins with it where there is one.
  mutating func add(_ paragraph: [SourceLine], furtherIndent: Int = 0) {
    guard let first = paragraph.first, let last = paragraph.last else { return }
    let level = levels.current
    let texts = inlines(paragraph).documentLines(within: first.number...last.number)
    for (offset, text) in texts.enumerated() {
      var line = InlineText(offset == 0 ? bullet ?? "" : "")
      line.append(text)
      let isBullet = offset == 0 && bullet != nil
      let indent = isBullet ? level.text - 2 : level.text + (offset > 0 ? furtherIndent : 0)
      output.add(line.line(at: text.number...text.endNumber, indent: indent))
    }
    bullet = nil
  }

  /// The lines of a literal block that stand deeper than a column, as they are.
  mutating func readVerbatim(deeperThan column: Int) {
    var block: [SourceLine] = []
    while index < lines.count, line.isBlank || line.indent > column {
      block.append(line)
      index += 1
    }
    let margin = block.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    for line in block {
      output.add(line.verbatim(from: margin - levels.current.text))
    }
  }

  func inlines(_ paragraph: [SourceLine]) -> InlineLines {
    var parser = RSTInlines(paragraph, names: names)
    parser.parse()
    return parser.output
  }
}

extension SourceLine {
  /// Whether there is nothing but one character of punctuation, twice or more.
  fileprivate var isRule: Bool {
    guard let first = text.utf8.first, text.utf8.count > 1 else { return false }
    return "=-`:'\"~^_*+#<>.!$%&(),/;?@[\\]{|}".utf8.contains(first)
      && text.utf8.allSatisfy { $0 == first } && text != "::" && text != ".."
  }
}

extension Substring {
  /// The mark of a list item: its length and its number where that says more than the order.
  fileprivate var rstItem: (length: Int, number: Substring?)? {
    guard let first, let mark = prefix(while: { !$0.isWhitespace }).last else { return nil }
    let word = prefix { !$0.isWhitespace }
    if "-*+•".contains(first), word.count == 1 { return (word.utf8.count, nil) }
    guard ".)".contains(mark), word.count < 8, word.count < count else { return nil }
    let digits = word.dropLast().drop { $0 == "(" }
    guard digits == "#" || !digits.isEmpty && digits.allSatisfy(\.isNumber) else { return nil }
    return (word.utf8.count, digits.count > 2 ? word : nil)
  }

  /// The name of a field and the length of its marks.
  fileprivate var rstField: (name: Substring, length: Int)? {
    guard first == ":", dropFirst().first?.isWhitespace == false, !hasPrefix("::") else {
      return nil
    }
    var index = self.index(after: startIndex)
    while let colon = self[index...].firstIndex(of: ":") {
      let next = self[colon...].dropFirst().first
      if next == "`" { return nil }
      if next == nil || next == " " {
        let name = self[..<colon].dropFirst()
        return (name, name.utf8.count + 2)
      }
      index = self.index(after: colon)
    }
    return nil
  }
}
