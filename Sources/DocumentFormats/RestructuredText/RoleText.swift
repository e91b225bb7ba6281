/// What is shown of a text between backquotes.
struct RoleText {
  let value: String

  /// `role` is empty for a link and for a text without a role.
  init(_ text: String, role: String) {
    let name = Self.name(role)
    if let mark = text.lastIndex(of: "<"), text.hasSuffix(">"), mark > text.startIndex,
      text[text.index(before: mark)].isWhitespace
    {
      value = String(text[..<mark][...].trimmed)
    } else if name == "rfc" || name == "pep" {
      value = "\(name.uppercased()) \(text)"
    } else {
      value = Self.target(text, name)
    }
  }

  /// Where the text stands beside the line; `nil` on it.
  static func shift(_ role: String) -> BaselineShift? {
    switch name(role) {
    case "sup", "superscript": .above
    case "sub", "subscript": .below
    default: nil
    }
  }

  /// Whether the text is set as code.
  static func isCode(_ role: String) -> Bool { code.contains(name(role)) }

  private static func target(_ text: String, _ name: String) -> String {
    guard code.contains(name), !literal.contains(name) else { return text }
    var shown = text[...]
    if shown.hasPrefix("!") { shown = shown.dropFirst() }
    if shown.hasPrefix("~") {
      shown = shown.split(separator: ".").last ?? shown.dropFirst()
      if shown.hasPrefix("~") { shown = shown.dropFirst() }
    }
    let isCall = ["func", "meth"].contains(name) && !shown.hasSuffix(")")
    return shown + (isCall ? "()" : "")
  }

  /// The role without its domain.
  private static func name(_ role: String) -> String {
    role.split(separator: ":").last.map { $0.lowercased() } ?? ""
  }

  private static let literal: Set<String> = [
    "literal", "code", "samp", "file", "kbd", "envvar", "option",
  ]

  private static let code: Set<String> = literal.union([
    "const", "data", "exc", "func", "meth", "class", "attr", "mod", "macro", "type", "member",
    "obj",
    "enumerator", "enum", "struct", "var", "expr", "property", "confval", "setting",
  ])
}
