/// A table whose columns are runs of equals signs.
struct SimpleTable {
  private(set) var rows: [MarkupRow] = []
  private let columns: [Range<Int>]
  private let margin: Int

  /// `block` goes from the first rule to the last; `headerEnd` is the index of the rule between.
  init(_ block: ArraySlice<SourceLine>, headerEnd: Int?) {
    margin = block.first?.indent ?? 0
    columns = block.first.map { Self.runs(in: $0.text, of: "=") } ?? []
    for (index, line) in zip(block.indices, block) {
      guard !line.isTableBorder, !line.isBlank else { continue }
      if !rows.isEmpty, line.text.hasPrefix("--"), line.text.consists(of: "- ") {
        mergeLastRow(Self.runs(in: line.text, of: "-"))
        continue
      }
      add(line, isHeader: headerEnd.map { index < $0 } ?? false)
    }
  }

  private mutating func add(_ line: SourceLine, isHeader: Bool) {
    let padding = Substring(String(repeating: " ", count: max(0, line.indent - margin)))
    let scalars = (padding + line.text)[...].scalarsByColumn
    let cells = columns.indices.map { cell(line.number, scalars, $0) }
    if !rows.isEmpty, cells[0].isBlank, rows[rows.count - 1].isHeader == isHeader {
      let last = rows.count - 1
      for (column, cell) in cells.enumerated() where !cell.isBlank {
        rows[last].cells[column].append(cell)
      }
      rows[last].lines = rows[last].lines.lowerBound...line.number
    } else {
      rows.append(
        MarkupRow(
          cells: cells.map { $0.isBlank ? [] : [$0] }, isHeader: isHeader,
          lines: line.number...line.number))
    }
  }

  /// The part of a line in a column. A word that reaches over the end of its column belongs to it.
  private func cell(_ number: Int, _ scalars: [Unicode.Scalar], _ column: Int) -> SourceLine {
    let isLast = column == columns.count - 1
    let start = reach(from: columns[column].lowerBound, in: scalars, isFirst: column == 0)
    let next = isLast ? scalars.count : columns[column + 1].lowerBound
    let end = isLast ? scalars.count : reach(from: next, in: scalars, isFirst: false)
    var text = String.UnicodeScalarView()
    guard start < end else { return SourceLine(number: number, indent: 0, text: "") }
    text.append(contentsOf: scalars[start..<min(end, scalars.count)].lazy.filter { $0 != "\0" })
    let shown = String(text)[...].trimmed
    return shown == "\\"
      ? SourceLine(number: number, indent: 0, text: "")
      : SourceLine(number: number, String(text)[...])
  }

  /// The end of the word that begins before a column and goes on in it.
  private func reach(from column: Int, in scalars: [Unicode.Scalar], isFirst: Bool) -> Int {
    guard !isFirst, column < scalars.count, scalars[column - 1] != " " else {
      return min(column, scalars.count)
    }
    return scalars[column...].firstIndex(of: " ") ?? scalars.count
  }

  /// Joins the cells of the last row that a line of dashes runs below.
  private mutating func mergeLastRow(_ spans: [Range<Int>]) {
    let last = rows.count - 1
    for span in spans {
      let covered = columns.indices.filter { columns[$0].overlaps(span) }
      guard covered.count > 1 else { continue }
      let parts = covered.flatMap { rows[last].cells[$0] }
      let texts = parts.map { String($0.text) }.joined(separator: " ")
      let whole =
        parts.first.map { [SourceLine(number: $0.number, indent: 0, text: texts[...])] } ?? []
      for column in covered { rows[last].cells[column] = whole }
    }
  }

  private static func runs(in text: Substring, of mark: Character) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (offset, character) in text.enumerated() where character == mark {
      if let last = runs.last, last.upperBound == offset {
        runs[runs.count - 1] = last.lowerBound..<offset + 1
      } else {
        runs.append(offset..<offset + 1)
      }
    }
    return runs
  }
}
