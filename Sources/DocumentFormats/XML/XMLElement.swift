/// An element of an XML document while it is read.
struct XMLElement {
  let name: String
  /// Where its tag begins, 1 or more.
  let line: Int
  /// Where its text begins among those of the document.
  let textStart: Int
  /// Whether it has text of its own besides white space.
  var hasText = false
  private(set) var hasChildren = false
  private var members: [(key: String, values: [DataValue])] = []
  /// The places of the members, once there are many.
  private var places: [String: Int] = [:]

  private static let fewMembers = 8

  init(_ name: String, line: Int, textStart: Int) {
    self.name = name
    self.line = line
    self.textStart = textStart
  }

  /// Adds an attribute, whose key begins with `@`, or a child.
  mutating func add(_ key: String, _ value: DataValue) {
    if key.utf8.first != UInt8(ascii: "@") { hasChildren = true }
    if let place = place(of: key) { return members[place].values.append(value) }
    members.append((key, [value]))
    if members.count == Self.fewMembers {
      for (place, member) in members.enumerated() { places[member.key] = place }
    } else if members.count > Self.fewMembers {
      places[key] = members.count - 1
    }
  }

  /// The element as a value, ending on a line; `text` is `nil` where it has none.
  func value(with text: String?, endLine: Int) -> DataValue {
    func value(_ content: DataValue.Content) -> DataValue {
      DataValue(content, line: line, endLine: max(line, endLine))
    }
    guard !members.isEmpty else { return value(text.map { .text($0) } ?? .null) }
    var all = members.map { member in
      DataValue.Member(key: member.key, value: Self.joined(member.values))
    }
    if let text {
      let place = all.firstIndex { $0.key.utf8.first != UInt8(ascii: "@") } ?? all.count
      all.insert(DataValue.Member(key: "#text", value: value(.text(text))), at: place)
    }
    return value(.object(all))
  }

  private func place(of key: String) -> Int? {
    if members.count >= Self.fewMembers { return places[key] }
    return members.firstIndex { $0.key == key }
  }

  private static func joined(_ values: [DataValue]) -> DataValue {
    guard let first = values.first, let last = values.last, values.count > 1 else {
      return values[0]
    }
    return DataValue(.list(values), line: first.line, endLine: max(first.line, last.endLine))
  }
}
