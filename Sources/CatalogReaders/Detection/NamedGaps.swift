import DocumentFormats

/// The columns of rows whose cells stand below their names, with gaps between them.
struct NamedGaps {
  let columns: [RowColumn]

  /// `nil` where no line above the rows names three columns or more that are all known, where most
  /// rows have other gaps, or where a cell between others is empty; `rows` are the indices of the rows.
  init?(_ lines: [DocumentLine], rows: Set<Int>) {
    guard rows.count > 1, let first = rows.min(),
      let header = lines[..<first].suffix(4).last(where: { !$0.isBlank })
    else { return nil }
    let names = header.text.cellsAtGaps
    guard 3...8 ~= names.count, header.row == nil,
      let known = ColumnWords.columns(of: names.map { String($0.text) }),
      known[0].role == .code, !known.contains(where: { $0.role == .field }),
      Set(known.map(\.role)).count == known.count
    else { return nil }
    let columns = known.map { RowColumn($0.role) }
    guard columns.contains(where: \.isText) else { return nil }
    let offsets = names.map { header.indent + $0.offset }
    var whole = 0
    for line in rows.sorted().spread(over: 2_000).map({ lines[$0] }) {
      let cells = line.text.cellsAtGaps
      if cells.count == names.count { whole += 1; continue }
      let isInPlace = zip(cells, offsets).allSatisfy { abs(line.indent + $0.offset - $1) < 3 }
      guard cells.count < names.count, isInPlace else { return nil }
    }
    guard whole * 5 >= min(rows.count, 2_000) * 4 else { return nil }
    self.columns = columns
  }
}
