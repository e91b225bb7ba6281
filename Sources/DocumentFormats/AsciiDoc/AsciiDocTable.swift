/// A table whose cells each begin with a pipe.
struct AsciiDocTable {
  private(set) var rows: [AsciiDocRow] = []
  private var cells: [(cell: AsciiDocCell, spec: CellMark, number: Int, endNumber: Int)] = []
  private let options: TableOptions
  /// The cells of the row that is open, and those that rows above reach down with.
  private var row: [AsciiDocCell?] = []
  private var reaching: [Int: (cell: AsciiDocCell, rows: Int)] = [:]

  init(_ body: [SourceLine], _ options: TableOptions, separator: Character) {
    self.options = options
    for line in body { read(line, separator: separator) }
    place(
      isHeader: options.hasHeader || !options.hasNoHeader && Self.hasImplicitHeader(body, separator)
    )
  }

  /// A first line with blank ones behind it, and none before it, is the header.
  private static func hasImplicitHeader(_ body: [SourceLine], _ separator: Character) -> Bool {
    guard body.count > 1, !body[0].isBlank, body[1].isBlank else { return false }
    return body[0].text.hasPrefix(String(separator))
  }

  private mutating func read(_ line: SourceLine, separator: Character) {
    let parts = line.text.split(atUnescaped: separator)
    for (offset, part) in parts.enumerated() {
      var text = part
      var mark: CellMark?
      if offset + 1 < parts.count {
        let (rest, found) = CellMark.split(part, isFirst: offset == 0)
        text = rest
        mark = found
      }
      append(text.trimmed, line, isFirst: offset == 0)
      guard offset + 1 < parts.count else { continue }
      let spec = mark ?? CellMark()
      let cell = AsciiDocCell(lines: [], style: spec.style)
      cells.append((cell, spec, line.number, line.number))
    }
  }

  private mutating func append(_ text: Substring, _ line: SourceLine, isFirst: Bool) {
    guard !cells.isEmpty, isFirst || !text.isEmpty else { return }
    let last = cells.count - 1
    if text.isEmpty, cells[last].cell.lines.isEmpty || !line.isBlank { return }
    let indent = isFirst ? line.indent : 0
    cells[last].cell.lines.append(SourceLine(number: line.number, indent: indent, text: text))
    if !text.isEmpty { cells[last].endNumber = line.number }
  }

  private mutating func place(isHeader: Bool) {
    guard let first = cells.first else { return }
    let firstLine = cells.prefix { $0.number == first.number }
    let counted = firstLine.reduce(0) { $0 + $1.spec.columns * $1.spec.copies }
    let count = max(1, options.columns.isEmpty ? counted : options.columns.count)
    var start = first.number
    var end = first.number
    for (cell, spec, number, endNumber) in cells {
      for _ in 0..<spec.copies {
        if row.isEmpty { start = number }
        fillReaching(count)
        put(cell, spec, count)
        end = max(end, endNumber, start)
        fillReaching(count)
        guard row.count >= count else { continue }
        endRow(isHeader: isHeader && rows.isEmpty, lines: start...end)
        end = number
      }
    }
    if !row.isEmpty { endRow(isHeader: isHeader && rows.isEmpty, lines: start...max(start, end)) }
  }

  private mutating func put(_ cell: AsciiDocCell, _ spec: CellMark, _ count: Int) {
    for _ in 0..<min(spec.columns, max(1, count - row.count)) {
      let style =
        cell.style ?? (row.count < options.columns.count ? options.columns[row.count] : nil)
      let styled = AsciiDocCell(
        lines: cell.lines, style: rows.isEmpty && options.hasHeader ? nil : style)
      if spec.rows > 1 { reaching[row.count] = (styled, spec.rows) }
      row.append(styled)
    }
  }

  private mutating func fillReaching(_ count: Int) {
    while row.count < count, let (cell, rows) = reaching[row.count], rows > 0 {
      row.append(cell)
    }
  }

  private mutating func endRow(isHeader: Bool, lines: ClosedRange<Int>) {
    rows.append(AsciiDocRow(cells: row.compactMap { $0 }, isHeader: isHeader, lines: lines))
    row = []
    for (column, value) in reaching {
      reaching[column] = value.rows > 1 ? (value.cell, value.rows - 1) : nil
    }
  }
}

/// What stands before the pipe of a cell: how far it spans, how often it stands, what it holds.
private struct CellMark {
  var columns = 1
  var rows = 1
  var copies = 1
  var style: Character?

  init() {}

  /// The text before a pipe without the mark of the cell that the pipe begins.
  static func split(_ text: Substring, isFirst: Bool) -> (text: Substring, mark: CellMark?) {
    let start = text.lastIndex(where: \.isWhitespace).map(text.index(after:)) ?? text.startIndex
    let word = text[start...]
    guard start > text.startIndex || isFirst, !word.isEmpty, let mark = CellMark(word) else {
      return (text, nil)
    }
    return (text[..<start], mark)
  }

  private init?(_ word: Substring) {
    var rest = word
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    let amount = digits.count < 6 ? Int(digits) : nil
    if rest.first == "*", let amount {
      copies = min(amount, 10_000)
      rest = rest.dropFirst()
    } else {
      var below: Substring = ""
      var tail = rest
      if tail.first == "." {
        below = tail.dropFirst().prefix { $0.isASCII && $0.isNumber }
        tail = tail[below.endIndex...]
      }
      if tail.first == "+", amount != nil || !below.isEmpty {
        columns = min(amount ?? 1, 10_000)
        rows = below.count < 6 ? Int(below) ?? 1 : 1
        rest = tail.dropFirst()
      } else if !digits.isEmpty {
        return nil
      }
    }
    while let first = rest.first, "<^>".contains(first) || first == "." {
      let next = rest.dropFirst().first
      if first == ".", next.map({ "<^>".contains($0) }) != true { return nil }
      rest = rest.dropFirst(first == "." ? 2 : 1)
    }
    if let last = rest.first, "aehlmdsv".contains(last) {
      style = last
      rest = rest.dropFirst()
    }
    guard rest.isEmpty else { return nil }
  }
}

extension Substring {
  /// The parts between marks that no backslash stands before; their backslashes go.
  fileprivate func split(atUnescaped mark: Character) -> [Substring] {
    guard let byte = mark.utf8.first, mark.utf8.count == 1 else { return [self] }
    var parts: [Substring] = []
    var part: [UInt8] = []
    for next in utf8 {
      if next == byte, part.last == UInt8(ascii: "\\") {
        part[part.count - 1] = next
      } else if next == byte {
        parts.append(String(decoding: part, as: UTF8.self)[...])
        part = []
      } else {
        part.append(next)
      }
    }
    return parts + [String(decoding: part, as: UTF8.self)[...]]
  }
}
