import Diagnostics

/// Reads the statements of a TOML text one by one into tables that grow.
///
/// It is lenient: what is no statement is passed over, since TOMLKit reports it. Keys of more than
/// 256 parts are reported and left out.
struct TOMLReader {
  private let document: SourceDocument
  private var scanner: TOMLScanner
  private var tables = TOMLTables()
  /// The table whose heading was the last.
  private var current = 0
  private var diagnostics: [Diagnostic] = []

  init(_ document: SourceDocument) {
    self.document = document
    scanner = TOMLScanner(document.text)
  }

  mutating func read() -> Diagnosed<DataValue> {
    while scanner.skipToStatement() {
      let line = scanner.line
      if scanner.take("[") { readHeading(line) } else { readPair(line) }
      scanner.skipLine()
    }
    if let line = scanner.brokenDateLine {
      // At this, too, toml++ ends the program.
      diagnostics.append(.brokenTOML("a date has no time", SourceRange(document, line: line)))
    }
    return Diagnosed(tables.value(), diagnostics)
  }

  /// `[a.b]` or `[[a.b]]`. A heading that begins with anything but a key is reported here, since
  /// toml++ takes for granted that there is none and ends the program.
  private mutating func readHeading(_ line: Int) {
    let isList = scanner.take("[")
    guard scanner.mayGoOnWithKey() else {
      diagnostics.append(.brokenTOML("a table has no name", SourceRange(document, line: line)))
      return
    }
    let path = scanner.key()
    guard isShallow(path, line) else { return }
    current = tables.table(at: path, below: 0, line: line, isList: isList)
  }

  /// `a.b = value`
  private mutating func readPair(_ line: Int) {
    let path = scanner.key()
    guard let last = path.last, scanner.take("="), isShallow(path, line) else { return }
    let value = scanner.value(depth: path.count)
    if let offset = scanner.tooDeepAt {
      diagnostics.append(.dataTooDeep(SourceRange(document, offset..<(offset + 1))))
      scanner.tooDeepAt = nil
    }
    let table = tables.table(at: path.dropLast(), below: current, line: line, isList: false)
    tables.set(last, to: value, in: table, line: line)
  }

  private mutating func isShallow(_ path: [String], _ line: Int) -> Bool {
    if path.count < DataValue.deepest / 2 { return true }
    diagnostics.append(.dataTooDeep(SourceRange(document, line: line)))
    return false
  }
}

/// Tables by their numbers, each growing wherever the text says so; the first one is the root.
struct TOMLTables {
  private enum Node {
    case value(DataValue)
    case table(Int)
    /// The number of a list.
    case list(Int)
  }

  private struct Table {
    var keys: [(key: String, line: Int)] = []
    var nodes: [String: Node] = [:]
    var parent: Int?
    let line: Int
    var endLine: Int
  }

  private var tables = [Table(line: 1, endLine: 1)]
  /// The tables of each list; none is empty.
  private var lists: [[Int]] = []

  /// The table that a path leads to; it and those before it are made where they are not there. A
  /// list begins a new table.
  mutating func table(
    at path: some Collection<String>, below start: Int, line: Int, isList: Bool
  ) -> Int {
    var table = start
    for (index, key) in path.enumerated() {
      table = step(key, from: table, line: line, isList: isList && index == path.count - 1)
    }
    extend(table, to: line)
    return table
  }

  private mutating func step(_ key: String, from table: Int, line: Int, isList: Bool) -> Int {
    switch tables[table].nodes[key] {
    case .table(let next) where !isList: return next
    case .list(let list) where !isList: return lists[list][lists[list].count - 1]
    case .list(let list): lists[list].append(tables.count)
    case nil, .value, .table:
      if tables[table].nodes[key] == nil { tables[table].keys.append((key, line)) }
      if isList { lists.append([tables.count]) }
      tables[table].nodes[key] = isList ? .list(lists.count - 1) : .table(tables.count)
    }
    tables.append(Table(parent: table, line: line, endLine: line))
    return tables.count - 1
  }

  mutating func set(_ key: String, to value: DataValue, in table: Int, line: Int) {
    if tables[table].nodes[key] == nil { tables[table].keys.append((key, line)) }
    tables[table].nodes[key] = .value(value)
    extend(table, to: value.endLine)
  }

  /// A table ends where the last of its tables does.
  private mutating func extend(_ table: Int, to line: Int) {
    var next: Int? = table
    while let table = next, tables[table].endLine < line {
      tables[table].endLine = line
      next = tables[table].parent
    }
  }

  func value() -> DataValue { value(of: 0) }

  private func value(of table: Int) -> DataValue {
    let members = tables[table].keys.compactMap { key, line in
      tables[table].nodes[key].map {
        DataValue.Member(key: key, value: value(of: $0, line), line: line)
      }
    }
    let (line, endLine) = (tables[table].line, tables[table].endLine)
    return DataValue(.object(members), line: line, endLine: endLine)
  }

  private func value(of node: Node, _ line: Int) -> DataValue {
    switch node {
    case .value(let value): return value
    case .table(let table): return value(of: table)
    case .list(let list):
      let elements = lists[list].map { value(of: $0) }
      return DataValue(.list(elements), line: line, endLine: elements.last?.endLine ?? line)
    }
  }
}
