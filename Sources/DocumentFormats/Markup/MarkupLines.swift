/// The lines that a format with markup gives, in order.
struct MarkupLines {
  private(set) var lines: [DocumentLine] = []

  /// Adds a blank line unless there is one; none comes first.
  mutating func addBlank(at number: Int) {
    guard let last = lines.last, !last.isBlank else { return }
    lines.append(DocumentLine("", at: number...number))
  }

  mutating func add(_ line: DocumentLine) {
    if line.isBlank, line.row == nil { addBlank(at: line.number) } else { lines.append(line) }
  }

  mutating func add(_ more: [DocumentLine]) { more.forEach { add($0) } }

  mutating func addHeading(_ text: InlineText, level: Int, at place: ClosedRange<Int>) {
    guard !text.isBlank else { return }
    addBlank(at: place.lowerBound)
    lines.append(text.line(at: place, form: .heading(level: min(6, max(1, level)))))
    addBlank(at: place.upperBound)
  }

  mutating func addRow(
    _ cells: [[DocumentLine]], isHeader: Bool = false, beginsTable: Bool, indent: Int = 0,
    at place: ClosedRange<Int>
  ) {
    let row = TableRow(cells: cells, isHeader: isHeader, beginsTable: beginsTable)
    let text = InlineText(rowOf: cells)
    lines.append(text.line(at: place, indent: indent, form: .row(row)))
  }
}

extension InlineText {
  /// The text of a row: its cells joined by pipes, the lines of a cell by spaces.
  init(rowOf cells: [[DocumentLine]]) {
    self.init()
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(" | ") }
      var isFirst = true
      for line in cell where !line.isBlank {
        if !isFirst { append(" ") }
        append(line)
        isFirst = false
      }
    }
  }

  /// Adds a line with its code spans.
  mutating func append(_ line: DocumentLine) { append(line, line.text) }

  /// Adds a part of a line's text with the code spans in it.
  mutating func append(_ line: DocumentLine, _ part: Substring) {
    var place = part.startIndex
    for span in line.codeSpans {
      let start = max(place, span.lowerBound)
      let end = min(part.endIndex, span.upperBound)
      guard start < end else { continue }
      append(part[place..<start])
      appendCode(part[start..<end])
      place = end
    }
    append(part[place...])
  }
}
