/// A table as its rows stand in the source: a header, a rule line, and rows.
struct MarkdownTable {
  struct Row {
    let cells: [String]
    let number: Int
  }

  /// The line of the header, 1 or more.
  let first: Int
  /// The header, then the others; each has as many cells as the header, or more.
  let rows: [Row]

  /// The first table in the lines of a paragraph; `first` is the number of the first line.
  init?(in lines: [Substring], first: Int) {
    guard let rule = lines.indices.dropFirst().first(where: { Self.isHeader(lines, ruleAt: $0) })
    else { return nil }
    let count = Self.columnCount(ofRule: lines[rule]) ?? 1
    self.first = first + rule - 1
    var rows = [Row(cells: Self.cells(of: lines[rule - 1], count: count), number: self.first)]
    for index in lines.indices.dropFirst(rule + 1) {
      if index == lines.endIndex - 1, lines[index].consists(of: "-=") { continue }
      rows.append(Row(cells: Self.cells(of: lines[index], count: count), number: first + index))
    }
    self.rows = rows
  }

  private static func isHeader(_ lines: [Substring], ruleAt index: Int) -> Bool {
    guard let count = columnCount(ofRule: lines[index]) else { return false }
    return cells(of: lines[index - 1], count: count).count == count
  }

  /// The number of columns of a rule line; `nil` for any other line.
  private static func columnCount(ofRule line: Substring) -> Int? {
    guard line.consists(of: "-:| \t"), line.contains("-"), line.firstPipe != nil else { return nil }
    let cells = split(line, keepingCode: false)
    let isRule = cells.allSatisfy { cell in
      let dashes = cell.drop { $0 == ":" }
      return dashes.first == "-" && !dashes.dropLast().contains(":") && !dashes.contains(" ")
        && cell.count - dashes.count <= 1
    }
    return isRule ? cells.count : nil
  }

  /// The cells of a row. Pipes in code spans part cells, unless the row has its right number of
  /// cells without them; cells that are missing are empty.
  private static func cells(of line: Substring, count: Int) -> [String] {
    var cells = split(line, keepingCode: false)
    if cells.count > count, line.utf8.contains(UInt8(ascii: "`")) {
      let others = split(line, keepingCode: true)
      if others.count == count { cells = others }
    }
    return cells + Array(repeating: "", count: max(0, count - cells.count))
  }

  private static func split(_ line: Substring, keepingCode: Bool) -> [String] {
    // The bytes of a whole text are copied at once.
    let bytes = Array(String(line.trimmed).utf8)
    var cells: [String] = []
    // What the cell holds already, and where the bytes begin that follow it.
    var cell: [UInt8] = []
    var start = bytes.first == UInt8(ascii: "|") ? 1 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "|")
      {
        cell += bytes[start..<index]
        start = index + 1
        index += 2
      } else if byte == UInt8(ascii: "|") {
        cells.append(text(cell + bytes[start..<index]))
        cell = []
        index += 1
        start = index
      } else {
        index =
          byte == UInt8(ascii: "`") && keepingCode ? codeEnd(in: bytes, from: index) : index + 1
      }
    }
    if bytes.last != UInt8(ascii: "|") || bytes.suffix(2).first == UInt8(ascii: "\\") {
      cells.append(text(cell + bytes[start...]))
    }
    return cells
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(String(decoding: bytes, as: UTF8.self)[...].trimmed)
  }

  /// The end of the code span that begins there; that of its backquotes where it is never closed.
  private static func codeEnd(in bytes: [UInt8], from start: Int) -> Int {
    func run(_ from: Int) -> Int { bytes[from...].prefix { $0 == UInt8(ascii: "`") }.count }
    let count = run(start)
    var index = start + count
    while index < bytes.count, index - start < 4_096 {
      let next = run(index)
      if next == count { return index + next }
      index += max(1, next)
    }
    return start + count
  }
}
