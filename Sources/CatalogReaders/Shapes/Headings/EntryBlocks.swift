import DocumentFormats

/// The entries read so far, and the label under which text is being read.
struct EntryBlocks {
  let labels: LabelDictionary
  private(set) var entries: [RawEntry] = []
  private var open: Column?

  init(labels: LabelDictionary) { self.labels = labels }

  mutating func begin(_ entry: RawEntry) {
    entries.append(entry)
    open = nil
  }

  /// The entries so far; the next ones begin anew.
  mutating func takeEntries() -> [RawEntry] {
    defer { entries = [] }
    return entries
  }

  /// Adds a line to the entry at the end.
  mutating func add(_ line: DocumentLine) {
    let last = entries.count - 1
    if line.isBlank {
      addBlank(to: last)
    } else if let (label, text) = labels.label(inRow: line) {
      beginLabel(label)
      for line in text { addText(line, to: last) }
      open = nil
    } else if let (label, rest) = labels.label(in: line) {
      beginLabel(label)
      if !rest.isBlank { addText(rest, to: last) }
    } else {
      addText(line, to: last)
    }
    entries[last].lastLine = max(entries[last].lastLine, line.isBlank ? 0 : line.endNumber)
  }

  /// Opens the label that a heading below the entry's own is; one that is not known becomes a field.
  mutating func addHeading(_ line: DocumentLine) {
    beginLabel(labels.column(line.text) ?? Column(name: String(line.text), role: .field))
    entries[entries.count - 1].lastLine = line.endNumber
  }

  private mutating func beginLabel(_ label: Column) {
    let last = entries.count - 1
    open = label
    entries[last].text.beginBlock(.paragraph)
    if label.role.isStatement { entries[last].beginStatement(label) }
  }

  private mutating func addBlank(to last: Int) {
    if let open, open.role.isStatement {
      entries[last].beginBlockOfStatement(.paragraph)
    } else {
      entries[last].text.beginBlock(.paragraph)
    }
    if let role = open?.role, role.isShort, entries[last].holds(role) { open = nil }
  }

  private mutating func addText(_ line: DocumentLine, to last: Int) {
    let item = Bullet.text(of: line)
    guard let open, open.role != .description else {
      if item != nil { entries[last].text.beginBlock(.item) }
      return entries[last].append(item.map { DocumentLine(line, text: $0) } ?? line)
    }
    if open.role == .code { return entries[last].addCode(open, line) }
    if open.role.isStatement, let item {
      entries[last].beginBlockOfStatement(.item)
      entries[last].set(open, DocumentLine(line, text: item))
    } else {
      entries[last].set(open, line)
    }
  }
}

extension ColumnRole {
  /// Whether what it holds becomes a statement of the entry.
  fileprivate var isStatement: Bool {
    switch self {
    case .alias, .message, .cause, .action, .severity, .retryable, .endpoint, .applicability,
      .since,
      .deprecated, .removed, .replacedBy:
      true
    case .code, .name, .label, .status, .description, .category, .field, .ignore: false
    }
  }

  /// Whether it holds a word or a line, so that a blank line ends it.
  fileprivate var isShort: Bool {
    switch self {
    case .cause, .action, .description, .field, .ignore: false
    default: true
    }
  }
}

extension RawEntry {
  /// Begins another statement, even where the one before has the same column.
  fileprivate mutating func beginStatement(_ column: Column) {
    statements.append(RawStatement(column: column))
  }

  fileprivate mutating func beginBlockOfStatement(_ kind: TextBlock.Kind) {
    guard !statements.isEmpty else { return }
    statements[statements.count - 1].text.beginBlock(kind)
  }

  /// Takes the code from a label; one that differs from the code in the heading is another name.
  fileprivate mutating func addCode(_ column: Column, _ line: DocumentLine) {
    if code.isEmpty {
      set(column, line)
    } else if line.text != code[...] {
      set(Column(name: column.name, role: .alias), line)
    }
  }

  /// Whether the part that a role names has any text.
  fileprivate func holds(_ role: ColumnRole) -> Bool {
    switch role {
    case .code: !code.isEmpty
    case .name: name != nil
    case .label: label != nil
    case .category: category != nil
    case .status: !status.isEmpty
    default: statements.last?.text.contains { !$0.lines.isEmpty } ?? false
    }
  }
}

extension LabelDictionary {
  /// The label in the first of a row's two cells, with the lines of the second.
  fileprivate func label(inRow line: DocumentLine) -> (Column, [DocumentLine])? {
    guard let row = line.row, row.cells.count == 2, row.cells[0].count == 1,
      let column = column(row.cells[0][0].text)
    else { return nil }
    return (column, row.cells[1].filter { !$0.isBlank })
  }
}
