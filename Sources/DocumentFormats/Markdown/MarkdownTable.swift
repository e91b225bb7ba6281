import Markdown

/// A table as its rows stand in the source: a header, a rule line, and rows.
struct MarkdownTable {
  struct Row {
    let cells: [String]
    let lines: ClosedRange<Int>
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
    let header = Self.cells(of: lines[rule - 1], count: count)
    var rows = [Row(cells: header, lines: self.first...self.first)]
    for index in lines.indices.dropFirst(rule + 1) {
      if index == lines.endIndex - 1, lines[index].consists(of: "-=") { continue }
      let place = first + index
      rows.append(Row(cells: Self.cells(of: lines[index], count: count), lines: place...place))
    }
    self.rows = rows
  }

  /// The header and the rows below it, with the lines of each; `nil` where one has other cells than the header, or no
  /// more than one.
  init?(rows texts: [(text: String, lines: ClosedRange<Int>)]) {
    guard let header = texts.first else { return nil }
    let count = PipeRow.cells(of: header.text[...]).count
    rows = texts.map { Row(cells: Self.cells(of: $0.text[...], count: count), lines: $0.lines) }
    first = header.lines.lowerBound
    guard count > 1, texts.allSatisfy({ $0.text.utf8.contains(UInt8(ascii: "|")) }),
      rows.allSatisfy({ $0.cells.count == count })
    else { return nil }
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
