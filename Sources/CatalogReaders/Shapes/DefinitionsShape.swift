import DocumentFormats

/// Definition lists: terms that are codes, each with its text.
///
/// A term stands behind a dash (`- code`), also glued to the end of the text before it as in `…is
/// invalid.- next.code`; on a line of its own with its text indented below it, or behind a colon on
/// the next line; or before two colons (`code:: text`).
package struct DefinitionsShape: Sendable {
  /// Matches a whole code, and nothing that may stand in a text behind a dash.
  package let code: Pattern

  package init(code: Pattern) { self.code = code }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let indented = indentedTerms(in: lines)
    var list = DefinitionList()
    for (line, isTerm) in zip(lines, indented) {
      if line.isBlank {
        list.addBlank(line)
      } else if isTerm {
        list.begin(line.text.withoutMarks, line, isIndented: true)
      } else if let (term, text) = colonTerm(line) {
        list.begin(term, line, isIndented: true)
        list.addText(text)
      } else {
        let (text, term) = split(line)
        list.addText(text)
        if let term { list.begin(term, line, isIndented: false) }
      }
    }
    return list.finished
  }

  /// Whether each line is a term whose text is indented below it or follows a colon, or one of
  /// several that share such a text.
  private func indentedTerms(in lines: [DocumentLine]) -> [Bool] {
    var result: [Bool] = []
    result.reserveCapacity(lines.count)
    var next: (line: DocumentLine, isTerm: Bool)?
    for line in lines.reversed() {
      var isTerm = false
      if !line.isBlank, line.headingLevel == nil, let below = next, ListItem.text(of: line) == nil,
        below.line.indent > line.indent && ListItem.text(of: below.line) == nil
          || below.line.text.hasPrefix(": ")
          || below.isTerm && below.line.indent == line.indent
      {
        isTerm = code.wholeMatch(in: line.text.withoutMarks) != nil
      }
      result.append(isTerm)
      if !line.isBlank { next = (line, isTerm) }
    }
    return result.reversed()
  }

  /// A term before two colons, with the text behind them.
  private func colonTerm(_ line: DocumentLine) -> (term: Substring, text: DocumentLine)? {
    guard let colons = line.text.prefix(200).firstRange(of: "::") else { return nil }
    let term = line.text[..<colons.lowerBound].trimmed.withoutMarks
    guard code.wholeMatch(in: term) != nil else { return nil }
    return (term, DocumentLine(line, text: line.text[colons.upperBound...].drop { $0 == ":" }))
  }

  /// A line as text and the term at its end, where there is one.
  private func split(_ line: DocumentLine) -> (text: DocumentLine, term: Substring?) {
    guard let space = line.text.lastIndex(of: " "), space > line.text.startIndex else {
      return (line, nil)
    }
    let dash = line.text.index(before: space)
    let term = line.text[space...].trimmed
    guard line.text[dash] == "-", code.wholeMatch(in: term) != nil else { return (line, nil) }
    return (DocumentLine(line, text: line.text[..<dash]), term)
  }
}

/// The terms read so far with their texts.
private struct DefinitionList {
  private var reading = ShapeReading()
  private var leading: [DocumentLine] = []
  private var entries: [RawEntry] = []
  /// The indent of the last term where its text must be indented deeper.
  private var indent: Int?
  /// Paragraphs that belong to no term, since the last term.
  private var notes: [DocumentLine] = []
  private var afterBlank = false

  var finished: ShapeReading {
    var reading = reading
    reading.leading = [TextBlock](lines: leading) + [TextBlock](lines: notes)
    if !entries.isEmpty { reading.groups = [.init(entries: entries)] }
    return reading
  }

  mutating func begin(_ code: Substring, _ line: DocumentLine, isIndented: Bool) {
    for note in notes where !note.isBlank {
      reading.problems.append(.init(kind: .noEntryBefore, line: note.number))
    }
    notes = []
    var entry = RawEntry(code: code, line: line.number)
    entry.lastLine = line.endNumber
    entries.append(entry)
    indent = isIndented ? line.indent : nil
    afterBlank = false
  }

  mutating func addBlank(_ line: DocumentLine) {
    afterBlank = true
    if entries.isEmpty { return leading.append(line) }
    if !notes.isEmpty { return notes.append(line) }
    let last = entries.count - 1
    if line.number > entries[last].firstLine { entries[last].text.beginBlock(.paragraph) }
  }

  mutating func addText(_ line: DocumentLine) {
    if entries.isEmpty { return leading.append(line) }
    if line.isBlank { return }
    let isDefinition = indent != nil && line.text.hasPrefix(": ")
    let isOutside = afterBlank && indent.map { line.indent <= $0 } ?? false
    if !notes.isEmpty || isOutside && !isDefinition { return notes.append(line) }
    afterBlank = false
    let text = isDefinition ? DocumentLine(line, text: line.text.dropFirst()) : line
    Self.add(text, to: &entries[entries.count - 1], hasItems: indent != nil)
  }

  /// Adds a line; static, so that the entries are changed in their place.
  private static func add(_ line: DocumentLine, to entry: inout RawEntry, hasItems: Bool) {
    if hasItems, let item = ListItem.text(of: line) {
      entry.text.beginBlock(.item)
      entry.append(DocumentLine(line, text: item))
    } else {
      entry.append(DocumentLine(line, text: Bullet.text(of: line) ?? line.text))
    }
  }
}
