extension RSTReader {
  /// A grid table or a simple table, where one begins.
  mutating func readTable() -> Bool {
    guard nesting < 2 else { return false }
    if line.text.hasPrefix("+-") || line.text.hasPrefix("+="), line.text.consists(of: "+-=") {
      return readGrid()
    }
    return line.isSimpleTableRule && readSimpleTable()
  }

  private mutating func readGrid() -> Bool {
    let column = line.indent
    var block: [SourceLine] = []
    var end = index
    while end < lines.count, lines[end].indent == column,
      lines[end].text.hasPrefix("+") || lines[end].text.hasPrefix("|")
    {
      block.append(lines[end])
      end += 1
    }
    guard block.count > 2, let table = GridTable(block) else { return false }
    index = end
    add(table.rows)
    return true
  }

  private mutating func readSimpleTable() -> Bool {
    var rules: [Int] = [index]
    var end = index + 1
    while end < lines.count, lines[end].isBlank || lines[end].indent >= line.indent {
      if lines[end].isTableBorder {
        rules.append(end)
        if end + 1 >= lines.count || lines[end + 1].isBlank { break }
      }
      end += 1
    }
    guard rules.count > 1, let last = rules.last else { return false }
    let table = SimpleTable(lines[index...last], headerEnd: rules.count > 2 ? rules[1] : nil)
    index = last + 1
    add(table.rows)
    return true
  }

  /// Adds the rows of a table, its cells read as texts of their own.
  private mutating func add(_ rows: [MarkupRow]) {
    for (offset, row) in rows.enumerated() {
      let cells = row.cells.map { cell in
        var reader = RSTReader(cell.withoutMargin, names: names, nesting: nesting + 1)
        reader.read()
        return reader.output.lines.withoutBlankEnd
      }
      output.addRow(
        cells, isHeader: row.isHeader, beginsTable: offset == 0, indent: levels.current.text,
        at: row.lines)
    }
  }

  /// A table as a list of lists, or as comma-separated values.
  mutating func readTable(_ directive: RSTDirective, column: Int) {
    if !directive.argument.isEmpty {
      add([SourceLine(number: line.number, indent: 0, text: directive.argument)])
    }
    let first = index
    let options = readOptions(deeperThan: column)
    let start = index
    let head = lines[first..<start].first { $0.text.hasPrefix(":header:") }?.number
    while index < lines.count, line.isBlank || line.indent > column { index += 1 }
    let body = Array(lines[start..<index])
    let headers = Int(options["header-rows"] ?? "") ?? 0
    let number = body.first?.number ?? lines[first].number
    switch directive.kind {
    case .listTable: add(ListTable(body, headerRows: headers).rows)
    default:
      let table = SeparatedTable(body, delimiter: options["delim"], number: number)
      let header = options["header"].map {
        SeparatedTable(
          [SourceLine(number: head ?? number, indent: 0, text: $0)], delimiter: nil,
          number: head ?? number)
      }
      add((header?.rows(headerRows: 1) ?? []) + table.rows(headerRows: headers))
    }
    output.addBlank(at: lines[index - 1].number)
  }
}

extension SourceLine {
  /// Two or more runs of equals signs.
  fileprivate var isSimpleTableRule: Bool {
    text.hasPrefix("==") && text.contains(" ") && text.consists(of: "= ")
  }

  /// The rule of a simple table, perhaps of one column.
  var isTableBorder: Bool { text.hasPrefix("==") && text.consists(of: "= ") }
}
