import DocumentFormats

/// Bullets by indentation: the outer ones are categories, or codes where there are no categories.
///
/// A code may have its text behind a separator on the same line, or stand in brackets behind its name. Lines indented deeper than a code's
/// bullet are its text; a blank line between them ends a paragraph, and a bullet among them is a
/// list item, or a part of the entry where it begins with a label, as are the items below it.
/// Paragraphs below the last bullet are notes on all of them.
package struct BulletsShape: Sendable {
  /// What the bullets of a level hold, the outermost first.
  package enum Level: String, Sendable, CaseIterable {
    case category, code
  }

  package let levels: [Level]
  /// Matches a whole code.
  package let code: Pattern
  /// What stands between a code and its text; `nil` for a colon, an equals sign, an arrow, a dash,
  /// or white space.
  package let separator: String?
  /// What stands behind a label below a code.
  package let labels: LabelDictionary

  package init(
    levels: [Level], code: Pattern, separator: String? = nil,
    labels: LabelDictionary = LabelDictionary()
  ) {
    self.levels = levels
    self.code = code
    self.separator = separator
    self.labels = labels
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let lines = ListItem.joiningMarks(lines)
    guard let first = lines.firstIndex(where: { ListItem.text(of: $0) != nil }) else {
      return ShapeReading(leading: [TextBlock](lines: lines))
    }
    var tree = BulletTree(shape: self)
    let following = lines[first...].dropFirst().map(Optional.some) + [nil]
    for (line, next) in zip(lines[first...], following) { tree.add(line, before: next) }
    var reading = tree.reading
    reading.leading =
      [TextBlock](lines: lines[..<first])
      + tree.introductions.flatMap { [TextBlock](lines: [$0]) } + [TextBlock](lines: tree.notes)
    return reading
  }
}

/// The bullets read so far.
private struct BulletTree {
  private let shape: BulletsShape
  private let head: CodeHead
  private(set) var reading = ShapeReading()
  /// Paragraphs that belong to no bullet, since the last bullet.
  private(set) var notes: [DocumentLine] = []
  /// Paragraphs that end with a colon above further bullets.
  private(set) var introductions: [DocumentLine] = []
  /// The indents of the levels that are open, the outermost first.
  private var indents: [Int] = []
  /// Whether the last code's text goes on; another category or what is no code ends it.
  private var hasOpenEntry = false
  /// The label whose text goes on, and how deep it is indented.
  private var label: (column: Column, indent: Int)?
  private var afterBlank = false

  init(shape: BulletsShape) {
    self.shape = shape
    head = CodeHead(code: shape.code, separator: shape.separator)
  }

  /// `next` is the line below.
  mutating func add(_ line: DocumentLine, before next: DocumentLine?) {
    defer { afterBlank = line.isBlank }
    if line.isBlank {
      label = nil
      if !notes.isEmpty { notes.append(line) }
      updateEntry { $0.text.beginBlock(.paragraph) }
    } else if let text = ListItem.text(of: line), line.headingLevel == nil {
      leaveNotes()
      addBullet(DocumentLine(line, text: text))
    } else if let indent = indents.last, line.indent > indent, hasOpenEntry, notes.isEmpty {
      addText(line)
    } else if line.text.last == ":", let next, ListItem.text(of: next) != nil {
      introductions += notes + [line]
      notes = []
    } else if afterBlank || !notes.isEmpty {
      notes.append(line)
    } else {
      reading.problems.append(.init(kind: .noEntryBefore, line: line.number))
    }
  }

  private mutating func addText(_ line: DocumentLine) {
    if let (column, rest) = part(in: line) {
      label = (column, line.indent)
      updateEntry { $0.set(column, rest) }
    } else if let label {
      updateEntry { $0.set(label.column, line) }
    } else {
      updateEntry { $0.append(line) }
    }
  }

  /// The part of an entry that a line begins with a label for; a second code is another name.
  private func part(in line: DocumentLine) -> (column: Column, rest: DocumentLine)? {
    guard let (column, rest) = shape.labels.label(in: line) else { return nil }
    let isCode = column.role == .code
    return (isCode ? Column(name: column.name, role: .alias) : column, rest)
  }

  private mutating func addBullet(_ line: DocumentLine) {
    let outer = indents.prefix { $0 < line.indent }
    guard outer.count < shape.levels.count else { return addItem(line) }
    indents = Array(outer) + [line.indent]
    hasOpenEntry = false
    label = nil
    switch shape.levels[outer.count] {
    case .category:
      let title = ShapeReading.Title(text: String(line.text), line: line.number)
      reading.groups.append(.init(title: title))
    case .code: addCode(line)
    }
  }

  /// An item within the text of a code.
  private mutating func addItem(_ line: DocumentLine) {
    if part(in: line) != nil { return addText(line) }
    if let label, line.indent > label.indent {
      let item = DocumentLine("• " + line.text, at: line.number...line.endNumber)
      let blank = DocumentLine("", at: line.number...line.number)
      return updateEntry { $0.set(label.column, cell: [blank, item]) }
    }
    label = nil
    updateEntry {
      $0.text.beginBlock(.item)
      $0.append(line)
    }
  }

  private mutating func addCode(_ line: DocumentLine) {
    let named = NamedNumber(line.text).flatMap {
      shape.code.wholeMatch(in: $0.number) == nil ? nil : $0
    }
    guard
      let (code, rest) = named.map({ ($0.number, DocumentLine(line, text: $0.rest)) })
        ?? head.split(line)
    else {
      let kind = ShapeReading.Problem.Kind.notACode(String(line.text))
      return reading.problems.append(.init(kind: kind, line: line.number))
    }
    if reading.groups.isEmpty { reading.groups.append(.init()) }
    var entry = RawEntry(code: code, line: line.number)
    entry.name = named.map { String($0.name) }
    entry.lastLine = line.endNumber
    if let status = StatusHead(rest) {
      entry.status = [status.status]
      if !status.rest.isBlank { entry.append(status.rest) }
    } else if !rest.isBlank {
      entry.append(rest)
    }
    reading.groups[reading.groups.count - 1].entries.append(entry)
    hasOpenEntry = true
  }

  /// What stood between two bullets and belongs to none is left over.
  private mutating func leaveNotes() {
    for note in notes where !note.isBlank {
      reading.problems.append(.init(kind: .noEntryBefore, line: note.number))
    }
    notes = []
  }

  private mutating func updateEntry(_ change: (inout RawEntry) -> Void) {
    guard hasOpenEntry else { return }
    let group = reading.groups.count - 1
    change(&reading.groups[group].entries[reading.groups[group].entries.count - 1])
  }
}
