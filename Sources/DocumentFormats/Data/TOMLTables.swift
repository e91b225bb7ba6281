/// The tables of a TOML text, which statements make and fill one after the other.
///
/// It keeps what contradicts something before it as well as it can, and says so.
struct TOMLTables {
  /// Why a statement is not allowed behind those before it.
  enum Fault {
    case repeatedKey, repeatedTable, noTable, noList, closedTable, tooDeep
  }

  /// Values are nested no deeper, since reading them calls itself.
  static let deepest = DataValue.deepest / 2

  private enum Node {
    case value(DataValue)
    case table(Int)
    /// The number of a list.
    case list(Int)
  }

  /// What made a table, which decides what may be added to it.
  private enum Origin: Equatable {
    case heading
    /// A heading of a table in it.
    case headingBelow
    /// A key with dots, below the heading of this number.
    case key(section: Int)
  }

  private struct Table {
    var keys: [(key: String, line: Int)] = []
    var nodes: [String: Node] = [:]
    var origin: Origin
    let parent: Int?
    let depth: Int
    let line: Int
    var endLine: Int
  }

  private var tables: [Table]
  /// The tables of each list; none is empty.
  private var lists: [[Int]] = []
  /// The table whose heading was the last.
  private var current = 0
  /// How many headings there were.
  private var section = 0

  /// Without a table but the outermost, which lies below so many values.
  init(depth: Int = 0, line: Int = 1) {
    tables = [Table(origin: .heading, parent: nil, depth: depth, line: line, endLine: line)]
  }

  /// How many values lie around those of the last heading's table.
  var depth: Int { tables[current].depth }

  /// The statement `[path]` or, of a list, `[[path]]`.
  mutating func open(_ path: [String], isList: Bool, line: Int) -> Fault? {
    guard let last = path.last else { return nil }
    section += 1
    return enter(path.dropLast(), from: 0, making: .headingBelow, line: line) { tables, table in
      let (next, fault) =
        isList
        ? tables.listed(last, in: table, line: line) : tables.opened(last, in: table, line: line)
      tables.current = next
      tables.extend(next, to: line)
      return fault
    }
  }

  /// The statement `path = value`.
  mutating func set(_ path: [String], to value: DataValue, line: Int) -> Fault? {
    guard let last = path.last else { return nil }
    let origin = Origin.key(section: section)
    return enter(path.dropLast(), from: current, making: origin, line: line) { tables, table in
      let isNew = tables.tables[table].nodes[last] == nil
      tables.put(.value(value), at: last, in: table, line: line)
      tables.extend(table, to: value.endLine)
      return isNew ? nil : .repeatedKey
    }
  }

  func value() -> DataValue { value(of: 0) }
}

extension TOMLTables {
  /// Goes from table to table, making those that are not there, and does something in the last one.
  private mutating func enter(
    _ path: some Collection<String>, from start: Int, making origin: Origin, line: Int,
    _ act: (inout Self, Int) -> Fault?
  ) -> Fault? {
    guard tables[start].depth + 2 * path.count < Self.deepest else { return .tooDeep }
    var table = start
    var first: Fault?
    for key in path {
      let (next, fault) = entered(key, in: table, making: origin, line: line)
      table = next
      first = first ?? fault
    }
    return act(&self, table) ?? first
  }

  /// The table on the way to another one.
  private mutating func entered(
    _ key: String, in table: Int, making origin: Origin, line: Int
  ) -> (table: Int, Fault?) {
    switch tables[table].nodes[key] {
    case nil: (make(key, in: table, origin, line: line), nil)
    case .value: (make(key, in: table, origin, line: line), .noTable)
    case .table(let next): (next, fault(of: next, addedTo: origin))
    case .list(let list):
      (lists[list][lists[list].count - 1], origin == .headingBelow ? nil : .closedTable)
    }
  }

  /// Keys may add to a table of other keys below the same heading, and to one that had no statement
  /// of its own, which is theirs then.
  private mutating func fault(of table: Int, addedTo origin: Origin) -> Fault? {
    if origin == .headingBelow || origin == tables[table].origin { return nil }
    guard tables[table].origin == .headingBelow else { return .closedTable }
    tables[table].origin = origin
    return nil
  }

  /// The table of a heading.
  private mutating func opened(_ key: String, in table: Int, line: Int) -> (table: Int, Fault?) {
    switch tables[table].nodes[key] {
    case nil: return (make(key, in: table, .heading, line: line), nil)
    case .value: return (make(key, in: table, .heading, line: line), .noTable)
    case .list(let list): return (lists[list][lists[list].count - 1], .repeatedTable)
    case .table(let next):
      guard tables[next].origin == .headingBelow else { return (next, .repeatedTable) }
      tables[next].origin = .heading
      return (next, nil)
    }
  }

  /// The next table of a heading's list.
  private mutating func listed(_ key: String, in table: Int, line: Int) -> (table: Int, Fault?) {
    let node = tables[table].nodes[key]
    if case .table(let next) = node { return (next, .noList) }
    if case .list(let list) = node {
      lists[list].append(tables.count)
    } else {
      put(.list(lists.count), at: key, in: table, line: line)
      lists.append([tables.count])
    }
    let next = add(below: table, levels: 2, .heading, line: line)
    if case .value = node { return (next, .noList) }
    return (next, nil)
  }

  private mutating func make(_ key: String, in table: Int, _ origin: Origin, line: Int) -> Int {
    put(.table(tables.count), at: key, in: table, line: line)
    return add(below: table, levels: 1, origin, line: line)
  }

  private mutating func add(below table: Int, levels: Int, _ origin: Origin, line: Int) -> Int {
    let depth = tables[table].depth + levels
    tables.append(Table(origin: origin, parent: table, depth: depth, line: line, endLine: line))
    return tables.count - 1
  }

  private mutating func put(_ node: Node, at key: String, in table: Int, line: Int) {
    if tables[table].nodes.updateValue(node, forKey: key) == nil {
      tables[table].keys.append((key, line))
    }
  }

  /// A table ends where the last of its tables does.
  private mutating func extend(_ table: Int, to line: Int) {
    var next: Int? = table
    while let table = next, tables[table].endLine < line {
      tables[table].endLine = line
      next = tables[table].parent
    }
  }

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
