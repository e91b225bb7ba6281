import DocumentFormats

/// A table whose cells stand on lines of their own, with blank lines between them.
///
/// A line with the names of the columns begins it, and another one goes on with it. A cell that is a code begins a row, and so does
/// one that holds a code, white space and the next cell's text; the last column takes everything
/// up to the next row, be it several paragraphs or a list.
package struct CellsShape: Sendable {
  /// Matches a whole code.
  package let code: Pattern
  /// What the columns hold; the first is the code. A table may leave out any of the others.
  package let columns: [Column]

  package init(code: Pattern, columns: [Column]) {
    self.code = code
    self.columns = columns
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var reading = ShapeReading()
    guard let head = lines.firstIndex(where: { header(in: $0) != nil }),
      let columns = header(in: lines[head])
    else {
      reading.leading = [TextBlock](lines: lines)
      return reading
    }
    reading.leading = [TextBlock](lines: lines[..<head])
    var rows = CellRows(code: code, columns: columns)
    for line in lines[head...] {
      if let columns = header(in: line) {
        rows.begin(columns)
        reading.headingLines.append(line.number)
      } else {
        rows.add(line)
      }
    }
    reading.groups = [.init(entries: rows.entries)]
    reading.problems = rows.strays.map { .init(kind: .notACode(String($0.text)), line: $0.number) }
    return reading
  }

  /// The columns that a line names, `nil` when it is no header.
  private func header(in line: DocumentLine) -> [Column]? {
    var rest = line.text
    var found: [Column] = []
    for column in columns where rest.hasPrefix(column.name) {
      let behind = rest.dropFirst(column.name.count)
      guard behind.isEmpty || behind.first?.isWhitespace == true else { continue }
      found.append(column)
      rest = behind.trimmed
    }
    return rest.isEmpty && found.count > 1 && found.first?.role == .code ? found : nil
  }
}

/// The rows of one such table, line by line.
private struct CellRows {
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
