import DocumentFormats

/// What a field of the records holds, by the field's path.
///
/// `@key` is the key under which a record stands, `@parent` or `@key(-1)` that of the object around
/// it, `@key(-2)` the next one, `@path` all keys below the root, `@value` the text that a record is.
struct RecordColumn: Sendable {
  let column: Column
  let source: Source

  enum Source: Sendable {
    case ownKey, path, value
    case outerKey(Int)
    case field([RecordPath.Step])
  }

  init(_ column: Column) {
    self.column = column
    switch column.name {
    case "@key": source = .ownKey
    case "@value": source = .value
    case "@path": source = .path
    case "@parent": source = .outerKey(1)
    default: source = Self.outerKey(column.name) ?? .field(RecordPath(column.name).steps)
    }
  }

  private static func outerKey(_ name: String) -> Source? {
    guard name.hasPrefix("@key(-"), name.hasSuffix(")") else { return nil }
    return Int(name.dropFirst(6).dropLast()).flatMap { $0 > 0 ? .outerKey($0) : nil }
  }

  /// The text of a key that it asks for; `nil` for a field.
  func key(of record: DataRecord) -> String? {
    switch source {
    case .ownKey: record.key
    case .outerKey(let level): record.key(around: level)
    case .path: record.keys.compactMap { $0 }.joined(separator: ".")
    case .value, .field: nil
    }
  }

  func holds(_ leaf: DataLeaf) -> Bool {
    switch source {
    case .value: leaf.steps.allSatisfy { if case .index = $0 { true } else { false } }
    case .field(let steps): leaf.isReached(by: steps)
    case .ownKey, .outerKey, .path: false
    }
  }
}
