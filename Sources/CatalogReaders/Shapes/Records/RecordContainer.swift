import DocumentFormats

/// A list or an object by the keys that lead to it.
struct RecordContainer {
  let steps: [RecordPath.Step]
  let value: DataValue

  /// What stands below its keys, or below those of its elements: all that one of these leads to as
  /// one list.
  var inner: [RecordContainer] {
    let members =
      value.elements.isEmpty ? value.members : value.elements.lazy.flatMap(\.members).map { $0 }
    if value.elements.isEmpty {
      return members.filter { $0.value.text == nil }.map {
        RecordContainer(steps: steps + [.key($0.key)], value: $0.value)
      }
    }
    var order: [String] = []
    var values: [String: [DataValue]] = [:]
    for member in members {
      if case .list(let elements) = member.value.content, !elements.isEmpty {
        if values[member.key] == nil { order.append(member.key) }
        values[member.key, default: []] += elements
      } else if !member.value.members.isEmpty, values[member.key] != nil {
        values[member.key]?.append(member.value)
      }
    }
    return order.compactMap { key in
      guard let all = values[key], let first = all.first, let last = all.last else { return nil }
      return RecordContainer(
        steps: steps + [.key(key)],
        value: DataValue(.list(all), line: first.line, endLine: max(first.line, last.endLine)))
    }
  }

  /// Whether some of its members are marked as exceptions, as in models of services.
  var holdsExceptions: Bool {
    value.members.lazy.filter { $0.value["exception"]?.text == "true" }.prefix(2).count == 2
  }
}

extension RecordContainer {
  /// How deep records are looked for.
  private static let deepest = 6
  /// How many lists and objects are looked into.
  private static let most = 24

  /// The paths to the largest lists and objects, and to what those hold that hold others.
  static func paths(in root: DataValue) -> [RecordPath] {
    var containers = [RecordContainer(steps: [], value: root)]
    var level = containers
    for _ in 1...deepest where !level.isEmpty && containers.count < 20_000 {
      level = level.flatMap(\.inner)
      containers += level
    }
    let largest = containers.enumerated().sorted {
      ($1.element.value.size, $0.offset) < ($0.element.value.size, $1.offset)
    }
    return largest.prefix(most).map(\.element).flatMap { container -> [RecordPath] in
      let own = RecordPath(RecordPath.text(of: container.steps))
      let below = RecordPath(RecordPath.text(of: container.steps + [.any, .any]))
      let isNested = container.value.children.contains { $0.size > 1 }
      if container.holdsExceptions {
        let having = container.steps + [.having("exception")]
        return [RecordPath(RecordPath.text(of: having))]
      }
      return isNested && container.steps.count < 3 ? [own, below] : [own]
    }
  }
}

extension DataValue {
  /// The members or elements that it has.
  fileprivate var size: Int { max(members.count, elements.count) }

  fileprivate var children: [DataValue] {
    members.isEmpty ? elements : members.map(\.value)
  }
}
