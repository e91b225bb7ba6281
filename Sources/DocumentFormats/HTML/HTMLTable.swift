/// A table while it is read: its rows as they were written, cells with their spans.
struct HTMLTable {
  struct Cell {
    let lines: [DocumentLine]
    let isHeader: Bool
    /// 1 to 1,000.
    let columns: Int
    /// 1 to 65,534; 0 means all rows of the group.
    let rows: Int

    var isBlank: Bool { lines.allSatisfy(\.isBlank) }
  }

  struct Row {
    var cells: [Cell] = []
    let isInHead: Bool
    /// Rows are spanned within their group only.
    let group: Int
    /// Where it begins, 1 or more.
    let line: Int
  }

  var rows: [Row] = []
  var caption: [DocumentLine] = []
  private let isLayout: Bool

  init(isLayout: Bool) {
    self.isLayout = isLayout
  }

  /// Whether the table only arranges parts of the page: nothing is a header in it, and most rows are
  /// single cells or hold what is a part of a page by itself, such as a table or a heading with text
  /// below it.
  var arrangesBlocks: Bool {
    if isLayout { return true }
    if rows.contains(where: { $0.isInHead || $0.cells.contains(where: \.isHeader) }) {
      return false
    }
    let arranging = rows.count { row in
      row.cells.count <= 1 || row.cells.contains { Self.isPartOfPage($0.lines) }
    }
    return 2 * arranging > rows.count || arranging == rows.count
  }

  /// All lines in the order of the cells, parted by blank ones.
  var blocks: [DocumentLine] {
    var flow = HTMLFlow()
    for cell in rows.lazy.flatMap(\.cells) where !cell.isBlank {
      flow.add(cell.lines)
      if cell.lines.count > 1 { flow.space() }
    }
    return flow.lines
  }

  private static func isPartOfPage(_ lines: [DocumentLine]) -> Bool {
    lines.count > 1 && lines.contains { $0.form.isHeading || $0.row != nil }
  }
}

extension DocumentLine.Form {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
