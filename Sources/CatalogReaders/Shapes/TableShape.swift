import DocumentFormats

/// Rows of cells: between pipes, with or without pipes at the ends of a row, or as a format has them.
///
/// A row of text goes on over as many lines as its cells need. Headers may come again, and with
/// other columns; a table none of whose columns holds codes is reported and not read. A row of one
/// cell for all columns is the title of a category. A row that is empty up to its code goes on with
/// the entry above. A row with several codes gives an entry for each.
package struct TableShape: Sendable {
  package let columns: TableColumns
  /// What a whole code looks like, where the column holds more than codes.
  package let code: Pattern?

  package init(columns: TableColumns, code: Pattern? = nil) {
    self.columns = columns
    self.code = code
  }

  /// By the names of the columns; where there are none, the header's words tell.
  package init(columns: [Column], code: Pattern? = nil) {
    self.init(columns: columns.isEmpty ? .guessed : .named(columns), code: code)
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var tables = TableReading(columns, code: code)
    var scanner = TableScanner(lines, columns)
    while let (item, rest) = scanner.next() { tables.add(item, before: rest) }
    return tables.finish()
  }
}
