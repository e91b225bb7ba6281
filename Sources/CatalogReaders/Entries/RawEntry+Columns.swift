import CatalogModel
import DocumentFormats

extension RawEntry {
  /// Puts a line of a cell where its column says, behind what is there already.
  mutating func set(_ column: Column, _ line: DocumentLine) {
    lastLine = max(lastLine, line.endNumber)
    guard !line.isBlank else { return }
    note(column)
    switch column.role {
    case .code: code = String(line.text)
    case .category: category.append(line.text)
    case .name: name.append(line.text)
    case .label: label.append(line.text)
    case .status: setStatus(column, line)
    case .description: append(line)
    case .field: appendField(column.name, line.text)
    case .ignore: return
    case .alias, .message, .cause, .action, .severity, .retryable, .endpoint, .applicability,
      .since, .deprecated, .removed, .replacedBy:
      state(column, line)
    }
  }

  /// Goes on with what a column says already, wherever that stands.
  mutating func goOn(with column: Column, _ line: DocumentLine) {
    lastLine = max(lastLine, line.endNumber)
    if let index = statements.lastIndex(where: { $0.column.name == column.name }) {
      statements[index].text.append(line)
    } else if column.role == .field,
      let index = fields.lastIndex(where: { $0.name == column.name })
    {
      fields[index].value += " " + line.text
    } else {
      let known = origins
      set(column, line)
      if known.contains(where: { $0.place == .column(column.name) }) { origins = known }
    }
  }

  /// Puts a cell of several paragraphs or items where its column says.
  mutating func set(_ column: Column, cell: [DocumentLine]) {
    guard cell.count > 1 else {
      if let line = cell.first { set(column, line) }
      return
    }
    switch column.role {
    case .description, .alias, .message, .cause, .action, .severity, .retryable, .endpoint,
      .applicability, .since, .deprecated, .removed, .replacedBy:
      for block in [TextBlock](lines: cell) where !block.lines.isEmpty {
        beginBlock(block.kind, of: column)
        for line in block.lines { set(column, line) }
      }
    case .code, .name, .label, .status, .category, .field, .ignore:
      for line in cell { set(column, line) }
    }
  }

  /// What the column's next line begins.
  private mutating func beginBlock(_ kind: TextBlock.Kind, of column: Column) {
    if column.role == .description { return text.beginBlock(kind) }
    if statements.last?.column.name != column.name {
      statements.append(RawStatement(column: column))
    }
    statements[statements.count - 1].text.beginBlock(kind)
  }

  /// Takes the numbers that are statuses; others, and words beside them that a status does not imply, stay, as
  /// a field.
  private mutating func setStatus(_ column: Column, _ line: DocumentLine) {
    if let first = line.text.utf8.first, (0x31...0x35).contains(first), line.text.utf8.count == 3,
      let number = Int(line.text)
    {
      return status.append(number)
    }
    let numbers = line.text.split { !$0.isNumber }.map { Int($0) ?? 0 }
    let known = numbers.filter { 100...599 ~= $0 }
    status += known
    let words = line.text.filter(\.isLetter).lowercased()
    let isTold =
      words.isEmpty && line.text.utf8.count <= 200
      ? known.count == numbers.count
      : !known.isEmpty && StatusPhrases.implied.contains(words)
    if !isTold { appendField(column.name, line.text) }
  }

  /// Adds a line to what the column states already, or begins a statement.
  private mutating func state(_ column: Column, _ line: DocumentLine) {
    if statements.last?.column.name != column.name {
      statements.append(RawStatement(column: column))
    }
    statements[statements.count - 1].text.append(line)
  }

  /// Remembers that the column gave a part of the entry.
  private mutating func note(_ column: Column) {
    guard let property = column.property else { return }
    let place = EntryOrigin.Place.column(column.name)
    if origins.last?.place == place { return }
    origins.append(EntryOrigin(property: property, place: place))
  }

  private mutating func appendField(_ name: String, _ text: Substring) {
    if fields.last?.name == name {
      fields[fields.count - 1].value += " " + text
    } else {
      fields.append(Field(name: name, value: String(text)))
    }
  }
}

extension String? {
  /// Adds a line to the text, behind a space where there is one already; what breaks behind a `_` is one word.
  fileprivate mutating func append(_ line: Substring) {
    guard let text = self else { return self = String(line) }
    self = text + (text.last == "_" ? "" : " ") + line
  }
}
