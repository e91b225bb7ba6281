import Markdown

/// A table as its rows stand in the source: a header, a rule line, and rows.
struct MarkdownTable {
  struct Row {
    let cells: [String]
    let number: Int
  }

  /// The line of the header, 1 or more.
  let first: Int
  /// The header, then the others; each has as many cells as the header, or more.
  let rows: [Row]

  /// The first table in the lines of a paragraph; `first` is the number of the first line.
  init?(in lines: [Substring], first: Int) {
    guard let rule = lines.indices.dropFirst().first(where: { Self.isHeader(lines, ruleAt: $0) })
    else { return nil }
    let count = Self.columnCount(ofRule: lines[rule]) ?? 1
    self.first = first + rule - 1
    var rows = [Row(cells: Self.cells(of: lines[rule - 1], count: count), number: self.first)]
    for index in lines.indices.dropFirst(rule + 1) {
      if index == lines.endIndex - 1, lines[index].consists(of: "-=") { continue }
      rows.append(Row(cells: Self.cells(of: lines[index], count: count), number: first + index))
    }
    self.rows = rows
  }

  private static func isHeader(_ lines: [Substring], ruleAt index: Int) -> Bool {
    guard let count = columnCount(ofRule: lines[index]) else { return false }
    return cells(of: lines[index - 1], count: count).count == count
  }

  /// The number of columns of a rule line with a pipe; `nil` for any other line.
  private static func columnCount(ofRule line: Substring) -> Int? {
    line.firstPipe == nil ? nil : PipeRule(line)?.columns.count
  }

  /// The cells of a row. Pipes in code spans part cells, unless the row has its right number of
  /// cells without them; cells that are missing are empty.
  private static func cells(of line: Substring, count: Int) -> [String] {
    var cells = PipeRow.cells(of: line.trimmed)
    if cells.count > count, line.utf8.contains(UInt8(ascii: "`")) {
      let others = PipeRow.cells(of: line.trimmed, keepingCode: true)
      if others.count == count { cells = others }
    }
    return cells.map { String($0[...].trimmed) }
      + Array(repeating: "", count: max(0, count - cells.count))
  }
}
