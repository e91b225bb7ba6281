/// A table drawn with pluses, dashes and pipes; a cell may span rows and columns.
struct GridTable {
  private(set) var rows: [MarkupRow] = []
  private let lines: [[Unicode.Scalar]]
  private let numbers: [Int]
  /// The columns of the document at which columns of the table begin or end.
  private let borders: [Int]

  /// `nil` for a drawing without rows or columns.
  init?(_ block: [SourceLine]) {
    lines = block.map { $0.text.scalarsByColumn }
    numbers = block.map(\.number)
    var marks: Set<Int> = []
    for line in lines where line.isGridRule {
      for (column, scalar) in line.enumerated() where scalar == "+" { marks.insert(column) }
    }
    borders = marks.sorted()
    let rules = lines.indices.filter { lines[$0].isGridRule }
    guard borders.count > 1, rules.count > 1 else { return nil }
    let header = rules.dropFirst().first { lines[$0].contains("=") }
    var above: [[SourceLine]] = []
    for (top, bottom) in zip(rules, rules.dropFirst()) {
      let open = openCells(at: top, above: above)
      let cells = self.cells(from: top, to: bottom, continuing: open)
      above = cells
      let place = numbers[min(top + 1, bottom)]...numbers[max(min(top + 1, bottom), bottom - 1)]
      rows.append(
        MarkupRow(cells: cells, isHeader: header.map { bottom <= $0 } ?? false, lines: place))
      giveSpanningTexts()
    }
  }

  /// The texts of the cells that go on below a rule, since there is no rule in their columns.
  private func openCells(at rule: Int, above: [[SourceLine]]) -> [Bool] {
    (0..<borders.count - 1).map { column in
      guard !above.isEmpty, rule > 0 else { return false }
      let part = lines[rule].part(borders[column] + 1..<borders[column + 1])
      return !part.allSatisfy { $0 == "-" || $0 == "=" || $0 == "+" }
    }
  }

  /// The cells between two rules; one without a border at its right end goes on in the next column.
  private func cells(from top: Int, to bottom: Int, continuing open: [Bool]) -> [[SourceLine]] {
    var cells: [[SourceLine]] = []
    var column = 0
    while column < borders.count - 1 {
      var end = column + 1
      while end < borders.count - 1, !hasBorder(at: borders[end], from: top + 1, to: bottom) {
        end += 1
      }
      let range = borders[column] + 1..<borders[end]
      let first = open[column] ? top : top + 1
      let text = (first..<max(first, bottom)).map { line(numbers[$0], lines[$0].part(range)) }
      for _ in column..<end { cells.append(text) }
      column = end
    }
    return cells
  }

  private func hasBorder(at column: Int, from top: Int, to bottom: Int) -> Bool {
    guard top < bottom else { return true }
    return lines[top..<bottom].allSatisfy { line in
      column >= line.count || line[column] == "|" || line[column] == "+"
    }
  }

  /// A cell that began in the row before stands in both rows with all of its text.
  private mutating func giveSpanningTexts() {
    guard rows.count > 1 else { return }
    let last = rows.count - 1
    for column in rows[last].cells.indices {
      guard let first = rows[last].cells[column].first, first.number < rows[last].lines.lowerBound
      else { continue }
      let whole = rows[last - 1].cells[column] + rows[last].cells[column]
      rows[last].cells[column] = whole
      var row = last - 1
      let begin = whole.first?.number ?? 0
      while row >= 0, rows[row].cells[column].first?.number == begin {
        rows[row].cells[column] = whole
        row -= 1
      }
    }
  }

  private func line(_ number: Int, _ scalars: ArraySlice<Unicode.Scalar>) -> SourceLine {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.lazy.filter { $0 != "\0" })
    return SourceLine(number: number, String(text)[...])
  }
}

extension [Unicode.Scalar] {
  /// Whether it holds a rule somewhere.
  fileprivate var isGridRule: Bool {
    var run = 0
    var begins = false
    for scalar in self {
      if scalar == "+" {
        if begins, run > 0 { return true }
        begins = true
        run = 0
      } else if scalar == "-" || scalar == "=" {
        run += 1
      } else {
        begins = false
      }
    }
    return false
  }

  fileprivate func part(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    let start = Swift.min(range.lowerBound, count)
    return self[start..<Swift.max(start, Swift.min(range.upperBound, count))]
  }
}

extension Substring {
  /// One scalar for each column; behind one that is two columns wide stands a NUL.
  var scalarsByColumn: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      result.append(scalar)
      if scalar.isWide { result.append("\0") }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a fixed-width font sets it in two columns.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
