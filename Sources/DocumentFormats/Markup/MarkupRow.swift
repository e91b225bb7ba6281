/// The row of a table before its cells are read.
struct MarkupRow {
  /// Each cell as the parts of lines that it holds.
  var cells: [[SourceLine]]
  var isHeader = false
  var lines: ClosedRange<Int>
}

extension [SourceLine] {
  /// Without the margin that all lines have in common.
  var withoutMargin: [SourceLine] {
    let margin = lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    return map {
      SourceLine(number: $0.number, indent: Swift.max(0, $0.indent - margin), text: $0.text)
    }
  }
}
