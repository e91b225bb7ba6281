import DocumentFormats

/// Definition lists: terms that are codes, each with its text.
///
/// A term stands behind a dash (`- code`), also glued to the end of the text before it as in `…is
/// invalid.- next.code`; on a line of its own with its text indented below it, or behind a colon on
/// the next line; or before two colons (`code:: text`). Several codes in one term share its text, and so do terms with
/// nothing between them; lines of it that begin with a label, such as `HTTP status: 403`, state what that says.
package struct DefinitionsShape: Sendable {
  /// Matches a whole code, and nothing that may stand in a text behind a dash.
  package let code: Pattern
  package let labels: LabelDictionary

  package init(code: Pattern, labels: LabelDictionary = LabelDictionary()) {
    self.code = code
    self.labels = labels
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let indented = indentedTerms(in: lines)
    var list = DefinitionList(labels)
    for (line, codes) in zip(lines, indented) {
      if line.isBlank {
        list.addBlank(line)
      } else if !codes.isEmpty {
        list.begin(codes, line, isIndented: true)
      } else if let (term, text) = colonTerm(line) {
        list.begin([term], line, isIndented: true)
        list.addText(text)
      } else {
        let (text, term) = split(line)
        list.addText(text)
        if let term { list.begin([term], line, isIndented: false) }
      }
    }
    return list.finished
  }

  /// The codes of each line that is a term whose text is indented below it or follows a colon, or
  /// that is one of several which share such a text.
  private func indentedTerms(in lines: [DocumentLine]) -> [[Substring]] {
    var result: [[Substring]] = []
    result.reserveCapacity(lines.count)
    var next: (line: DocumentLine, isTerm: Bool)?
    for line in lines.reversed() {
      var codes: [Substring] = []
      if !line.isBlank, line.headingLevel == nil, let below = next, ListItem.text(of: line) == nil {
        if below.line.indent > line.indent && ListItem.text(of: below.line) == nil
          || below.line.text.hasPrefix(": ")
        {
          codes = CodeTerm.codes(in: line.text)
        } else if below.isTerm, below.line.indent == line.indent {
          codes = [line.text.withoutMarks]
        }
        if !codes.allSatisfy({ code.wholeMatch(in: $0) != nil }) { codes = [] }
      }
      result.append(codes)
      if !line.isBlank { next = (line, !codes.isEmpty) }
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
  private let labels: LabelDictionary
  private var reading = ShapeReading()
  private var leading: [DocumentLine] = []
  private var entries: [RawEntry] = []
  /// The indent of the last term where its text must be indented deeper.
  private var indent: Int?
  /// Paragraphs that belong to no term, since the last term.
  private var notes: [DocumentLine] = []
  private var afterBlank = false
  /// The label under which text is being read.
  private var open: Column?
  /// How many entries at the end have the same text, as nothing stands between their terms.
  private var sharing = 0

  init(_ labels: LabelDictionary) { self.labels = labels }

  var finished: ShapeReading {
    var list = self
    list.share()
    return list.joined
  }

  private var joined: ShapeReading {
    var reading = reading
    reading.leading = [TextBlock](lines: leading) + [TextBlock](lines: notes)
    if !entries.isEmpty { reading.groups = [.init(entries: entries)] }
    return reading
  }

  /// Begins the entries of a term.
  mutating func begin(_ codes: [Substring], _ line: DocumentLine, isIndented: Bool) {
    for note in notes where !note.isBlank {
      reading.problems.append(.init(kind: .noEntryBefore, line: note.number))
    }
    notes = []
    let isBeside =
      isIndented && indent == line.indent && !afterBlank
      && entries.last.map { $0.isBare && $0.lastLine <= line.number } == true
    if !isBeside { share() }
    sharing += codes.count
    for code in codes {
      var entry = RawEntry(code: code, line: line.number)
      entry.lastLine = line.endNumber
      entries.append(entry)
    }
    indent = isIndented ? line.indent : nil
    afterBlank = false
    open = nil
  }

  /// Gives what the last entry says to those before it that share it.
  private mutating func share() {
    defer { sharing = 0 }
    guard sharing > 1, let last = entries.last else { return }
    for index in entries.indices.suffix(sharing).dropLast() {
      var entry = last
      (entry.code, entry.firstLine) = (entries[index].code, entries[index].firstLine)
      entries[index] = entry
    }
  }

  mutating func addBlank(_ line: DocumentLine) {
    afterBlank = true
    open = nil
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
    if indent != nil, let (label, rest) = labels.label(in: text), !rest.isBlank,
      label.role != .code, label.role != .description
    {
      open = label
      entries[entries.count - 1].text.beginBlock(.paragraph)
      return entries[entries.count - 1].set(label, rest)
    }
    if let open { return entries[entries.count - 1].set(open, text) }
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

extension RawEntry {
  /// Whether nothing is known of it but its code.
  fileprivate var isBare: Bool {
    text.allSatisfy(\.lines.isEmpty) && status.isEmpty && statements.isEmpty && fields.isEmpty
  }
}
