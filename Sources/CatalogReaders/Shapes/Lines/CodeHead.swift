import DocumentFormats

/// A code at the beginning of a text, with what stands between it and its description.
struct CodeHead: Sendable {
  private let code: Pattern
  private let head: Pattern?
  private let joint: Pattern?
  /// Whether a space alone may stand behind the code.
  private let allowsSpace: Bool

  /// `separator` as the document has it, `nil` for a colon, an equals sign, an arrow, a dash, or
  /// white space.
  init(code: Pattern, separator: String?) {
    let joint = separator.map(CodeHead.pattern(of:)) ?? CodeHead.usual
    self.code = code
    self.joint = try? Pattern(joint)
    head = CodeHead.pattern(code, joint)
    allowsSpace = separator == nil
  }

  private static let usual =
    #"(?:\s*[:=：]\s*|\s*(?:->|=>|→)\s*|\s+[-–—−]+\s+|[-–—−]+(?:\s+|$)|\s+[-–—−]+$)"#

  /// The code and the text behind it; an empty text where there is none, `nil` where no code stands.
  func split(_ line: DocumentLine) -> (code: Substring, rest: DocumentLine)? {
    if let span = line.codeSpans.first, span.lowerBound == line.text.startIndex,
      span.upperBound <= line.text.endIndex, code.wholeMatch(in: line.text[span]) != nil
    {
      return (line.text[span], rest(line, behind: span.upperBound))
    }
    let bare = line.text.withoutMarks
    if code.wholeMatch(in: bare) != nil {
      return (bare, DocumentLine(line, text: line.text[line.text.endIndex...]))
    }
    return marked(line) ?? headed(line) ?? spaced(line)
  }

  private func marked(_ line: DocumentLine) -> (code: Substring, rest: DocumentLine)? {
    guard let mark = ["**", "__", "`", "*", "_"].first(where: { line.text.hasPrefix($0) }) else {
      return nil
    }
    let inner = line.text.dropFirst(mark.count)
    guard let end = inner.firstRange(of: mark) else { return nil }
    var word = inner[..<end.lowerBound].trimmed
    if word.last == ":" { word = word.dropLast() }
    guard code.wholeMatch(in: word.withoutMarks) != nil else { return nil }
    return (word.withoutMarks, rest(line, behind: end.upperBound))
  }

  private func headed(_ line: DocumentLine) -> (code: Substring, rest: DocumentLine)? {
    guard let match = head?.prefixMatch(in: line.text), let code = match[group: "entryCode"],
      !code.isEmpty
    else { return nil }
    return (code, DocumentLine(line, text: line.text[match.range.upperBound...]))
  }

  private func spaced(_ line: DocumentLine) -> (code: Substring, rest: DocumentLine)? {
    guard allowsSpace, let space = line.text.firstIndex(where: \.isWhitespace) else { return nil }
    let word = line.text[..<space]
    guard code.wholeMatch(in: word.withoutMarks) != nil else { return nil }
    return (word.withoutMarks, DocumentLine(line, text: line.text[space...]))
  }

  /// What stands behind a code that its marks end, without the separator.
  private func rest(_ line: DocumentLine, behind end: Substring.Index) -> DocumentLine {
    let rest = line.text[end...]
    let joint = joint?.prefixMatch(in: rest)?.range.upperBound ?? end
    return DocumentLine(line, text: line.text[joint...])
  }

  /// A code and a joint, as one pattern with the group `entryCode`.
  static func pattern(
    _ code: Pattern, _ joint: String, then more: String = "", after before: String = ""
  ) -> Pattern? {
    let ignoresCase = code.source.hasPrefix("(?i)")
    let source = ignoresCase ? String(code.source.dropFirst(4)) : code.source
    return try? Pattern(
      "\(ignoresCase ? "(?i)" : "")\(before)(?<entryCode>\(source))\(joint)\(more)")
  }

  /// A separator as a pattern: white space is any, and a dash is any dash.
  static func pattern(of separator: String) -> String {
    var result = ""
    for character in separator {
      if character.isWhitespace {
        if !result.hasSuffix("\\s+") { result += "\\s+" }
      } else if "-–—−".contains(character) {
        result += "[-–—−]"
      } else if character == ":" {
        result += "[:：]"
      } else {
        result += String(character).patternEscaped
      }
    }
    if !result.hasPrefix("\\s+") { result = "\\s*" + result }
    guard result.hasSuffix("\\s+"), result.count > 3 else { return result + "\\s*" }
    return String(result.dropLast(3)) + "(?:\\s+|$)"
  }
}
