import DocumentFormats

/// Where the cells of a row begin that gaps part, to tell to which of them a line below goes on.
struct ColumnStarts {
  private let starts: [Int]

  /// `nil` for a row that has not so many cells.
  init?(_ row: DocumentLine, columns count: Int) {
    let cells = row.text.cellsAtGaps
    guard count > 1, cells.count == count, cells.allSatisfy({ !$0.text.isEmpty }) else {
      return nil
    }
    starts = cells.map { row.indent + $0.offset }
  }

  /// The parts of a line with the columns that they stand below; `nil` where one begins elsewhere, below the first
  /// column, or reaches into the next one.
  func parts(of line: DocumentLine) -> [(column: Int, text: Substring)]? {
    guard line.row == nil, line.headingLevel == nil, let first = starts.first, line.indent > first
    else { return nil }
    var parts: [(column: Int, text: Substring)] = []
    for (text, offset) in line.text.cellsAtGaps where !text.isEmpty {
      let start = line.indent + offset
      guard let column = starts.firstIndex(of: start), column > 0 else { return nil }
      let end = column + 1 < starts.count ? starts[column + 1] : Int.max
      guard start + text.count < end else { return nil }
      parts.append((column, text))
    }
    return parts.isEmpty ? nil : parts
  }
}
