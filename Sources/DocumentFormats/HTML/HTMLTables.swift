/// The tables that are open, one within a cell of the other.
struct HTMLTables {
  /// A part of a table that has lines of its own.
  enum Part {
    case caption
    case cell(isHeader: Bool, columns: Int, rows: Int)
  }

  private struct OpenTable {
    var table: HTMLTable
    let id: Int
    var part: (kind: Part, id: Int)?
    var hasOpenRow = false
    var isInHead = false
    var group = 0
  }

  /// Tables within tables that are deeper than this are read as blocks.
  private static let depthLimit = 32

  private var open: [OpenTable] = []
  private var lastID = 0

  var isEmpty: Bool { open.isEmpty }
  var canNest: Bool { open.count < Self.depthLimit }
  /// Whether a cell or caption of the innermost table is open.
  var hasOpenPart: Bool { open.last?.part != nil }

  /// What tells the new table from all others.
  mutating func beginTable(isLayout: Bool) -> Int {
    lastID += 1
    open.append(OpenTable(table: HTMLTable(isLayout: isLayout), id: lastID))
    return lastID
  }

  mutating func beginGroup(isHead: Bool) {
    guard let last = open.indices.last else { return }
    open[last].isInHead = isHead
    open[last].group += 1
    open[last].hasOpenRow = false
  }

  mutating func beginRow(at line: Int) {
    guard let last = open.indices.last else { return }
    let row = HTMLTable.Row(
      isInHead: open[last].isInHead, group: open[last].group, line: line)
    open[last].table.rows.append(row)
    open[last].hasOpenRow = true
  }

  /// What tells the new cell or caption from all others.
  mutating func beginPart(_ part: Part, at line: Int) -> Int {
    if case .cell = part, open.last?.hasOpenRow == false { beginRow(at: line) }
    lastID += 1
    open[open.count - 1].part = (part, lastID)
    return lastID
  }

  mutating func endPart(with lines: [DocumentLine]) {
    guard let last = open.indices.last, let part = open[last].part else { return }
    open[last].part = nil
    switch part.kind {
    case .caption: open[last].table.caption += lines
    case .cell(let isHeader, let columns, let rows):
      let cell = HTMLTable.Cell(lines: lines, isHeader: isHeader, columns: columns, rows: rows)
      open[last].table.rows[open[last].table.rows.count - 1].cells.append(cell)
    }
  }

  func isOpenPart(_ id: Int) -> Bool { open.last?.part?.id == id }

  func isOpenTable(_ id: Int) -> Bool { open.contains { $0.id == id } }

  func isInnermost(_ id: Int) -> Bool { open.last?.id == id }

  mutating func endTable() -> HTMLTable { open.removeLast().table }
}
