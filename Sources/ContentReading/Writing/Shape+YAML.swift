import CatalogReaders

extension Shape {
  /// Writes the shape's name and its keys.
  func write(to keys: inout YAMLKeys) {
    keys.add("shape", name)
    switch self {
    case .table(let shape): shape.write(to: &keys)
    case .cells(let shape):
      keys.add("code", shape.code.source)
      keys.add("columns", table: shape.columns)
    case .bullets(let shape): shape.write(to: &keys)
    case .definitions(let shape):
      keys.add("code", shape.code.source)
      keys.add("labels", columns: shape.labels.own)
    case .rows(let shape): shape.write(to: &keys)
    case .inline(let shape): shape.write(to: &keys)
    case .records(let shape):
      keys.add("records", list: shape.paths.map(\.text))
      keys.add("columns", columns: shape.columns)
      keys.add("code", shape.code?.source)
    case .openAPI: break
    case .code(let shape): shape.write(to: &keys)
    case .headings(let shape): shape.write(to: &keys)
    case .pattern(let shape):
      keys.add("entry", shape.entry.pattern.source)
      keys.add("labels", columns: shape.labels.own)
    }
  }
}

extension TableShape {
  fileprivate func write(to keys: inout YAMLKeys) {
    keys.add("code", code?.source)
    keys.add("columns", table: columns)
  }
}

extension BulletsShape {
  fileprivate func write(to keys: inout YAMLKeys) {
    if levels != [.code] { keys.add("levels", list: levels.map(\.rawValue)) }
    keys.add("code", code.source)
    keys.add("separator", separator)
    keys.add("labels", columns: labels.own)
  }
}

extension RowsShape {
  fileprivate func write(to keys: inout YAMLKeys) {
    keys.add("code", code.source)
    let roles = columns.map(\.role)
    if columns.contains(where: { $0.pattern != nil }) {
      keys.add("columns", flow: columns.map(\.yaml))
    } else if roles != RowsShape.defaultColumns.map(\.role) {
      keys.add("columns", list: roles.map(\.rawValue))
    }
    keys.add("joined", joint?.rawValue)
  }
}

extension RowColumn {
  fileprivate var yaml: String {
    guard let pattern else { return role.rawValue }
    return "{ \(role.rawValue): \(YAMLKeys.flowScalar(pattern.source)) }"
  }
}

extension InlineShape {
  fileprivate func write(to keys: inout YAMLKeys) {
    keys.add("code", code.source)
    keys.add("separator", separator)
    if order != [.code, .description] { keys.add("order", list: order.map(\.rawValue)) }
  }
}

extension HeadingsShape {
  fileprivate func write(to keys: inout YAMLKeys) {
    switch heading {
    case .code(let pattern): keys.add("code", pattern.source)
    case .entry(let entry): keys.add("entry", entry.pattern.source)
    case .title: break
    }
    keys.add("level", level.map(String.init))
    keys.add("labels", columns: labels.own)
  }
}

extension CodeShape {
  fileprivate func write(to keys: inout YAMLKeys) {
    keys.add("enum", list: enumerations)
    keys.add("entry", entry?.source)
    keys.add("code", side?.rawValue)
  }
}

extension YAMLKeys {
  fileprivate mutating func add(_ key: String, table columns: TableColumns) {
    switch columns {
    case .named(let columns): add(key, columns: columns)
    case .positional(let roles): add(key, list: roles.map(\.rawValue))
    case .guessed: break
    }
  }

  fileprivate mutating func add(_ key: String, columns: [Column]) {
    add(key, mapping: columns.map { ($0.name, $0.role.rawValue) })
  }
}
