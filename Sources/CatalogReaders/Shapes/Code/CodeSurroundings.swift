import DocumentFormats

/// Tells the source code around the codes from text that stands before it.
struct CodeSurroundings {
  private let lines: [DocumentLine]
  private var isSource: Set<Int> = []

  init(_ lines: [DocumentLine], _ code: CodeText) {
    self.lines = lines
    isSource = Set(code.directives + (code.isProgram ? lines.map(\.number) : []))
    for comment in code.comments + code.commentedCode where comment.isAlone {
      isSource.formUnion(comment.line...comment.endLine)
    }
    addBodies(of: code)
    addStatements(of: code)
  }

  /// Text above the first entry introduces it; other lines that are source code are ignored.
  func account(for reading: inout ShapeReading) {
    let first =
      reading.groups.compactMap { group in
        [group.entries.map(\.firstLine).min(), group.title?.line].compactMap(\.self).min()
      }.min() ?? 0
    var leading: [DocumentLine] = []
    var previous: (indent: Int, isSource: Bool) = (0, false)
    for line in lines {
      if line.isBlank {
        if line.number < first { leading.append(line) }
        continue
      }
      let isInner = previous.isSource && line.indent > 0 && line.indent >= previous.indent
      let isSource = isSource.contains(line.number) || isInner
      previous = (line.indent, isSource)
      if isSource {
        reading.ignoredLines.append(line.number)
      } else if line.number < first {
        leading.append(line)
      }
    }
    let claimed = Set(
      reading.headingLines
        + reading.groups.flatMap { $0.entries.flatMap { $0.firstLine...$0.lastLine } })
    reading.ignoredLines.removeAll(where: claimed.contains)
    reading.leading = [TextBlock](lines: leading)
  }

  /// The lines within brackets.
  private mutating func addBodies(of code: CodeText) {
    var place = 0
    while place < code.tokens.count {
      if let end = code.end(of: place) {
        let (first, last) = (code.tokens[place].line, code.tokens[end].line)
        if first < last { isSource.formUnion(first...last) }
        place = end
      }
      place += 1
    }
  }

  private mutating func addStatements(of code: CodeText) {
    var start: Int?
    for (place, token) in code.tokens.enumerated() {
      if token.beginsLine { start = place }
      let endsLine = place + 1 == code.tokens.count || code.tokens[place + 1].beginsLine
      let ends = endsLine && token.kind == .mark && [";", "{", "}", "]", "="].contains(token.text)
      let begins =
        token.beginsLine
        && (Self.keywords.contains(token.text)
          || token.kind == .mark && "@[{}<#?".contains(token.text))
      let opens =
        endsLine && token.isMark(":")
        && start.map { Self.controls.contains(code.tokens[$0].text) } == true
      if ends || begins || opens || isAttribute(code, place)
        || token.beginsLine && isLoneMacro(code, place)
      {
        isSource.insert(token.line)
      }
    }
  }

  /// Whether a line begins with an attribute of a module: `-define(…`, `-endif.`
  private func isAttribute(_ code: CodeText, _ place: Int) -> Bool {
    guard code.tokens[place].isMark("-"), code.tokens[place].beginsLine,
      place + 2 < code.tokens.count
    else { return false }
    let (name, next) = (code.tokens[place + 1], code.tokens[place + 2])
    return name.kind == .word && next.isMark("(")
      || next.isMark(".") && ["else", "endif"].contains(name.text)
  }

  /// Whether a line holds nothing but a name such as `END_DECLS`.
  private func isLoneMacro(_ code: CodeText, _ place: Int) -> Bool {
    let token = code.tokens[place]
    guard token.kind == .word, token.text.contains("_"),
      token.text.allSatisfy({ $0.isUppercase || $0 == "_" || $0.isNumber })
    else { return false }
    return place + 1 == code.tokens.count || code.tokens[place + 1].line != token.line
  }

  /// What begins a line that a colon ends.
  private static let controls: Set<Substring> = [
    "case", "match", "if", "elif", "else", "for", "while", "try", "except", "finally", "with",
  ]
  private static let keywords: Set<Substring> = [
    "import", "package", "using", "class", "def", "const", "let", "var", "public", "private",
    "static",
    "type", "typedef", "struct", "namespace", "module", "return", "func", "function", "export",
    "extern",
    "enum", "interface", "require", "final", "mod", "pub", "impl", "syntax", "option", "end",
    "extension",
    "object", "abstract", "declare", "__all__", "require_once", "use", "protected", "internal",
    "defmodule", "from", "unit", "uses", "implementation", "initialization",
  ]
}
