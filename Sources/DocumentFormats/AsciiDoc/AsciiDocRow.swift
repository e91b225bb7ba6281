/// A row; a cell that spans several rows or columns stands in each.
struct AsciiDocRow {
  let cells: [AsciiDocCell]
  let isHeader: Bool
  let lines: ClosedRange<Int>

  init(cells: [AsciiDocCell], isHeader: Bool, lines: ClosedRange<Int>) {
    self.cells = cells
    self.isHeader = isHeader
    self.lines = lines
  }

  init(cells: [AsciiDocCell], _ row: MarkupRow) {
    self.init(cells: cells, isHeader: row.isHeader, lines: row.lines)
  }
}
