/// A table in the lines of a paragraph, by the rules of tables in Markdown on GitHub: a header, a rule with as many
/// cells, and rows.
struct PipeTable {
  struct Row {
    /// At most one for each column; those that are missing are empty.
    let cells: [String]
    /// How many lines of the paragraph stand before it.
    let line: Int
  }

  let columns: [PipeRule.Alignment]
  /// The header, then the others.
  let rows: [Row]
  /// The rows of which cells that say something are left out.
  let longRows: [LongRow]

  struct LongRow {
    let line: Int
    let cellCount: Int
  }

  /// The first table in the lines, which goes on to the last of them. The marks around the paragraph are no part of a
  /// line.
  init?(in lines: [Substring]) {
    guard let start = lines.indices.dropLast().first(where: { Self.begins(in: lines, at: $0) }),
      let rule = PipeRule(lines[start + 1])
    else { return nil }
    columns = rule.columns
    var rows: [Row] = []
    var longRows: [LongRow] = []
    for line in [start] + Array(lines.indices.dropFirst(start + 2)) {
      let cells = PipeRow.cells(of: lines[line])
      rows.append(Row(cells: Array(cells.prefix(columns.count)), line: line))
      let count = cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
      if count > columns.count { longRows.append(LongRow(line: line, cellCount: count)) }
    }
    self.rows = rows
    self.longRows = longRows
  }

  /// Whether the line and the one behind it are a header and its rule. Without a pipe in either they are no table.
  private static func begins(in lines: [Substring], at index: Int) -> Bool {
    let (header, rule) = (lines[index], lines[index + 1])
    guard let count = PipeRule(rule)?.columns.count, header.hasPipe || rule.hasPipe else {
      return false
    }
    return PipeRow.cells(of: header).count == count
  }
}

extension Substring {
  var hasPipe: Bool { utf8.contains(UInt8(ascii: "|")) }
}
