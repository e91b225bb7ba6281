/// A row of a table as a format gives it. A cell that spans several rows or columns stands in each.
package struct TableRow: Sendable {
  /// Each cell as its lines; paragraphs are parted by blank ones, list items begin with a bullet.
  package let cells: [[DocumentLine]]
  /// Whether the format says that these cells name the columns.
  package let isHeader: Bool
  /// Whether it is the first of its table.
  package let beginsTable: Bool

  package init(cells: [[DocumentLine]], isHeader: Bool, beginsTable: Bool) {
    self.cells = cells
    self.isHeader = isHeader
    self.beginsTable = beginsTable
  }
}
