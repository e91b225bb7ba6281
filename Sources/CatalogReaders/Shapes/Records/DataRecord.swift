import DocumentFormats

/// A value of a data file that may be an entry, with the keys under which it stands.
struct DataRecord: Sendable {
  let value: DataValue
  /// From the root down to its own; `nil` for the element of a list.
  let keys: [String?]
  /// The line of its key, or else its own.
  let line: Int

  var lines: ClosedRange<Int> { line...max(line, value.endLine) }

  /// Its own key.
  var key: String? { keys.last ?? nil }

  /// The key of the object around it, 1, of the one around that, 2, and so on.
  func key(around level: Int) -> String? {
    let outer = keys.dropLast().compactMap { $0 }
    return level <= outer.count ? outer[outer.count - level] : nil
  }

  /// The same as the only element of a list.
  var element: DataRecord { DataRecord(value: value, keys: keys + [nil], line: line) }

  /// Called as its name says, where a path leads through it: what stands below has that as the key
  /// around it.
  var titled: DataRecord {
    let names = ["@name", "name", "@title", "title"]
    guard !keys.isEmpty, let title = names.lazy.compactMap({ value[$0]?.text }).first else {
      return self
    }
    return DataRecord(value: value, keys: keys.dropLast() + [title], line: line)
  }

  /// Its members or elements.
  var children: [DataRecord] {
    switch value.content {
    case .object(let members):
      members.map { DataRecord(value: $0.value, keys: keys + [$0.key], line: $0.line) }
    case .list(let elements):
      elements.map { DataRecord(value: $0, keys: keys + [nil], line: $0.line) }
    case .text, .null: []
    }
  }

  /// The scalars that it holds, in order; itself, if it is one.
  var leaves: [DataLeaf] {
    var leaves: [DataLeaf] = []
    Self.collect(value, at: [], line, into: &leaves)
    return leaves
  }

  private static func collect(
    _ value: DataValue, at steps: [DataLeaf.Step], _ line: Int, into leaves: inout [DataLeaf]
  ) {
    switch value.content {
    case .null: return
    case .text(let text):
      let lines = line...max(line, value.endLine)
      leaves.append(DataLeaf(steps: steps, text: text, lines: lines))
    case .object(let members):
      for member in members {
        collect(member.value, at: steps + [.key(member.key)], member.line, into: &leaves)
      }
    case .list(let elements):
      for (index, element) in elements.enumerated() {
        collect(element, at: steps + [.index(index)], element.line, into: &leaves)
      }
    }
  }
}
