import DocumentFormats

/// Finds the headers and rows in the lines of a section, whether a format made them rows or pipes
/// do.
struct TableScanner {
  private let lines: [DocumentLine]
  private let columns: TableColumns
  /// The headers above a rule, by the index of their first line.
  private var ruled: [Int: RuledHeader] = [:]
  /// What was found and not handed out yet, behind `taken` that were.
  private var items: [TableItem] = []
  private var taken = 0
  /// The index of the line behind those that were looked at.
  private var place = 0
  private var style: PipeRow.Style?
  private var row: PipeRow?

  init(_ lines: [DocumentLine], _ columns: TableColumns) {
    self.lines = FlatTables.unfolded(lines)
    self.columns = columns
    findRules()
  }

  /// As many items are found before the first is handed out, so that a long table never stands
  /// whole in memory as items.
  private static let batch = 1_000
  /// As many follow the one that is handed out, where there are as many.
  private static let ahead = 20

  /// The next header, row, rule or line, and what follows it; `nil` behind the last.
  mutating func next() -> (first: TableItem, rest: ArraySlice<TableItem>)? {
    if items.count - taken <= Self.ahead, place < lines.count { refill() }
    guard taken < items.count else { return nil }
    taken += 1
    return (items[taken - 1], items[taken...])
  }

  private mutating func refill() {
    items.removeFirst(taken)
    taken = 0
    while place < lines.count, items.count < Self.batch { place = scan(place) }
    if place >= lines.count { endRow() }
  }

  private struct RuledHeader {
    let cells: [[DocumentLine]]
    /// The index of the rule.
    let end: Int
    let style: PipeRow.Style
  }

  /// Reads what begins at an index, and gives the index behind it.
  private mutating func scan(_ index: Int) -> Int {
    let line = lines[index]
    if let row = line.row {
      endRow()
      add(row, of: line)
      return index + 1
    }
    if let header = ruled[index] {
      endRow()
      style = header.style
      let numbers = line.number...max(line.number, lines[header.end].endNumber)
      items.append(.header(.init(cells: header.cells, lines: numbers)))
      return header.end + 1
    }
    guard let pipes = PipeLine(line), row != nil || pipes.mayBeRow && !isAlone(pipes, at: index)
    else {
      addText(line)
      return index + 1
    }
    return add(pipes, at: index)
  }

  /// Whether a line before all tables has a pipe within its text, as commands have, and neither names
  /// columns nor begins with a code, nor stands beside another line with pipes.
  private func isAlone(_ line: PipeLine, at index: Int) -> Bool {
    guard style == nil, columns.withoutHeader == nil, !line.isLed, !line.isClosed,
      let first = line.cells.first, !CodeForm.isTelling(first),
      columns.columns(of: line.cells.map { String($0) }, isCertain: false) == nil
    else { return false }
    return [index - 1, index + 1].allSatisfy {
      !lines.indices.contains($0) || lines[$0].text.firstPipe == nil
    }
  }

  private mutating func add(_ found: TableRow, of line: DocumentLine) {
    let cells = TableItem.Cells(
      cells: found.cells, lines: line.number...line.endNumber, beginsTable: found.beginsTable,
      isSpanning: true)
    let isHeader =
      found.isHeader || columns.columns(of: cells.texts, isCertain: false) != nil
    items.append(isHeader ? .header(cells) : .row(cells))
  }

  private mutating func addText(_ line: DocumentLine) {
    if !line.isBlank, line.text.isTableRule, line.text.contains("+") || row == nil && style != nil {
      endRow()
      return items.append(.rule(line.number))
    }
    guard var row, !row.isFull || row.isOpen && style?.isClosed == true,
      !line.isBlank || !row.isOpen
    else {
      endRow()
      return items.append(.text(line))
    }
    if !line.isBlank { row.add(line) }
    self.row = row
  }

  private mutating func add(_ line: PipeLine, at index: Int) -> Int {
    if let style, let row, row.continues(with: line, style), !row.isWhole {
      self.row?.add(line)
      endWholeRow()
      return index + 1
    }
    endRow()
    if line.isRule {
      items.append(.rule(line.line.number))
      return index + 1
    }
    if let end = addHeader(line, at: index) { return end }
    let width = columns.withoutHeader?.count ?? line.cells.count
    let style = style ?? .init(width: width, isLed: line.isLed, isClosed: line.isClosed)
    if self.style == nil, columns.withoutHeader != nil { self.style = style }
    row = PipeRow(line, style)
    endWholeRow()
    return index + 1
  }

  private mutating func endWholeRow() {
    guard let row, let style else { return endRow() }
    if row.isWhole || row.isFull && !style.isClosed || row.cells.count > style.width { endRow() }
  }

  private mutating func endRow() {
    if let row, !row.cells.isEmpty { items.append(row.item) }
    row = nil
  }
}

// Headers.
extension TableScanner {
  /// A header without a rule below it, told by its names; gives the index behind it.
  private mutating func addHeader(_ line: PipeLine, at index: Int) -> Int? {
    let names = line.cells.map { String($0) }
    guard names.count == 1 || names.isEmpty else {
      guard columns.columns(of: names, isCertain: false) != nil else { return nil }
      return addHeader(line.cells, [line], end: index + 1)
    }
    var found: [PipeLine] = []
    var next = index
    while next < lines.count, found.count < 50, let line = PipeLine(lines[next]),
      line.cells.count == 1 || next == index && line.cells.isEmpty, isColumnName(line)
    {
      found.append(line)
      next += 1
    }
    let cells = found.flatMap(\.cells)
    guard cells.count > 1, columns.columns(of: cells.map { String($0) }, isCertain: false) != nil
    else { return nil }
    if line.isLed, let others = otherNames(from: next) {
      return addHeader(cells[...], found, others, end: others.end)
    }
    return addHeader(cells[...], found, end: next)
  }

  /// Names behind those that are well known, be they of several lines: up to three, before the pipe
  /// that begins the first row.
  private func otherNames(from index: Int) -> OtherNames? {
    var cells: [[DocumentLine]] = []
    var isOpen = false
    for (index, line) in lines[index...].enumerated().map({ ($0 + index, $1) }).prefix(9) {
      guard !line.isBlank, line.row == nil, line.text.utf8.count <= 40 else { return nil }
      let pipes = PipeLine(line)
      if let pipes, pipes.isLed {
        return isOpen || cells.isEmpty || cells.count > 3 ? nil : OtherNames(cells, end: index)
      }
      guard pipes.map({ $0.cells.count == 1 && $0.isClosed }) ?? true else { return nil }
      let part = pipes?.cells.first.map { DocumentLine(line, text: $0) } ?? line
      if isOpen { cells[cells.count - 1].append(part) } else { cells.append([part]) }
      isOpen = pipes == nil
    }
    return nil
  }

  private struct OtherNames {
    let cells: [[DocumentLine]]
    /// The index behind them.
    let end: Int

    init(_ cells: [[DocumentLine]], end: Int) {
      self.cells = cells
      self.end = end
    }
  }

  private func isColumnName(_ line: PipeLine) -> Bool {
    guard let name = line.cells.first else { return true }
    if case .named(let columns) = columns {
      let key = ColumnName(name)
      return columns.contains { $0.key == key }
    }
    return ColumnWords.isName(String(name))
  }

  private mutating func addHeader(
    _ cells: ArraySlice<Substring>, _ found: [PipeLine], _ others: OtherNames? = nil, end: Int
  ) -> Int? {
    guard let first = found.first, let last = found.last else { return nil }
    let lines = cells.map { PipeLine.lines(of: $0, in: first.line) } + (others?.cells ?? [])
    style = .init(width: lines.count, isLed: first.isLed, isClosed: last.isClosed)
    let end = max(end, 1)
    let numbers = first.line.number...max(first.line.number, self.lines[end - 1].endNumber)
    items.append(.header(.init(cells: lines, lines: numbers)))
    return end
  }

  /// Looks for the rules below headers.
  private mutating func findRules() {
    for (index, line) in lines.enumerated() where line.row == nil && line.text.isTableRule {
      addBoxedHeader(above: index)
      guard index > 0, let rule = PipeLine(line), rule.isRule,
        let above = PipeLine(lines[index - 1]),
        !above.isRule, rule.cells.allSatisfy({ !$0.isEmpty }),
        index < 2 || PipeLine(lines[index - 2])?.isRule != true
      else { continue }
      if above.cells.count > 1 || rule.cells.count < 2 {
        guard !above.cells.isEmpty else { continue }
        let cells = above.cells.map { PipeLine.lines(of: $0, in: above.line) }
        let style = PipeRow.Style(
          width: cells.count, isLed: above.isLed, isClosed: above.isClosed)
        ruled[index - 1] = RuledHeader(cells: cells, end: index, style: style)
      } else {
        findBrokenHeader(above: index, width: rule.cells.count)
      }
    }
  }

  /// The first row of a table in a box of `+---+`, with such a line above it and below.
  private mutating func addBoxedHeader(above rule: Int) {
    guard rule > 1, lines[rule].text.isBoxRule, lines[rule - 2].text.isBoxRule,
      rule < 3 || PipeLine(lines[rule - 3]) == nil, let row = PipeLine(lines[rule - 1]),
      row.cells.count > 1
    else { return }
    let cells = row.cells.map { PipeLine.lines(of: $0, in: row.line) }
    let style = PipeRow.Style(width: cells.count, isLed: row.isLed, isClosed: row.isClosed)
    ruled[rule - 1] = RuledHeader(cells: cells, end: rule, style: style)
  }

  /// A header with each of its cells on a line of its own.
  private mutating func findBrokenHeader(above rule: Int, width: Int) {
    var found: [PipeLine] = []
    var index = rule - 1
    while index >= 0, found.count < width, let line = PipeLine(lines[index]), line.cells.count == 1
    {
      found.append(line)
      index -= 1
    }
    guard found.count == width, let first = found.last else { return }
    let isLed = first.isLed || index >= 0 && lines[index].text == "|"
    if !first.isLed, isLed { index -= 1 }
    let cells = found.reversed().flatMap { line in
      line.cells.map { PipeLine.lines(of: $0, in: line.line) }
    }
    let style = PipeRow.Style(width: width, isLed: isLed, isClosed: true)
    ruled[index + 1] = RuledHeader(cells: cells, end: rule, style: style)
  }
}
