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
    let members = text == nil ? members : members.filter { !Self.isEmphasis($0.key, $0.values) }
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

  /// Whether elements only mark words of the text around them, which holds those words.
  private static func isEmphasis(_ name: String, _ values: [DataValue]) -> Bool {
    emphasis.contains(name.lowercased())
      && values.allSatisfy { $0.text != nil || $0.members.isEmpty && $0.elements.isEmpty }
  }

  private static let emphasis: Set<String> = [
    "a", "b", "big", "br", "codeph", "em", "emphasis", "font", "i", "kbd", "literal", "mark", "ph",
    "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "xref",
  ]

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
