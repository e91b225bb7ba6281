/// Keys and values of a YAML mapping as they are written for people: short lists and mappings on one
/// line, texts in quotes only where YAML needs them.
struct YAMLKeys {
  private(set) var lines: [String] = []

  /// A text; nothing is written where there is none.
  mutating func add(_ key: String, _ text: String?) {
    if let text { lines.append("\(key): \(Self.scalar(text))") }
  }

  /// A list of texts; nothing is written for an empty one.
  mutating func add(_ key: String, list: [String]) {
    guard !list.isEmpty else { return }
    let line = "\(key): [\(list.map(Self.flowScalar).joined(separator: ", "))]"
    if line.count <= 100 {
      lines.append(line)
    } else {
      lines += ["\(key):"] + list.map { "  - \(Self.scalar($0))" }
    }
  }

  /// A list of values that are YAML already.
  mutating func add(_ key: String, flow values: [String]) {
    lines.append("\(key): [\(values.joined(separator: ", "))]")
  }

  /// A mapping of texts; nothing is written for an empty one.
  mutating func add(_ key: String, mapping: [(key: String, value: String)]) {
    guard !mapping.isEmpty else { return }
    let items = mapping.map { "\(Self.flowScalar($0.key)): \(Self.flowScalar($0.value))" }
    let line = "\(key): { \(items.joined(separator: ", ")) }"
    if line.count <= 100 {
      lines.append(line)
    } else {
      lines +=
        ["\(key):"] + mapping.map { "  \(Self.flowScalar($0.key)): \(Self.flowScalar($0.value))" }
    }
  }

  /// A list whose elements are mappings, one on a line.
  mutating func add(_ key: String, mappings: [[(key: String, value: String)]]) {
    guard !mappings.isEmpty else { return }
    lines.append("\(key):")
    for mapping in mappings {
      let items = mapping.map { "\($0.key): \(Self.flowScalar($0.value))" }
      lines.append("  - { \(items.joined(separator: ", ")) }")
    }
  }

  /// A text as YAML writes it on its own.
  private static func scalar(_ text: String) -> String {
    isPlain(text, within: ":#") ? text : quoted(text)
  }

  /// A text as YAML writes it within braces or brackets.
  static func flowScalar(_ text: String) -> String {
    isPlain(text, within: ":#,[]{}") ? text : quoted(text)
  }

  /// Whether YAML reads a text as it stands, without any of the marks that mean something there.
  private static func isPlain(_ text: String, within marks: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.last?.isWhitespace == false else {
      return false
    }
    guard first.properties.isAlphabetic || ("0"..."9").contains(first) else { return false }
    if ["null", "true", "false", "yes", "no"].contains(text.lowercased()) { return false }
    return text.unicodeScalars.allSatisfy {
      !$0.mustBeEscaped && $0 != "\\" && !marks.unicodeScalars.contains($0)
    }
  }

  private static func quoted(_ text: String) -> String {
    if !text.unicodeScalars.contains(where: \.mustBeEscaped) {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case _ where scalar.mustBeEscaped:
        "\\u" + String(String(0x10000 + scalar.value, radix: 16).dropFirst())
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension Unicode.Scalar {
  /// Whether YAML does not take it as it is, or breaks a line there.
  fileprivate var mustBeEscaped: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: value == 0xFEFF
    }
  }
}
