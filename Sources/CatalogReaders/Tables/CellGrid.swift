import DocumentFormats

/// A table whose cells are counted: each is a line, or a paragraph between blank lines.
struct CellGrid {
  let code: Pattern
  let columns: [Column]
  /// Whether cells are paragraphs; `nil` where it is to be seen from the lines.
  let isSpaced: Bool?
  /// Whether labels stand behind the codes, as in the first row.
  private(set) var isLabelled = false

  init(code: Pattern, columns: [Column], isSpaced: Bool?) {
    self.code = code
    self.columns = columns
    self.isSpaced = isSpaced
  }

  /// A cell, with a blank line before each further paragraph.
  private typealias Cell = [DocumentLine]

  /// Reads the lines below a header; what stands before the first row is `leading`.
  func read(_ lines: ArraySlice<DocumentLine>, headers: CellHeaders?) -> ShapeReading {
    var grid = self
    let first = lines.lazy.filter { !$0.isBlank }.dropFirst(place).first
    grid.isLabelled = headers == nil && first.map { isLabelled($0) } ?? false
    return grid.readRows(lines, headers: headers)
  }

  private func isLabelled(_ line: DocumentLine) -> Bool {
    guard line.text.utf8.count <= 300 else { return false }
    let parts = CodeCell([line]).codes
    return !parts.isEmpty
      && parts.allSatisfy { $0.label != nil && code.wholeMatch(in: $0.code[...]) != nil }
  }

  private func readRows(
    _ lines: ArraySlice<DocumentLine>, headers: CellHeaders?
  ) -> ShapeReading {
    var reading = ShapeReading()
    var kept: [DocumentLine] = []
    var end = lines.startIndex
    for index in lines.indices where index >= end {
      if let header = headers?[index] {
        reading.headingLines += lines[header.lines].lazy.filter { !$0.isBlank }.map(\.number)
        end = header.lines.upperBound
      } else {
        kept.append(lines[index])
      }
    }
    let cells = cells(of: kept)
    let starts = rowStarts(in: cells)
    for cell in cells[..<(starts.first ?? cells.count)] {
      if !reading.leading.isEmpty { reading.leading.beginBlock(.paragraph) }
      reading.leading += [TextBlock](lines: cell)
    }
    var group = ShapeReading.Group()
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : cells.count
      addRow(cells[start..<next], to: &group, &reading.problems)
    }
    reading.groups = [group]
    return reading
  }

  private var place: Int { columns.firstIndex { $0.role == .code } ?? 0 }

  private func cells(of lines: [DocumentLine]) -> [Cell] {
    let blocks = lines.split { $0.isBlank }.map { Array($0) }
    if isSpaced ?? areSpaced(blocks) { return blocks }
    return blocks.flatMap { $0 }.map { [$0] }
  }

  /// Whether codes stand alone between blank lines.
  private func areSpaced(_ blocks: [Cell]) -> Bool {
    let codes = blocks.filter { isCode($0[...].prefix(1)) }
    let alone = codes.filter { $0.count == 1 }
    return blocks.count > 1 && !alone.isEmpty && alone.count * 2 >= codes.count
  }

  private func isCode(_ cell: some Collection<DocumentLine>) -> Bool {
    guard let line = cell.first, cell.count == 1 else { return false }
    if code.wholeMatch(in: line.text) != nil { return true }
    guard line.text.utf8.count <= 300 else { return false }
    let found = CodeCell([line]).codes
    return found.allSatisfy { code.wholeMatch(in: $0.code[...]) != nil } && found.count > 1
      || found.first.map {
        $0.code != line.text && ($0.label == nil || isLabelled)
          && code.wholeMatch(in: $0.code[...]) != nil
      } ?? false
  }

  /// The indices of the first cells of rows: those as far before a code as its column is.
  private func rowStarts(in cells: [Cell]) -> [Int] {
    var starts: [Int] = []
    for (index, cell) in cells.enumerated() where index >= place && isCode(cell) {
      let start = index - place
      guard let last = starts.last else {
        starts.append(start)
        continue
      }
      let column = start - last
      if column >= columns.count || column > place && column > 0 && mayNotHoldCodes(column) {
        starts.append(start)
      }
    }
    return starts
  }

  /// Whether a code in this column means that the row before it was short.
  private func mayNotHoldCodes(_ column: Int) -> Bool {
    guard place == 0 else { return false }
    switch columns[column].role {
    case .description, .message, .label, .cause, .action: return true
    default: return false
    }
  }

  private func addRow(
    _ cells: ArraySlice<Cell>, to group: inout ShapeReading.Group,
    _ problems: inout [ShapeReading.Problem]
  ) {
    guard let first = cells.first?.first, let last = cells.last?.last else { return }
    if cells.count < columns.count, cells.count > 1 {
      let kind = ShapeReading.Problem.Kind.cellCount(cells.count, expected: columns.count)
      problems.append(.init(kind: kind, line: first.number))
    }
    var row = Array(cells.prefix(columns.count))
    for cell in cells.dropFirst(columns.count) {
      if isSpaced != false {
        row[columns.count - 1].append(DocumentLine("", at: last.number...last.number))
      }
      row[columns.count - 1] += cell
    }
    row += Array(repeating: [], count: columns.count - row.count)
    var rows = TableRows()
    let lines = first.number...max(first.number, last.endNumber)
    _ = rows.add(.init(cells: row, lines: lines), columns, code: code, to: &group.entries)
  }
}
