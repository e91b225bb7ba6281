import DocumentFormats

/// The rows of a table with the names of its columns on one line, line by line.
struct CellRows {
  private let code: Pattern
  private let codeList: ListedCodes?
  private var columns: [Column]
  var entries: [RawEntry] = []
  /// Lines between a header and the first code below it.
  var strays: [DocumentLine] = []
  /// Whether no code came below the last header yet.
  private var isAwaitingCode = true
  /// The column of the cell that comes next, or that is being read.
  private var column = 0
  private var afterBlank = true
  /// How many entries, the last ones, a cell belongs to.
  private var openCount = 0
  /// Whether the line before held a code and its text; the next such line needs no blank one.
  private var afterJoinedRow = false

  init(code: Pattern, columns: [Column]) {
    self.code = code
    codeList = ListedCodes(code)
    self.columns = columns
  }

  /// Begins a table of these columns.
  mutating func begin(_ columns: [Column]) {
    self.columns = columns
    column = 0
    afterBlank = true
    afterJoinedRow = false
    isAwaitingCode = true
  }

  mutating func add(_ line: DocumentLine) {
    guard !line.isBlank else {
      afterBlank = true
      return
    }
    defer { afterBlank = false }
    if let (codes, rest) = row(beginningIn: line), afterBlank || afterJoinedRow && !rest.isEmpty {
      entries += codes.map { RawEntry(code: $0, line: line.number) }
      openCount = codes.count
      isAwaitingCode = false
      column = 0
      afterJoinedRow = !rest.isEmpty
      guard afterJoinedRow else { return }
      column = 1
      fill(DocumentLine(line, text: rest))
    } else if isAwaitingCode {
      strays.append(line)
    } else {
      afterJoinedRow = false
      if afterBlank || column == 0 { column = min(column + 1, columns.count - 1) }
      fill(line)
    }
  }

  /// The codes that begin a row, most often one, with what stands behind them on the line.
  private func row(beginningIn line: DocumentLine) -> (codes: [Substring], rest: Substring)? {
    guard isAwaitingCode || column >= columns.count - 1 else { return nil }
    if code.wholeMatch(in: line.text) != nil { return ([line.text], "") }
    if let (codes, rest) = codeList?.split(line.text) { return (codes, rest.trimmed) }
    guard let space = line.text.firstIndex(where: \.isWhitespace) else { return nil }
    let word = line.text[..<space]
    return code.wholeMatch(in: word).map { _ in ([word], line.text[space...].trimmed) }
  }

  private mutating func fill(_ line: DocumentLine) {
    for index in entries.indices.suffix(openCount) {
      entries[index].fill(columns[column], line, afterBlank)
    }
  }
}

extension RawEntry {
  /// Goes on with a cell of a column.
  fileprivate mutating func fill(_ column: Column, _ line: DocumentLine, _ afterBlank: Bool) {
    if column.role != .description {
      set(column, line)
    } else if let item = Bullet.text(of: line) {
      text.beginBlock(.item)
      append(DocumentLine(line, text: item))
    } else {
      if afterBlank { text.beginBlock(.paragraph) }
      append(line)
    }
  }
}
