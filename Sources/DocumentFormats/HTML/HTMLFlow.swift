/// Lines one below the other: those of a page, of a cell or of a caption.
struct HTMLFlow {
  private(set) var lines: [DocumentLine] = []
  private var needsBlank = false
  /// Whether nothing was written yet of an item, a term or a definition.
  private var isAtStart = false
  private var levels: [Level] = []

  private struct Level {
    let kind: Kind
    let indent: Int
    /// Whether an item's bullet has not been written yet.
    var awaitsBullet = false
    /// Whether a list or definitions have had an item or a term.
    var hasBegun = false
  }

  private enum Kind {
    case list, item, definitions, definition
  }

  /// How many lists, items and definitions are open.
  var depth: Int { levels.count }

  /// The next line stands off from what is above it.
  mutating func space() { needsBlank = needsBlank || !isAtStart }

  mutating func beginList() {
    if levels.isEmpty { space() }
    levels.append(Level(kind: .list, indent: nestedIndent(in: .list)))
  }

  mutating func beginDefinitions() {
    if levels.isEmpty { space() }
    levels.append(Level(kind: .definitions, indent: nestedIndent(in: .definitions)))
  }

  mutating func beginItem() {
    joinToAbove()
    let indent =
      levels.last?.kind == .list ? levels[levels.count - 1].indent : nestedIndent(in: nil)
    levels.append(Level(kind: .item, indent: indent, awaitsBullet: true))
    isAtStart = true
  }

  mutating func beginTerm() {
    joinToAbove()
    isAtStart = true
  }

  mutating func beginDefinition() {
    needsBlank = false
    isAtStart = true
    levels.append(Level(kind: .definition, indent: (levels.last?.indent ?? 0) + 4))
  }

  /// Closes all but this many lists, items and definitions.
  mutating func close(to depth: Int) {
    guard depth < levels.count else { return }
    levels.removeLast(levels.count - depth)
    if depth == 0 { space() }
  }

  mutating func write(_ line: HTMLInlineText.Line) {
    var text = line.text
    var spans = line.codeSpans
    var indent = 0
    if let level = levels.last {
      indent = level.kind == .item && !level.awaitsBullet ? level.indent + 2 : level.indent
      if level.awaitsBullet {
        text = "• " + text
        spans = spans.map { $0.lowerBound + 4..<$0.upperBound + 4 }
      }
      levels[levels.count - 1].awaitsBullet = false
    }
    let ranges = spans.map { span in
      let start = text.utf8.index(text.startIndex, offsetBy: span.lowerBound)
      return start..<text.utf8.index(start, offsetBy: span.count)
    }
    append(DocumentLine(text, at: line.lines, indent: indent, codeSpans: ranges))
  }

  /// A line of a block in which white space stays.
  mutating func writeVerbatim(_ line: HTMLInlineText.Line) {
    let plain = DocumentLine(number: line.lines.lowerBound, line: line.text[...])
    guard !plain.isBlank else { return space() }
    guard let level = levels.last else {
      return append(DocumentLine(plain.text, at: line.lines, indent: plain.indent))
    }
    if level.awaitsBullet {
      write(HTMLInlineText.Line(text: String(plain.text), codeSpans: [], lines: line.lines))
    } else {
      let indent = plain.indent + level.indent + (level.kind == .item ? 2 : 0)
      append(DocumentLine(plain.text, at: line.lines, indent: indent))
    }
  }

  mutating func writeHeading(_ line: HTMLInlineText.Line, level: Int) {
    if !levels.isEmpty { levels[levels.count - 1].awaitsBullet = false }
    space()
    let text = line.text
    let spans = line.codeSpans.map { span in
      let start = text.utf8.index(text.startIndex, offsetBy: span.lowerBound)
      return start..<text.utf8.index(start, offsetBy: span.count)
    }
    append(
      DocumentLine(text, at: line.lines, form: .heading(level: level), codeSpans: spans))
    space()
  }

  /// The last line is a summary.
  mutating func markSummary() {
    guard let last = lines.popLast() else { return }
    lines.append(
      DocumentLine(
        last.text, at: last.number...last.endNumber, indent: last.indent, form: .summary,
        codeSpans: last.codeSpans))
  }

  /// Lines that have their form already; they are indented as far as the text around them.
  mutating func add(_ added: [DocumentLine]) {
    if lines.isEmpty, !added.isEmpty, levels.isEmpty {
      lines = added
      return needsBlank = false
    }
    for line in added { line.isBlank ? space() : append(line) }
  }

  /// Items of a list stand close together; the first stands off from what is above it.
  private mutating func joinToAbove() {
    guard let last = levels.indices.last else { return }
    if levels[last].hasBegun { needsBlank = false }
    levels[last].hasBegun = true
  }

  private mutating func append(_ line: DocumentLine) {
    if needsBlank, let last = lines.last, !last.isBlank {
      lines.append(DocumentLine("", at: last.endNumber...last.endNumber))
    }
    needsBlank = false
    isAtStart = false
    lines.append(line)
  }

  private func nestedIndent(in kind: Kind?) -> Int {
    guard let level = levels.last else { return 0 }
    return level.kind == .definition ? level.indent : level.indent + 4
  }
}
