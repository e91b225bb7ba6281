/// A text between tags or in a quoted attribute of HTML or XML.
enum MarkupText {
  /// In one line; nothing in it is markup, and nothing is left that XML 1.0 forbids.
  static func of(_ text: String) -> String {
    VisibleText.line(text).unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}
