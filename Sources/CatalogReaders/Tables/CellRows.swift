import DocumentFormats

/// The rows of a table with the names of its columns on one line, line by line.
struct CellRows {
  let code: Pattern
  private var columns: [Column]
  var entries: [RawEntry] = []
  /// Lines between a header and the first code below it.
  var strays: [DocumentLine] = []
  /// Whether no code came below the last header yet.
  private var isAwaitingCode = true
  /// The column of the cell that comes next, or that is being read.
  private var column = 0
  private var afterBlank = true
  /// Whether the line before held a code and its text; the next such line needs no blank one.
  private var afterJoinedRow = false

  init(code: Pattern, columns: [Column]) {
    self.code = code
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
    if let (code, rest) = row(beginningIn: line), afterBlank || afterJoinedRow && !rest.isEmpty {
      entries.append(RawEntry(code: code, line: line.number))
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

  /// The code that begins a row, with what stands behind it on the line.
  private func row(beginningIn line: DocumentLine) -> (code: Substring, rest: Substring)? {
    guard isAwaitingCode || column >= columns.count - 1 else { return nil }
    if code.wholeMatch(in: line.text) != nil { return (line.text, "") }
    guard let space = line.text.firstIndex(where: \.isWhitespace) else { return nil }
    let word = line.text[..<space]
    return code.wholeMatch(in: word).map { _ in (word, line.text[space...].trimmed) }
  }

  private mutating func fill(_ line: DocumentLine) {
    let last = entries.count - 1
    if columns[column].role != .description {
      entries[last].set(columns[column], line)
    } else if let item = Bullet.text(of: line) {
      entries[last].text.beginBlock(.item)
      entries[last].append(DocumentLine(line, text: item))
    } else {
      if afterBlank { entries[last].text.beginBlock(.paragraph) }
      entries[last].append(line)
    }
  }
}
