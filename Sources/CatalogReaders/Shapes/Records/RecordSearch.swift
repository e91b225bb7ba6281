import DocumentFormats

/// Finds the records that a path leads to.
struct RecordSearch {
  let path: RecordPath
  /// Whether a list is itself a record, whose fields are its elements.
  let readsRows: Bool
  /// No more records than this are looked for.
  var limit = Int.max

  /// A path to a list leads to its elements, one to an object to its members; an object behind `*`
  /// is a record itself.
  func records(in root: DataValue) -> [DataRecord] {
    var found = [DataRecord(value: root, keys: [], line: root.line)]
    for step in path.steps { found = take(found) { go(step, from: $0) } }
    switch path.steps.last {
    case .any, .having: return take(found) { elements(of: $0) }
    case .anyDepth: return found
    case .key, nil:
      let areAlone = Self.areAlone(found)
      return take(found) { areAlone && $0.value.elements.isEmpty ? [$0.element] : opened($0) }
    }
  }

  /// Whether single values stand where others stand in a list, as in XML, where nothing tells an
  /// element that is alone from a list.
  private static func areAlone(_ found: [DataRecord]) -> Bool {
    found.count > 1 && found.contains { $0.value.elements.count > 1 }
  }

  /// What comes of each record, up to the limit.
  private func take(
    _ records: [DataRecord], _ next: (DataRecord) -> [DataRecord]
  ) -> [DataRecord] {
    var result: [DataRecord] = []
    for record in records where result.count < limit { result += next(record) }
    return result
  }

  private func go(_ step: RecordPath.Step, from record: DataRecord) -> [DataRecord] {
    switch step {
    case .any: return record.children
    case .having(let key): return record.children.filter { Self.has(key, $0.value) }
    case .anyDepth: return Self.scalars(of: record)
    case .key(let key): return Self.members(key, of: record)
    }
  }

  /// The members behind a key; those of a list are those of its elements.
  private static func members(_ key: String, of record: DataRecord) -> [DataRecord] {
    switch record.value.content {
    case .object(let members):
      let keys = record.titled.keys + [key]
      return members.filter { $0.key == key }.map {
        DataRecord(value: $0.value, keys: keys, line: $0.line)
      }
    case .list(let elements):
      if let index = Int(key) { return Array(record.children.dropFirst(max(0, index)).prefix(1)) }
      return elements.isEmpty ? [] : record.children.flatMap { members(key, of: $0) }
    case .text, .null: return []
    }
  }

  private static func has(_ key: String, _ value: DataValue) -> Bool {
    switch value[key]?.content {
    case nil, .null: false
    case .text(let text): text != "false"
    case .list, .object: true
    }
  }

  /// Texts at any depth.
  private static func scalars(of record: DataRecord) -> [DataRecord] {
    if record.value.text != nil { return [record] }
    return record.children.flatMap { scalars(of: $0) }
  }

  /// What a path that ends with a key leads to: what the value there holds.
  private func opened(_ record: DataRecord) -> [DataRecord] {
    switch record.value.content {
    case .list: elements(of: record)
    case .object: record.children.flatMap { elements(of: $0) }
    case .text, .null: []
    }
  }

  /// A list is its elements, unless it is a row.
  private func elements(of record: DataRecord) -> [DataRecord] {
    guard case .list(let elements) = record.value.content else { return [record] }
    let isRow = readsRows && elements.allSatisfy { $0.text != nil }
    return isRow ? [record] : record.children
  }
}
