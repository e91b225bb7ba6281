import DocumentFormats

/// Rows of cells between pipes, with or without pipes at the ends of a row.
///
/// The first row names the columns, and so does each later one that names the column of the codes;
/// a rule line below it is optional. A pipe behind a backslash belongs to its cell, without the
/// backslash.
package struct TableShape: Sendable {
  /// What the columns hold, by their names in the header; others become fields.
  package let columns: [Column]

  package init(columns: [Column]) { self.columns = columns }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var reading = ShapeReading()
    let head = lines.firstIndex { $0.text.firstPipe != nil && isHeader(Self.cells(of: $0)) }
    guard let head else { return withoutHeader(lines) }
    reading.leading = [TextBlock](lines: lines[..<head])
    var header: [Column] = []
    var group = ShapeReading.Group()
    for line in lines[head...] where line.text.firstPipe != nil {
      let cells = Self.cells(of: line)
      if isHeader(cells) {
        header = cells.map { column(named: String($0)) }
        reading.headingLines.append(line.number)
      } else if Self.isRule(line) {
        reading.headingLines.append(line.number)
      } else {
        read(line, cells, header, into: &group, &reading.problems)
      }
    }
    reading.groups = [group]
    return reading
  }

  private func read(
    _ line: DocumentLine, _ cells: [Substring], _ header: [Column],
    into group: inout ShapeReading.Group, _ problems: inout [ShapeReading.Problem]
  ) {
    guard cells.count == header.count else {
      let kind = ShapeReading.Problem.Kind.cellCount(cells.count, expected: header.count)
      return problems.append(.init(kind: kind, line: line.number))
    }
    var entry = RawEntry(code: "", line: line.number)
    for (column, cell) in zip(header, cells) {
      entry.set(column, DocumentLine(line, text: cell))
    }
    guard !entry.code.isEmpty else {
      return problems.append(.init(kind: .notACode(String(line.text)), line: line.number))
    }
    group.entries.append(entry)
  }

  /// A section without a table is introduction; it must not have rows.
  private func withoutHeader(_ lines: [DocumentLine]) -> ShapeReading {
    var reading = ShapeReading()
    let row = lines.first { $0.text.firstPipe != nil && !Self.isRule($0) }
    if let row {
      let kind = ShapeReading.Problem.Kind.noHeader(columns: columns.map(\.name))
      reading.problems = [.init(kind: kind, line: row.number)]
    }
    reading.leading = [TextBlock](lines: lines.filter { $0.text.firstPipe == nil })
    return reading
  }

  /// Whether the cells of a row name the column of the codes.
  private func isHeader(_ cells: [Substring]) -> Bool {
    columns.contains { column in
      column.role == .code && cells.contains { $0 == column.name }
    }
  }

  private func column(named name: String) -> Column {
    columns.first { $0.name == name } ?? Column(name: name, role: .field)
  }

  /// The cells of a row without the white space around them.
  private static func cells(of line: DocumentLine) -> [Substring] {
    var row = line.text
    if row.first == "|" { row = row.dropFirst() }
    if row.last == "|", !row.hasSuffix("\\|") { row = row.dropLast() }
    var cells: [Substring] = []
    var start = row.startIndex
    var rest = row
    while let pipe = rest.firstPipe {
      rest = row[row.utf8.index(after: pipe)...]
      guard row[start..<pipe].last != "\\" else { continue }
      cells.append(cell(row[start..<pipe]))
      start = rest.startIndex
    }
    cells.append(cell(row[start...]))
    return cells
  }

  private static func cell(_ text: Substring) -> Substring {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text.trimmed }
    var cell = ""
    for character in text.trimmed {
      if character == "|", cell.last == "\\" { cell.removeLast() }
      cell.append(character)
    }
    return cell[...]
  }

  /// A line of dashes, colons and pipes below the header.
  private static func isRule(_ line: DocumentLine) -> Bool {
    line.text.consists(of: "-:|+ ") && line.text.contains("-")
  }
}
