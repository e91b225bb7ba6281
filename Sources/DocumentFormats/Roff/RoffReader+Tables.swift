extension RoffReader {
  /// The table that begins on this line, up to `.TE`.
  mutating func readTable() {
    let begin = index + 1
    var end = begin
    while end < lines.count, !lines[end].text.hasPrefix(".TE") { end += 1 }
    var table = RoffTable()
    for line in lines[min(begin, end)..<end] { table.read(line.text, number: line.number, escapes) }
    output.addBlank(at: number)
    for (offset, row) in table.rows.enumerated() {
      output.addRow(
        row.cells, isHeader: offset == 0 && table.hasHeader, beginsTable: offset == 0,
        indent: indent,
        at: row.lines)
    }
    index = min(end, lines.count - 1)
    output.addBlank(at: number)
  }
}

/// A table of tbl: options, formats of the columns, then rows parted by tabs.
private struct RoffTable {
  struct Row {
    var cells: [[DocumentLine]]
    var lines: ClosedRange<Int>
  }

  private(set) var rows: [Row] = []
  private(set) var hasHeader = false
  private var separator: Character = "\t"
  private var isInFormat = true
  private var isFirst = true
  private var formats: [Substring] = []
  /// How many columns the formats have; a row may leave out its last cells.
  private var columnCount = 0
  /// The cells so far of the row that is open, and its first line, while a text block goes on.
  private var open: (cells: [[DocumentLine]], first: Int)?

  mutating func read(_ line: Substring, number: Int, _ escapes: RoffEscapes) {
    defer { isFirst = false }
    if isInFormat { return readFormat(line) }
    if open != nil { return readBlock(line, number, escapes) }
    if line.hasPrefix(".T&") { isInFormat = true }
    guard !line.hasPrefix("."), !line.trimmed.isEmpty else { return }
    if line.trimmed.consists(of: "_=") {
      hasHeader = hasHeader || rows.count == 1
      return
    }
    add(
      line.split(separator: separator, omittingEmptySubsequences: false)[...], [], number,
      first: number, escapes)
  }

  private mutating func readFormat(_ line: Substring) {
    if isFirst, line.trimmedAtEnd.hasSuffix(";") {
      if let tab = line.firstRange(of: "tab("), let mark = line[tab.upperBound...].first {
        separator = mark
      }
      return
    }
    formats.append(line)
    guard line.trimmedAtEnd.hasSuffix(".") else { return }
    isInFormat = false
    columnCount = min(1_000, max(columnCount, line.split(whereSeparator: \.isWhitespace).count))
    if rows.isEmpty, formats.count > 2, formats[1].trimmed.consists(of: "_=") { hasHeader = true }
    let isBold = { (format: Substring) in format.lowercased().contains("b") }
    if rows.isEmpty, formats.count > 1, isBold(formats[0]), !isBold(line) { hasHeader = true }
  }

  private mutating func add(
    _ parts: ArraySlice<Substring>, _ before: [[DocumentLine]], _ number: Int, first: Int,
    _ escapes: RoffEscapes
  ) {
    var cells = before
    for part in parts {
      if part.trimmed == "T{" {
        open = (cells + [[]], first)
        return
      }
      cells.append(cell(part, number, escapes, column: cells.count))
    }
    let missing = max(0, columnCount - cells.count)
    rows.append(Row(cells: cells + Array(repeating: [], count: missing), lines: first...number))
  }

  private func cell(
    _ part: Substring, _ number: Int, _ escapes: RoffEscapes, column: Int
  ) -> [DocumentLine] {
    if part.trimmed == "\\^", let above = rows.last, column < above.cells.count {
      return above.cells[column]
    }
    let text = escapes.text(of: part.trimmed)
    return text.isBlank ? [] : [text.line(at: number...number)]
  }

  private mutating func readBlock(_ line: Substring, _ number: Int, _ escapes: RoffEscapes) {
    guard let (before, first) = open else { return }
    var cells = before
    if line.hasPrefix("T}") {
      open = nil
      let rest = line.dropFirst(2)
      let parts = rest.split(separator: separator, omittingEmptySubsequences: false).dropFirst()
      return add(parts, cells, number, first: first, escapes)
    }
    var source = line
    if line.hasPrefix(".") {
      let arguments = RoffArguments(line.dropFirst())
      let isAlternating = arguments.name?.count == 2
      source = arguments.words.joined(separator: isAlternating ? "" : " ")[...]
    }
    let text = escapes.text(of: source.trimmed)
    if !text.isBlank { cells[cells.count - 1].append(text.line(at: number...number)) }
    open = (cells, first)
  }
}
