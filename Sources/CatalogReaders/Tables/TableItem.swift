import DocumentFormats

/// A piece of a section that has tables: what a row, a header or a line beside them says.
enum TableItem {
  /// The names of columns that the document marks as such, or that are known for such.
  case header(Cells)
  case row(Cells)
  /// A rule below a header or between rows.
  case rule(Int)
  case text(DocumentLine)

  struct Cells {
    var cells: [[DocumentLine]]
    var lines: ClosedRange<Int>
    /// Whether a format says that a table begins here.
    var beginsTable = false
    /// Whether cells may stand in several rows, in each of them again.
    var isSpanning = false

    /// The text of each cell on one line.
    var texts: [String] {
      cells.map { cell in
        cell.count == 1
          ? String(cell[0].text)
          : cell.lazy.filter { !$0.isBlank }.map(\.text).joined(separator: " ")
      }
    }
  }
}

extension ArraySlice<TableItem> {
  /// The cells of the rows that these items begin with, twenty at most.
  var firstRows: [[String]] {
    var rows: [[String]] = []
    for item in prefix(20) {
      guard case .row(let cells) = item else { break }
      rows.append(cells.texts)
    }
    return rows
  }
}
