import DocumentFormats

/// A row of text that may go on over several lines until it has all its cells.
struct PipeRow {
  private(set) var cells: [[DocumentLine]] = []
  private(set) var lines: ClosedRange<Int>
  /// Whether the last cell may go on: no pipe came behind it yet.
  private(set) var isOpen = false
  private let width: Int

  /// How the rows of a table are written, as its header tells.
  struct Style {
    /// The number of cells in a row.
    let width: Int
    var isLed: Bool
    var isClosed: Bool
  }

  /// The row that a line begins.
  init(_ line: PipeLine, _ style: Style) {
    width = style.width
    lines = line.line.number...line.line.endNumber
    var parts = line.parts[...]
    let closing = line.isClosed ? 1 : 0
    if line.isLed, style.isLed || parts.count - closing == width + 1 { parts = parts.dropFirst() }
    if line.isClosed, style.isClosed || parts.count != width {
      parts = parts.dropLast()
    } else {
      isOpen = !parts.isEmpty
    }
    cells = parts.map { PipeLine.lines(of: $0, in: line.line) }
  }

  var isWhole: Bool { cells.count == width && !isOpen }

  /// Whether all cells are there, though the last may go on.
  var isFull: Bool { cells.count == width }

  /// Whether a line with pipes goes on with this row; any other begins a row.
  func continues(with line: PipeLine, _ style: Style) -> Bool {
    if style.isLed, !isOpen, line.isLed, line.parts.count > 2 || line.parts.last?.isEmpty != true {
      return false
    }
    return cells.count - (isOpen ? 1 : 0) + line.parts.count - (line.isClosed ? 1 : 0) <= width
  }

  /// Adds a line that goes on with this row.
  mutating func add(_ line: PipeLine) {
    lines = lines.lowerBound...max(lines.upperBound, line.line.endNumber)
    for (index, part) in line.parts.enumerated() {
      if index == line.parts.count - 1, line.isClosed { break }
      let text = PipeLine.lines(of: part, in: line.line)
      if index == 0, isOpen {
        cells[cells.count - 1] += text
      } else {
        cells.append(text)
      }
    }
    isOpen = !line.isClosed
  }

  /// Adds a line without pipes to the cell that is open, or to one that it begins.
  mutating func add(_ line: DocumentLine) {
    lines = lines.lowerBound...max(lines.upperBound, line.endNumber)
    if isOpen {
      cells[cells.count - 1].append(line)
    } else {
      cells.append([line])
      isOpen = true
    }
  }

  var item: TableItem { .row(.init(cells: cells, lines: lines)) }
}
