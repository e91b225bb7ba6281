import DocumentFormats

/// Puts the headers, rows and lines of a section together to entries.
struct TableReading {
  /// What is said about the columns.
  private let stated: TableColumns
  private let code: Pattern?
  private var reading = ShapeReading()
  /// The columns of the table that is being read, `nil` where they are not known.
  private var columns: [Column]?
  /// How many columns a row's tables side by side have each.
  private var period = 1
  /// Whether the rows belong to a table without codes.
  private var isOther = false
  /// Rows below no header yet.
  private var held: [TableItem.Cells] = []
  /// Lines without cells since the last row or header.
  private var texts: [DocumentLine] = []
  private var title: ShapeReading.Title?
  private var group = ShapeReading.Group()
  private var rows = TableRows()
  /// The last cell of a status, which may span the rows below.
  private var status: [DocumentLine] = []

  init(_ columns: TableColumns, code: Pattern?) {
    stated = columns
    self.code = code
    use(columns.withoutHeader)
  }

  mutating func add(_ item: TableItem, before next: ArraySlice<TableItem>) {
    switch item {
    case .text(let line): texts.append(line)
    case .rule(let line): reading.headingLines.append(line)
    case .header(let cells): addHeader(cells, above: next)
    case .row(let cells): add(cells, before: next)
    }
  }

  mutating func finish() -> ShapeReading {
    endTable()
    endTitle()
    return reading
  }

  // Headers.

  private mutating func addHeader(_ cells: TableItem.Cells, above next: ArraySlice<TableItem>) {
    if let title = Self.spanning(cells) { return begin(title, cells) }
    let names = cells.texts
    if let columns = stated.withoutHeader, columns.areOfRow(names) {
      endTable()
      if self.columns == nil { use(columns) }
      return add(cells, before: next)
    }
    let found =
      stated.columns(of: names, isCertain: true)
      ?? stated.columns(of: names, statusesIn: next.firstRows)
    // A header above this one names groups of columns.
    var ownTitle: ShapeReading.Title?
    if !held.isEmpty, held.count <= 2, texts.allSatisfy(\.isBlank), found != nil {
      ownTitle = Self.title(above: held)
      reading.headingLines += held.flatMap(\.lines)
      held = []
    }
    endTable()
    if title == nil || cells.beginsTable || ownTitle != nil { endTitle() }
    title = ownTitle ?? title
    guard let found else { return beginOther(names, cells) }
    use(found)
    reading.headingLines += cells.lines
  }

  private mutating func use(_ found: [Column]?) {
    columns = found
    isOther = false
    rows.reset()
    let names = found?.map(\.name) ?? []
    period = names.isEmpty ? 1 : names.period ?? names.count
  }

  private mutating func beginOther(_ names: [String], _ cells: TableItem.Cells) {
    columns = nil
    isOther = true
    reading.ignoredLines += cells.lines
    if stated.ignores(names) { return }
    let kind = ShapeReading.Problem.Kind.tableWithoutCodes(columns: names)
    reading.problems.append(.init(kind: kind, line: cells.lines.lowerBound))
  }

  /// What belongs to the table above is complete.
  private mutating func endTable() {
    reading.leading += [TextBlock](lines: texts)
    texts = []
    guard let first = held.first else { return }
    let kind = ShapeReading.Problem.Kind.noHeader(columns: stated.names)
    reading.problems.append(.init(kind: kind, line: first.lines.lowerBound))
    reading.ignoredLines += held.flatMap(\.lines).dropFirst()
    held = []
  }

  // Titles.

  private mutating func begin(_ text: String, _ cells: TableItem.Cells) {
    if cells.beginsTable { endTable() }
    reading.headingLines += cells.lines
    endGroup()
    title = .init(text: text, line: cells.lines.lowerBound)
    rows.reset()
  }

  /// What a row says of those around it, whose other cells are empty: words from a capital to a full stop.
  private static func note(_ cells: TableItem.Cells) -> TextBlock? {
    guard let text = cells.texts.first, cells.cells.count > 1, text.utf8.last == UInt8(ascii: "."),
      text.first?.isUppercase == true, text.split(separator: " ").count > 3,
      cells.cells.dropFirst().allSatisfy({ $0.allSatisfy(\.isBlank) })
    else { return nil }
    return TextBlock(kind: .paragraph, lines: cells.cells[0].filter { !$0.isBlank })
  }

  /// What seemed to be a title, and has nothing below it, is said of the rows above.
  private mutating func endTitle() {
    let note = group.entries.isEmpty ? title : nil
    endGroup()
    title = nil
    guard let note else { return }
    let line = DocumentLine(note.text[...], at: note.line...note.line)
    addNote(TextBlock(kind: .paragraph, lines: [line]))
  }

  /// Adds to the description of the category that the rows above belong to.
  private mutating func addNote(_ note: TextBlock) {
    if title != nil {
      group.leading.append(note)
    } else if let last = reading.groups.indices.last, reading.groups[last].title != nil {
      reading.groups[last].leading.append(note)
    } else {
      reading.leading.append(note)
    }
  }

  private mutating func endGroup() {
    group.title = title
    if !group.entries.isEmpty { reading.groups.append(group) }
    group = ShapeReading.Group()
  }

  /// A row whose status the row above spans, told by a code that stands where the status should.
  private mutating func unspanned(
    _ row: TableItem.Cells, _ columns: [Column]
  ) -> TableItem.Cells {
    guard !row.isSpanning, row.cells.count == columns.count, columns.count > 2,
      columns[0].role == .status, columns[1].role == .code
    else { return row }
    let texts = row.texts.map { UnmarkedCode($0) }
    guard texts[0].isIdentifier, !texts[1].isIdentifier, !texts[1].isNumber,
      row.cells.last?.allSatisfy(\.isBlank) == true
    else {
      status = row.cells[0]
      return row
    }
    return TableItem.Cells(cells: [status] + row.cells.dropLast(), lines: row.lines)
  }

  /// The text of a row whose only cell spans all columns.
  private static func spanning(_ cells: TableItem.Cells) -> String? {
    let texts = cells.texts
    guard texts.count > 1, let first = texts.first, !first.isEmpty,
      texts.allSatisfy({ $0 == first })
    else { return nil }
    return String(first.trimming { "*_ ".contains($0) })
  }

  /// The title that the only cell of the row above a header is.
  private static func title(above rows: [TableItem.Cells]) -> ShapeReading.Title? {
    guard let row = rows.last, row.cells.count == 1, let text = row.texts.first, !text.isEmpty,
      text.utf8.count <= 80
    else { return nil }
    return .init(
      text: String(text.trimming { "*_ ".contains($0) }), line: row.lines.lowerBound)
  }

  // Rows.

  private mutating func add(_ cells: TableItem.Cells, before next: ArraySlice<TableItem>) {
    if cells.beginsTable, stated.withoutHeader == nil {
      endTable()
      endTitle()
      use(nil)
    }
    // Lines between two rows of a table belong to neither; they stay, and are reported.
    if columns != nil, !reading.groups.isEmpty || !group.entries.isEmpty { texts = [] }
    if isOther {
      reading.ignoredLines += cells.lines
      return
    }
    guard let columns else {
      held.append(cells)
      return
    }
    if let text = title(of: cells, columns, before: next) { return begin(text, cells) }
    if let note = Self.note(cells) { return addNote(note) }
    let cells = unspanned(Self.fitted(cells, to: columns), columns)
    guard cells.cells.count == columns.count else {
      let kind = ShapeReading.Problem.Kind.cellCount(cells.cells.count, expected: columns.count)
      return report(kind, cells)
    }
    addEntries(of: cells, columns)
  }

  /// A row with as many cells as there are columns, where no more than empty cells at its end are
  /// too many, or at least a code and a text are there.
  private static func fitted(
    _ row: TableItem.Cells, to columns: [Column]
  ) -> TableItem.Cells {
    var row = row
    while row.cells.count > columns.count, row.cells.last?.allSatisfy(\.isBlank) == true {
      row.cells.removeLast()
    }
    let missing = columns.dropFirst(row.cells.count)
    if row.cells.count > 1 || !row.cells.isEmpty && missing.allSatisfy({ $0.name.isEmpty }) {
      row.cells += missing.map { _ in [] }
    }
    return row
  }

  private mutating func addEntries(of cells: TableItem.Cells, _ columns: [Column]) {
    var found = false
    for start in stride(from: 0, to: columns.count, by: period) {
      let range = start..<start + period
      let part = TableItem.Cells(
        cells: Array(cells.cells[range]), lines: cells.lines, isSpanning: cells.isSpanning)
      if rows.add(part, Array(columns[range]), code: code, to: &group.entries) {
        found = true
      }
    }
    if found { return }
    let text = cells.texts.joined(separator: " | ")
    report(.notACode(text), cells)
  }

  /// Reports a row once, at its first line.
  private mutating func report(
    _ kind: ShapeReading.Problem.Kind, _ cells: TableItem.Cells
  ) {
    reading.problems.append(.init(kind: kind, line: cells.lines.lowerBound))
    reading.ignoredLines += cells.lines.dropFirst()
  }

  /// The title that a row is whose other cells are empty, or that spans all columns.
  private func title(
    of cells: TableItem.Cells, _ columns: [Column], before next: ArraySlice<TableItem>
  ) -> String? {
    guard columns.count > 1 else { return nil }
    if cells.isSpanning, let text = Self.spanning(cells) {
      return UnmarkedCode(text).isNumber ? nil : text
    }
    guard let first = cells.cells.first, cells.cells.count <= columns.count,
      first.contains(where: { !$0.isBlank }),
      cells.cells.dropFirst().allSatisfy({ $0.allSatisfy(\.isBlank) })
    else { return nil }
    let text = cells.texts[0]
    let bare = String(text.trimming { "*_ ".contains($0) })
    let isMarked = text.hasPrefix("**") && text.hasSuffix("**")
    let isWord = !bare.isEmpty && bare.allSatisfy(\.isLetter)
    if isWord, haveNumbers(next.firstRows, columns) { return bare }
    guard text.utf8.count <= 200, isMarked || bare.contains(" ") else { return nil }
    let codes = CodeCell(first).codes
    if isMarked, bare.allSatisfy({ $0.isLetter || " /&".contains($0) }) { return bare }
    guard codes.count == 1, codes[0].code == bare || isMarked, !UnmarkedCode(bare).isIdentifier,
      !UnmarkedCode(bare).isNumber, !bare.contains(where: \.isNumber)
    else { return nil }
    return bare
  }

  /// Whether the codes of the entries above and of the rows below have digits, so that a word is none.
  private func haveNumbers(_ rows: [[String]], _ columns: [Column]) -> Bool {
    guard let place = columns.firstIndex(where: { $0.role == .code }) else { return false }
    // A row of one text, whatever it spans, is none of an entry.
    let below = rows.filter { row in
      row.indices.contains(place) && Set(row.filter { !$0.isEmpty }).count > 1
    }
    let codes = below.map { $0[place] } + group.entries.suffix(20).map(\.code)
    return codes.count > 1 && codes.allSatisfy { $0.contains(where: \.isNumber) }
  }
}

extension [Column] {
  /// Whether the row that is marked as the header has a code where the others have theirs.
  fileprivate func areOfRow(_ cells: [String]) -> Bool {
    guard cells.count == count, let place = firstIndex(where: { $0.role == .code }) else {
      return false
    }
    let code = UnmarkedCode(cells[place]).bare
    return CodeForm.isTelling(code[...]) && code.contains(where: \.isNumber)
  }
}
