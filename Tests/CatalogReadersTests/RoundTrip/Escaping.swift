/// How the formats escape what would be marks of theirs.
enum Escaping {
  static func markdown(_ text: String) -> String { escaping(#"\`*_{}[]<>()#+-.!|~&"#, text) }

  /// Within a row of plain text only the pipe has to be.
  static func pipes(_ text: String) -> String { escaping("|", text) }

  static func markup(_ text: String) -> String {
    replacing(text, ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"])
  }

  static func restructured(_ text: String) -> String { escaping(#"\*`_|"#, text) }

  /// References to characters, which AsciiDoc takes from HTML.
  static func asciiDoc(_ text: String) -> String {
    replacing(
      text,
      [
        "|": "&#124;", "*": "&#42;", "_": "&#95;", "#": "&#35;", "~": "&#126;", "^": "&#94;",
        "+": "&#43;", "&": "&#38;", "<": "&#60;", ">": "&#62;", "`": "&#96;", "{": "&#123;",
        "\\": "&#92;",
      ])
  }

  /// References to characters here, too.
  static func wiki(_ text: String) -> String {
    replacing(
      text,
      [
        "|": "&#124;", "'": "&#39;", "[": "&#91;", "{": "&#123;", "&": "&#38;", "<": "&#60;",
        "_": "&#95;",
      ])
  }

  static func roff(_ text: String) -> String {
    replacing(text, ["\\": #"\e"#, "-": #"\-"#, "'": #"\(aq"#])
  }

  /// In double quotes, where a quote is written twice.
  static func commaSeparated(_ text: String) -> String {
    "\"" + replacing(text, ["\"": "\"\""]) + "\""
  }

  /// In double quotes, with backslashes.
  static func quoted(_ text: String) -> String { "\"" + escaping(#"\""#, text) + "\"" }

  private static func escaping(_ marks: String, _ text: String) -> String {
    text.map { marks.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func replacing(_ text: String, _ marks: [Character: String]) -> String {
    text.map { marks[$0] ?? String($0) }.joined()
  }
}
