import DocumentFormats

/// The columns of rows, parted at the one that takes whole sentences.
struct RowGrammar: Sendable {
  /// A column with the pattern of its cells, `nil` for one word.
  struct Cell: Sendable {
    let column: Column
    let pattern: Pattern?
    /// The same before a space or the end, as the group `entryCode`.
    let spaced: Pattern?
    var isCode: Bool { column.role == .code }
  }

  let all: [Cell]
  /// The columns before the text.
  let front: [Cell]
  let text: Column?
  /// Several codes before a space or the end, where the rows begin with them.
  private let codeList: ListedCodes?
  /// The columns behind the text that a line's end can show, one word each.
  let back: [Cell]

  private static let status = try? Pattern("[1-5](?:[0-9][0-9]|[xX][xX])")

  init(code: Pattern, columns: [RowColumn]) {
    let cells = columns.map { column in
      let known = column.role == .code ? code : column.role == .status ? Self.status : nil
      let pattern = column.pattern ?? known
      return Cell(
        column: column.column, pattern: pattern,
        spaced: pattern.flatMap { CodeHead.pattern($0, #"(?:\s|$)"#) })
    }
    let last = columns.last.flatMap {
      $0.pattern == nil && $0.role != .code ? columns.count - 1 : nil
    }
    let place = columns.firstIndex(where: \.isText) ?? last
    all = cells
    front = Array(cells[..<(place ?? cells.count)])
    text = place.map { cells[$0].column }
    codeList = front.first?.isCode == true ? ListedCodes(code) : nil
    back = place.map { cells[($0 + 1)...].filter { $0.pattern != nil } } ?? []
  }

  /// The codes that a row begins with, where they are several, and the text behind them.
  func codeList(beginning text: Substring) -> (codes: [Substring], rest: Substring)? {
    codeList?.split(text)
  }

  /// The entry of these cells, one for each column of `front`; an empty one is absent.
  func entry(_ cells: [Substring], rest: Substring, of line: DocumentLine) -> RawEntry? {
    var entry = RawEntry(code: "", line: line.number)
    entry.lastLine = line.endNumber
    for (cell, text) in zip(front, cells) where !text.isEmpty {
      if cell.column.role == .status, Int(text) == nil {
        entry.fields.append(.init(name: cell.column.name, value: String(text)))
      } else {
        entry.set(cell.column, DocumentLine(line, text: text))
      }
    }
    let rest = fillBack(of: &entry, from: rest.trimmed, line)
    guard !entry.code.isEmpty, text != nil || rest.isEmpty else { return nil }
    if let text { entry.set(text, DocumentLine(line, text: rest)) }
    return entry
  }

  /// Takes the cells behind the text from the end of a line, and gives what is left.
  private func fillBack(
    of entry: inout RawEntry, from text: Substring, _ line: DocumentLine
  ) -> Substring {
    var rest = text
    for cell in back.reversed() {
      guard let space = rest.lastIndex(where: \.isWhitespace) else { return rest }
      let word = rest[space...].trimmed
      guard cell.pattern?.wholeMatch(in: word) != nil else { continue }
      entry.set(cell.column, DocumentLine(line, text: word))
      rest = rest[..<space].trimmed
    }
    return rest
  }
}
