/// The rows of a table as lines, each spanned cell in all of its places.
struct HTMLGrid {
  /// A cell at its place in a row.
  private struct Placement {
    let cell: HTMLTable.Cell
    let columns: Range<Int>
    /// How many more rows it reaches into.
    let rowsBelow: Int
  }

  private let table: HTMLTable
  /// The cost that copies of spanned cells may still have, in bytes.
  private(set) var allowance: Int
  /// Whether cells were left out of places that they span, since they would not end.
  private(set) var isCut = false

  init(_ table: HTMLTable, allowance: Int) {
    self.table = table
    self.allowance = allowance
  }

  /// The rows in order; blank ones are left out.
  mutating func lines() -> [DocumentLine] {
    let width = width
    var lines: [DocumentLine] = []
    lines.reserveCapacity(table.rows.count)
    place { grid, row, placements in
      let cells = grid.spread(placements, width)
      guard cells.contains(where: { !$0.allSatisfy(\.isBlank) }) else { return }
      let tableRow = TableRow(
        cells: cells, isHeader: grid.isHeader(row), beginsTable: lines.isEmpty)
      let text = cells.map(Self.text).joined(separator: " | ")
      lines.append(DocumentLine(text, at: Self.source(of: row), form: .row(tableRow)))
    }
    return lines
  }

  /// How many columns cells begin in.
  private var width: Int {
    var trial = self
    var width = 0
    trial.place { _, _, placements in
      width = placements.reduce(width) { max($0, $1.columns.lowerBound + 1) }
    }
    return width
  }

  private mutating func place(
    _ use: (inout HTMLGrid, HTMLTable.Row, [Placement]) -> Void
  ) {
    var above: [Placement] = []
    var group = -1
    for row in table.rows {
      if row.group != group { above = [] }
      group = row.group
      let placements = placements(of: row, above)
      use(&self, row, placements)
      above = placements.compactMap { placement in
        guard placement.rowsBelow > 0 else { return nil }
        return Placement(
          cell: placement.cell, columns: placement.columns, rowsBelow: placement.rowsBelow - 1)
      }
    }
  }

  private mutating func placements(of row: HTMLTable.Row, _ above: [Placement]) -> [Placement] {
    var placements: [Placement] = []
    var above = above[...]
    var column = 0
    func takeAbove(_ placement: Placement) {
      placements.append(placement)
      column = max(column, placement.columns.upperBound)
    }
    for cell in row.cells {
      while let first = above.first, first.columns.lowerBound <= column {
        if pays(for: first.cell) { takeAbove(first) }
        above.removeFirst()
      }
      let end = min(column + cell.columns, above.first?.columns.lowerBound ?? .max)
      let below = cell.rows == 0 ? Int.max : cell.rows - 1
      placements.append(
        Placement(cell: cell, columns: column..<end, rowsBelow: below))
      column = end
    }
    for rest in above where pays(for: rest.cell) { takeAbove(rest) }
    return placements
  }

  /// The cells of a row. A span never makes a table wider than the cells that begin in it.
  private mutating func spread(_ placements: [Placement], _ width: Int) -> [[DocumentLine]] {
    var cells: [[DocumentLine]] = []
    for placement in placements {
      while cells.count < placement.columns.lowerBound, pays(for: nil) { cells.append([]) }
      let lines = Self.plain(placement.cell.lines)
      cells.append(lines)
      for _ in placement.columns.dropFirst() where cells.count < width {
        guard pays(for: placement.cell) else { break }
        cells.append(lines)
      }
    }
    return cells
  }

  private mutating func pays(for cell: HTMLTable.Cell?) -> Bool {
    let length = cell?.lines.reduce(0) { $0 + $1.text.utf8.count } ?? 0
    guard allowance > length + 16 else {
      isCut = true
      return false
    }
    allowance -= length + 16
    return true
  }

  /// One cell above several columns is a title, and names none of them.
  private func isHeader(_ row: HTMLTable.Row) -> Bool {
    if row.cells.count == 1, row.cells[0].columns > 1 { return false }
    let said = row.cells.filter { !$0.isBlank }
    return row.isInHead || !said.isEmpty && said.allSatisfy(\.isHeader)
  }

  /// The lines of a cell, in which headings and rows are text.
  private static func plain(_ lines: [DocumentLine]) -> [DocumentLine] {
    let isPlain = lines.allSatisfy { $0.headingLevel == nil && $0.row == nil }
    return isPlain ? lines : lines.map { DocumentLine($0, text: $0.text) }
  }

  private static func text(of cell: [DocumentLine]) -> String {
    cell.lazy.filter { !$0.isBlank }.map(\.text).joined(separator: " ")
  }

  private static func source(of row: HTMLTable.Row) -> ClosedRange<Int> {
    let lines = row.cells.lazy.flatMap(\.lines).filter { !$0.isBlank }
    guard let first = lines.map(\.number).min(), let last = lines.map(\.endNumber).max() else {
      return row.line...row.line
    }
    return first...last
  }
}
