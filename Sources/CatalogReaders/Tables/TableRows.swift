import DocumentFormats

/// Turns the rows of a table into entries, one row after the other.
struct TableRows {
  /// The row above, and the entries that it gave or went on with.
  private var above: TableItem.Cells?
  private var entries: Range<Int> = 0..<0
  private var category: String?
  private var origins = SharedOrigins()

  /// Forgets the row above.
  mutating func reset() { self = TableRows() }

  /// Adds the entries of a row; `false` where it has no code and goes on with nothing.
  mutating func add(
    _ row: TableItem.Cells, _ columns: [Column], code pattern: Pattern?,
    to all: inout [RawEntry]
  ) -> Bool {
    if row.cells.allSatisfy({ $0.allSatisfy(\.isBlank) }) { return !entries.isEmpty }
    guard let place = columns.firstIndex(where: { $0.role == .code }) else { return false }
    if goesOn(row, place) {
      for index in entries { goOn(with: row, columns, of: &all[index]) }
      above = row
      return true
    }
    let codes = CodeCell(row.cells[place], pattern: pattern).codes
    guard !codes.isEmpty else { return false }
    let first = all.count
    for code in codes { all.append(entry(code, row, columns, place)) }
    entries = first..<all.count
    above = row
    return true
  }

  /// Whether a row says more about the entry above: all is empty up to its code, or its code is the
  /// very cell of the row above.
  private func goesOn(_ row: TableItem.Cells, _ place: Int) -> Bool {
    guard let above, !entries.isEmpty else { return false }
    if row.cells[...place].allSatisfy({ $0.allSatisfy(\.isBlank) }) { return true }
    return row.isSpanning && above.cells.count > place
      && Self.areSame(row.cells[place], above.cells[place])
  }

  private static func areSame(_ left: [DocumentLine], _ right: [DocumentLine]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0.number == $1.number && $0.text == $1.text }
  }

  private func goOn(with row: TableItem.Cells, _ columns: [Column], of entry: inout RawEntry) {
    for (index, column) in columns.enumerated() where column.role != .code {
      let cell = row.cells[index]
      if cell.allSatisfy(\.isBlank) { continue }
      if row.isSpanning, let above, Self.areSame(cell, above.cells[index]) { continue }
      if column.role == .description { entry.text.beginBlock(.paragraph) }
      entry.set(column, cell: cell)
    }
    entry.lastLine = max(entry.lastLine, row.lines.upperBound)
  }

  private static let texts: Set<ColumnRole> = [.description, .message, .label, .cause, .action]

  /// The number of a status that words stand beside, empty where there are but words.
  private static func worded(_ cell: [DocumentLine]) -> String? {
    let text = cell.map(\.text).joined(separator: " ")
    guard text.contains(where: \.isLetter) else { return nil }
    let number = text.prefix(while: \.isNumber)
    return Int(number).map { 100...599 ~= $0 } == true ? String(number) : ""
  }

  private mutating func entry(
    _ code: CodeCell.Part, _ row: TableItem.Cells, _ columns: [Column], _ place: Int
  ) -> RawEntry {
    var entry = RawEntry(code: "", line: row.lines.lowerBound)
    let line = row.cells[place].first { !$0.isBlank } ?? DocumentLine("", at: row.lines)
    func put(_ text: String, _ role: ColumnRole) {
      entry.set(Column(name: columns[place].name, role: role), DocumentLine(text, at: row.lines))
    }
    let isOnlyText = !columns.contains { Self.texts.contains($0.role) }
    for (column, cell) in zip(columns, row.cells) {
      if column.role == .code {
        entry.set(column, DocumentLine(line, text: code.code[...]))
        if let name = code.name { put(name, .name) }
        if let label = code.label { put(label, .label) }
        if let alias = code.alias { put(alias, .alias) }
        if let status = code.status { put(String(status), .status) }
        if let product = code.applicability { put(product, .applicability) }
        if let text = code.deprecation { put(text, .deprecated) }
      } else if column.role == .status, isOnlyText, let status = Self.worded(cell) {
        put(status, .status)
        entry.set(Column(name: column.name, role: .description), cell: cell)
      } else if column.role == .name {
        entry.set(
          column, cell: cell.map { DocumentLine($0, text: UnmarkedCode($0.text).bare[...]) })
      } else {
        entry.set(column, cell: cell)
      }
    }
    entry.firstLine = row.lines.lowerBound
    entry.lastLine = row.lines.upperBound
    entry.category = entry.category ?? category
    category = entry.category
    entry.origins = origins.shared(entry.origins)
    return entry
  }
}
