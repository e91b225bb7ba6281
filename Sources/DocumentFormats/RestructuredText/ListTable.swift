/// A table as a list of rows, each a list of cells.
struct ListTable {
  private(set) var rows: [MarkupRow] = []

  init(_ body: [SourceLine], headerRows: Int) {
    var rowColumn: Int?
    var cellColumn: Int?
    for line in body {
      var line = line
      if line.text.beginsItem, line.indent <= rowColumn ?? line.indent {
        rowColumn = line.indent
        cellColumn = nil
        let isHeader = rows.count < headerRows
        rows.append(MarkupRow(cells: [], isHeader: isHeader, lines: line.number...line.number))
        line = line.dropping(bytes: 1)
        if line.isBlank { continue }
      }
      guard !rows.isEmpty else { continue }
      if line.text.beginsItem, line.indent <= cellColumn ?? line.indent {
        cellColumn = line.indent
        rows[rows.count - 1].cells.append([])
        line = line.dropping(bytes: 1)
      }
      add(line)
    }
  }

  private mutating func add(_ line: SourceLine) {
    let row = rows.count - 1
    guard !rows[row].cells.isEmpty else { return }
    if !line.isBlank { rows[row].lines = rows[row].lines.lowerBound...line.number }
    rows[row].cells[rows[row].cells.count - 1].append(line)
  }
}

extension Substring {
  fileprivate var beginsItem: Bool {
    guard let first, "*-+".contains(first) else { return false }
    return count == 1 || dropFirst().first == " "
  }
}
