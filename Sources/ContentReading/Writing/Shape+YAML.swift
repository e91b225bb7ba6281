import CatalogReaders

extension Shape {
  /// Writes the shape's name and its keys.
  func write(to keys: inout YAMLKeys) {
    keys.add("shape", name)
    switch self {
    case .table(let shape):
      keys.add(columns: shape.columns)
    case .cells(let shape):
      keys.add("code", shape.code.source)
      keys.add(columns: shape.columns)
    case .bullets(let shape):
      keys.add("levels", list: shape.levels.map(\.rawValue))
      keys.add("code", shape.code.source)
    case .definitions(let shape):
      keys.add("code", shape.code.source)
    case .code(let shape):
      keys.add("enum", shape.enumeration)
    case .pattern(let shape):
      keys.add("entry", shape.entry.source)
      keys.add("labels", mapping: shape.labels.map { ($0.name, $0.role.rawValue) })
    }
  }
}

extension YAMLKeys {
  mutating func add(columns: [Column]) {
    add("columns", mapping: columns.map { ($0.name, $0.role.rawValue) })
  }
}
