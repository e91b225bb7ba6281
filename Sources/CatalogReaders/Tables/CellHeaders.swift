import DocumentFormats

/// The headers of tables whose cells stand on lines of their own.
struct CellHeaders {
  private(set) var all: [Header] = []
  private var byStart: [Int: Int] = [:]

  struct Header {
    /// The indices of its lines.
    let lines: Range<Int>
    let columns: [Column]
    /// Whether blank lines stand between the names, and so between cells.
    let isSpaced: Bool
  }

  var first: Header? { all.first }

  /// The header that begins at an index.
  subscript(index: Int) -> Header? { byStart[index].map { all[$0] } }

  /// `isCode` says which cells are codes: with one of them a header has ended.
  init(
    _ lines: [DocumentLine], _ columns: TableColumns, isCode: (Substring) -> Bool
  ) {
    var index = 0
    while index < lines.count {
      if let header = Self.header(at: index, in: lines, columns, isCode) {
        byStart[index] = all.count
        all.append(header)
        index = header.lines.upperBound
      } else {
        index += 1
      }
    }
  }

  private static func header(
    at index: Int, in lines: [DocumentLine], _ columns: TableColumns,
    _ isCode: (Substring) -> Bool
  ) -> Header? {
    let line = lines[index]
    guard !line.isBlank, line.row == nil else { return nil }
    if case .named(let named) = columns, let found = onOneLine(line, named) {
      return Header(lines: index..<index + 1, columns: found, isSpaced: true)
    }
    if case .guessed = columns, let found = guessed(line) {
      return Header(lines: index..<index + 1, columns: found, isSpaced: true)
    }
    return onLines(from: index, in: lines, columns, isCode)
  }

  /// The columns that a line names one behind the other, the code first.
  private static func onOneLine(_ line: DocumentLine, _ columns: [Column]) -> [Column]? {
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

  /// The columns on one line whose names are well known.
  private static func guessed(_ line: DocumentLine) -> [Column]? {
    guard line.text.utf8.count <= 200, let names = ColumnWords.names(in: line.text),
      let columns = ColumnWords.columns(of: names), columns.first?.role == .code
    else { return nil }
    return columns
  }

  /// The columns that successive lines name: two at least are known, and of those behind them no
  /// more than two may be unknown, up to the first code.
  private static func onLines(
    from index: Int, in lines: [DocumentLine], _ columns: TableColumns,
    _ isCode: (Substring) -> Bool
  ) -> Header? {
    if isTitle(at: index, in: lines) { return nil }
    var names: [String] = []
    var end = index
    var unknown: [(name: String, end: Int)] = []
    var next = index
    while next < lines.count, names.count < 30 {
      let line = lines[next]
      next += 1
      if line.isBlank { continue }
      if isName(line, columns), unknown.isEmpty, !names.contains(String(line.text)) {
        names.append(String(line.text))
        end = next
      } else if names.count > 1, isCode(line.text) {
        // Where another cell stands before the code, that is what is not known.
        guard columns.header(of: names)?.first?.role == .code else { break }
        names += unknown.map(\.name)
        end = unknown.last?.end ?? end
        break
      } else if names.count > 1, unknown.count < 2, line.text.utf8.count <= 40 {
        unknown.append((String(line.text), next))
      } else {
        break
      }
    }
    guard names.count > 1, let found = columns.header(of: names) else { return nil }
    let isSpaced = lines[index..<end].contains { $0.isBlank }
    return Header(lines: index..<end, columns: found, isSpaced: isSpaced)
  }

  /// Whether a line such as `Lock error codes` is the title of the table whose first column, the
  /// codes, the next line names, or the one below the name of a column that counts rows.
  private static func isTitle(at index: Int, in lines: [DocumentLine]) -> Bool {
    let words = lines[index].text.lowercased().split(separator: " ")
    guard words.count > 1, let last = words.last, last == "codes" || last == "errors" else {
      return false
    }
    let below = lines[(index + 1)...].prefix(6).filter { !$0.isBlank }.map { String($0.text) }
    guard let name = below.prefix(2).first(where: { !ColumnWords.isOfRowNumbers($0) }) else {
      return false
    }
    return ColumnWords.isName(name) && ColumnWords.columns(of: [name]) != nil
  }

  private static func isName(_ line: DocumentLine, _ columns: TableColumns) -> Bool {
    guard line.text.utf8.count <= 80, line.row == nil else { return false }
    if case .named(let named) = columns {
      let key = ColumnName(line.text)
      return named.contains { ColumnName($0.name) == key }
    }
    return ColumnWords.isName(String(line.text))
  }
}
