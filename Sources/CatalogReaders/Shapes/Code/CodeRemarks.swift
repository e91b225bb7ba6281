import DocumentFormats

/// What the comments around a member say.
struct CodeRemarks: Sendable {
  var text: [TextBlock] = []
  var deprecation: String?
  var since: String?
  /// The first and the last line of the comments.
  var firstLine = Int.max
  var lastLine = 0

  /// Adds a comment without its marks; `code` is left out where the comment only repeats it.
  mutating func add(_ comment: CodeComment, code: String) {
    firstLine = min(firstLine, comment.line)
    lastLine = max(lastLine, comment.endLine)
    var isFirst = text.allSatisfy(\.lines.isEmpty)
    for (index, line) in comment.lines.enumerated() {
      var words = Self.withoutMarks(line)
      if isFirst {
        words = Self.withoutCode(words, code)
      } else if words == code {
        continue
      }
      add(words, line: comment.line + index)
      if !words.isEmpty { isFirst = false }
    }
  }

  mutating func endParagraph() { text.beginBlock(.paragraph) }

  private mutating func add(_ words: Substring, line: Int) {
    guard !words.isEmpty else { return text.beginBlock(.paragraph) }
    if words.first == "@" || words.first == "\\", addTag(words, line) { return }
    if let rest = words.without(prefix: "Deprecated:") ?? words.without(prefix: "DEPRECATED:") {
      deprecation = String(rest)
      return
    }
    if deprecation != nil, text.isEmpty || text.last?.lines.isEmpty == true { deprecation = nil }
    append(words, line)
  }

  private mutating func append(_ words: Substring, _ line: Int) {
    let source = DocumentLine(words, at: line...line)
    if let item = Bullet.text(of: source) {
      text.beginBlock(.item)
      text.append(DocumentLine(source, text: item))
    } else {
      text.append(source)
    }
  }

  /// A tag of documentation comments; those that say nothing about the error are left out.
  private mutating func addTag(_ words: Substring, _ line: Int) -> Bool {
    let tag = words.dropFirst().prefix { $0.isLetter }
    let rest = words[tag.endIndex...].trimmed
    switch tag {
    case "deprecated": deprecation = rest.isEmpty ? "@deprecated" : String(rest)
    case "since": since = String(rest)
    case "brief", "details", "description", "summary", "note":
      if !rest.isEmpty { append(rest, line) }
    case "var", "see", "type", "enum", "memberof", "readonly", "constant", "default", "ingroup",
      "public", "const", "link", "hideinitializer":
      break
    default: return false
    }
    return true
  }

  /// A line of a comment without the marks of comments and of documentation.
  static func withoutMarks(_ line: Substring) -> Substring {
    var text = line.trimmed
    if text.hasPrefix("//") || text.hasPrefix("*") || text.hasPrefix("#") || text.hasPrefix("!") {
      // `#:` begins the documentation of a constant in Python.
      let isDocumented = text.hasPrefix("#:")
      text = text.drop { "/*#!".contains($0) }.dropFirst(isDocumented ? 1 : 0)
    } else if text.hasPrefix("%") {
      text = text.drop { $0 == "%" }
    } else if text.hasPrefix("--") {
      text = text.dropFirst(2)
    }
    if text.first == "<" && !text.dropFirst().prefix(1).allSatisfy(\.isLetter) {
      text = text.dropFirst()
    }
    text = text.trimmed
    while text.last == "*", text.hasSuffix("**") || text == "*" { text.removeLast() }
    for tag in tags where text.first == "<" || text.last == ">" {
      text = (text.without(prefix: tag.opening) ?? text)
      if text.hasSuffix(tag.closing) { text = text.dropLast(tag.closing.count).trimmed }
    }
    let isRule = text.utf8.count > 2 && text.allSatisfy { "-=*#/~_+".contains($0) }
    return isRule ? text[text.endIndex...] : text.trimmed
  }

  private static let tags: [(opening: String, closing: String)] = [
    ("<summary>", "</summary>"), ("</summary>", "<summary>"), ("<para>", "</para>"),
    ("<p>", "</p>"),
    ("<remarks>", "</remarks>"), ("</remarks>", "<remarks>"), ("<br>", "<br/>"),
  ]

  /// The text without the code that it begins with, as in `16 - not used`.
  private static func withoutCode(_ text: Substring, _ code: String) -> Substring {
    guard !code.isEmpty, let rest = text.without(prefix: code) else { return text }
    if rest.isEmpty { return rest }
    guard let mark = text.dropFirst(code.count).first, !mark.isLetter, !mark.isNumber, mark != "_"
    else { return text }
    guard code.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "x" || $0.isHexDigit }) else {
      return text
    }
    return "-:–.)".contains(rest.first ?? " ") ? rest.dropFirst().trimmed : rest
  }
}

extension Substring {
  /// What stands behind a prefix, `nil` where there is none.
  fileprivate func without(prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count).trimmed : nil
  }
}
