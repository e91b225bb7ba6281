/// Reads AsciiDoc line by line; what is nested is a mark that is open, never a call.
struct AsciiDocReader {
  let lines: [SourceLine]
  var index = 0
  var output = MarkupLines()
  /// What the document says its attributes are.
  var attributes: [String: String]
  let footnotes: AsciiDocFootnotes
  /// How many tables the text stands in.
  let nesting: Int
  /// The footnotes of a term, for the text below it.
  private var pendingNotes: [InlineText] = []
  /// The marks of the lists that are open, the outermost first.
  private var lists: [String] = []
  /// The lists outside the blocks that are open.
  private var outerLists: [(mark: Substring, lists: [String])] = []
  /// The line of the block that a plus makes part of an item.
  private var attachedIndex: Int?
  /// What the last line in brackets says about the block below it.
  var blockAttributes: Substring = ""
  /// The lines of the paragraph that is open.
  private var paragraph: [SourceLine] = []
  private var paragraphForm = ParagraphForm.plain

  private enum ParagraphForm { case plain, item, term, definition }

  init(
    _ lines: [SourceLine], attributes: [String: String], footnotes: AsciiDocFootnotes, nesting: Int
  ) {
    self.lines = lines
    self.attributes = attributes
    self.footnotes = footnotes
    self.nesting = nesting
  }

  mutating func read() {
    while index < lines.count { readLine() }
    endParagraph()
    addPendingNotes()
  }

  var line: SourceLine { lines[index] }

  /// The indent of text in the lists that are open.
  var textIndent: Int {
    lists.isEmpty ? 0 : 4 * lists.count - (lists.last?.isTermMark == true ? 0 : 2)
  }

  private mutating func readLine() {
    if line.isBlank {
      endParagraph()
      output.addBlank(at: line.number)
      index += 1
    } else if readInvisible() || readBlock() || readHeading() || readListItem() {
      return
    } else {
      readText()
    }
  }

  private mutating func readText() {
    let isLiteral = paragraph.isEmpty && line.indent > 0 && lists.isEmpty
    if isLiteral {
      output.add(line.verbatim(from: 0))
    } else {
      if paragraph.isEmpty, line.endsList(index > 0 ? lines[index - 1] : nil),
        paragraphForm == .plain,
        lists.last?.isTermMark != true || !isAfterTerm
      {
        lists = []
      }
      paragraph.append(line.withoutAdmonition(isFirst: paragraph.isEmpty))
    }
    index += 1
  }

  /// Whether the line before the blank ones is the term of a definition without text.
  private var isAfterTerm: Bool {
    var before = index - 1
    while before >= 0, lines[before].isBlank { before -= 1 }
    return before >= 0 && lines[before].text.asciiDocTerm?.text.isEmpty == true
  }

  /// Adds the paragraph that is open.
  mutating func endParagraph() {
    defer {
      paragraph = []
      paragraphForm = .plain
    }
    guard let first = paragraph.first, let last = paragraph.last else { return }
    var (parsed, notes) = inlinesAndNotes(paragraph)
    if paragraphForm == .term {
      pendingNotes += notes
    } else {
      parsed.append(notes: pendingNotes + notes)
      pendingNotes = []
    }
    let texts = parsed.documentLines(within: first.number...last.number)
    let depth = max(1, lists.count)
    for (offset, text) in texts.enumerated() {
      let isBullet = offset == 0 && paragraphForm == .item
      var line = InlineText(isBullet ? "• " : "")
      line.append(text)
      let indent = isBullet || paragraphForm == .term ? 4 * depth - 4 : textIndent
      output.add(line.line(at: text.number...text.endNumber, indent: indent))
    }
  }

  /// A paragraph, with the texts of its footnotes in brackets at its end.
  func inlines(_ paragraph: [SourceLine]) -> InlineLines {
    var (lines, notes) = inlinesAndNotes(paragraph)
    lines.append(notes: notes)
    return lines
  }

  /// A paragraph without its footnotes, and these.
  func inlinesAndNotes(_ paragraph: [SourceLine]) -> (lines: InlineLines, notes: [InlineText]) {
    var parser = AsciiDocInlines(paragraph, attributes: attributes, footnotes: footnotes)
    parser.parse()
    return (parser.output, parser.notes)
  }

  /// Adds the footnotes that no text came for.
  private mutating func addPendingNotes() {
    guard let number = (lines.prefix(index).last ?? lines.first)?.number else { return }
    for note in pendingNotes { output.add(note.line(at: number...number, indent: textIndent)) }
    pendingNotes = []
  }

  // MARK: Headings and lists

  private mutating func readHeading() -> Bool {
    guard paragraph.isEmpty, line.indent == 0, let first = line.text.first, "=#".contains(first)
    else { return false }
    let marks = line.text.prefix { $0 == first }
    let rest = line.text[marks.endIndex...]
    guard marks.count <= 6, rest.first == " " else { return false }
    var title = rest.trimmed
    if title.hasSuffix(" \(marks)") { title = title.dropLast(marks.count).trimmed }
    addPendingNotes()
    lists = []
    let (text, notes) = inlinesAndNotes([
      SourceLine(number: line.number, indent: 0, text: title)
    ])
    output.addHeading(text.joined, level: marks.count, at: line.number...line.number)
    blockAttributes = ""
    index += 1
    pendingNotes = notes
    addPendingNotes()
    return true
  }

  private mutating func readListItem() -> Bool {
    if line.text == "+" {
      endParagraph()
      output.addBlank(at: line.number)
      index += 1
      while index < lines.count, line.isBlank { index += 1 }
      attachedIndex = lines[index...].prefix(10).firstIndex { !$0.text.hasPrefix("[") }
      if index < lines.count, !line.text.isAsciiDocBlockMark { continueItem() }
      return true
    }
    if let (mark, rest) = line.text.asciiDocItem {
      begin(mark, form: .item)
      paragraph = [SourceLine(number: line.number, indent: 0, text: rest)]
    } else if let (mark, term, rest) = line.text.asciiDocTerm {
      begin(mark, form: .term)
      paragraph = [SourceLine(number: line.number, indent: 0, text: term)]
      endParagraph()
      paragraphForm = .definition
      if !rest.isEmpty { paragraph = [SourceLine(number: line.number, indent: 0, text: rest)] }
    } else {
      return false
    }
    index += 1
    return true
  }

  /// The paragraph behind a plus belongs to the item before it.
  private mutating func continueItem() {
    paragraph = [line.withoutAdmonition(isFirst: true)]
    paragraphForm = .definition
    if line.text.hasPrefix("["), line.text.hasSuffix("]") { paragraph = [] } else { index += 1 }
  }

  private mutating func begin(_ mark: String, form: ParagraphForm) {
    endParagraph()
    addPendingNotes()
    if let level = lists.lastIndex(of: mark) {
      lists.removeLast(lists.count - level - 1)
    } else {
      lists.append(mark)
    }
    paragraphForm = form
  }

  // MARK: Blocks

  private mutating func readBlock() -> Bool {
    let isMark = line.text.isTableMark && nesting < 3 || line.text.isAsciiDocBlockMark
    if isMark, !isAttached, outerLists.last?.mark != line.text, isBehindBlank { lists = [] }
    if line.text.isTableMark, nesting < 3 {
      endParagraph()
      readTable()
      blockAttributes = ""
      return true
    }
    guard line.text.isAsciiDocBlockMark else { return false }
    endParagraph()
    switch line.text.first {
    case "-" where line.text.count > 2, ".", "`": readVerbatim()
    case "+": readVerbatim(isHTML: true)
    case "/": skipComment()
    default: enterOrLeaveBlock()
    }
    blockAttributes = ""
    return true
  }

  /// Whether a blank line stands before the block, and the marks that belong to it.
  private var isBehindBlank: Bool {
    var before = index - 1
    while before >= 0, index - before < 10, lines[before].text.hasPrefix("[") { before -= 1 }
    return before < 0 || lines[before].isBlank
  }

  /// Whether a plus before the block makes it part of the item.
  private var isAttached: Bool { attachedIndex == index }

  private mutating func enterOrLeaveBlock() {
    if let open = outerLists.lastIndex(where: { $0.mark == line.text }),
      outerLists.count - open < 50
    {
      lists = outerLists[open].lists
      outerLists.removeLast(outerLists.count - open)
    } else {
      outerLists.append((line.text, lists))
    }
    output.addBlank(at: line.number)
    index += 1
  }

  private mutating func readVerbatim(isHTML: Bool = false) {
    let mark = line.text
    let end = lines[(index + 1)...].firstIndex {
      $0.text == mark || mark == "```" && $0.text == mark
    }
    let body = lines[(index + 1)..<(end ?? lines.count)]
    output.addBlank(at: line.number)
    let indent = textIndent
    if isHTML, let first = body.first {
      let html = body.map { String($0.text) }.joined(separator: "\n")
      output.add(EmbeddedHTML.lines(of: html, firstLine: first.number))
    } else {
      for line in body { output.add(line.verbatim(from: -indent)) }
    }
    output.addBlank(at: line.number)
    index = (end ?? lines.count - 1) + 1
  }

  private mutating func skipComment() {
    let mark = line.text
    let end = lines[(index + 1)...].firstIndex { $0.text == mark }
    index = (end ?? lines.count - 1) + 1
  }
}

extension SourceLine {
  /// Whether a paragraph behind this line is no longer part of the lists.
  fileprivate func endsList(_ before: SourceLine?) -> Bool {
    guard let before else { return true }
    return before.isBlank && indent == 0
  }

  /// Without the label of an admonition.
  fileprivate func withoutAdmonition(isFirst: Bool) -> SourceLine {
    guard isFirst, let colon = text.firstRange(of: ": ") else { return self }
    let isLabel = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"].contains(
      text[..<colon.lowerBound])
    return isLabel
      ? SourceLine(number: number, indent: indent, text: text[colon.upperBound...].trimmed) : self
  }
}

extension String {
  /// Whether it marks the term of a definition.
  fileprivate var isTermMark: Bool { hasPrefix("::") || self == ";;" }
}
