extension Substring {
  /// With the values of the attributes that stand in braces; others stay as they are.
  func withAttributes(_ attributes: [String: String]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return String(self) }
    var result = ""
    var rest = self
    while let open = rest.firstIndex(of: "{") {
      let name = rest[open...].dropFirst().prefix {
        $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
      }
      let value = Self.characters[String(name)] ?? attributes[name.lowercased()]
      result += rest[..<open]
      if let value, rest[name.endIndex...].first == "}" {
        result += value
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result += "{"
        rest = rest[open...].dropFirst()
      }
    }
    return result + rest
  }

  private static let characters = [
    "nbsp": "\u{A0}", "zwsp": "\u{200B}", "empty": "", "sp": " ", "plus": "+", "lt": "<", "gt": ">",
    "amp": "&", "vbar": "|", "asterisk": "*", "startsb": "[", "endsb": "]", "backslash": "\\",
    "backtick": "`", "tilde": "~", "caret": "^", "apos": "'", "quot": "\"", "two-colons": "::",
    "two-semicolons": ";;", "cpp": "C++", "deg": "°", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "brvbar": "¦", "blank": "",
  ]
}
