import DocumentFormats

// Comments.
extension CodeTokenizer {
  /// Takes a comment away that begins here.
  mutating func addComment() -> Bool {
    for opening in ["/*", "\"\"\"", "'''"] where rest.starts(with: opening.utf8) {
      let isPrefixed = !beginsLine && line.text.utf8[..<rest.startIndex].last?.isCodeWord == true
      if isPrefixed { guard takesPrefix(of: opening) else { return false } }
      let isText = opening != "/*" && isPrefixed && !beginsLine
      isValue = opening != "/*" && !beginsLine && tokens.last?.isMark("=") == true
      beginComment(opening == "/*" || isText ? .block : .documentation)
      let inner = rest.dropFirst(opening.utf8.count)
      closing = opening == "/*" ? "*/" : opening
      addLineOfComment(inner)
      return true
    }
    guard beginsLineComment else { return false }
    beginComment(.line)
    comments[comments.count - 1].lines.append(Substring(rest))
    rest = rest.dropFirst(rest.count)
    return true
  }

  /// Takes the letters back that stand right before a text in three quotes, as in `r"""`.
  private mutating func takesPrefix(of opening: String) -> Bool {
    guard opening != "/*", let last = tokens.last, last.line == line.number,
      last.text.endIndex == rest.startIndex, TextPrefix(last.text) != nil
    else { return false }
    tokens.removeLast()
    beginsLine = last.beginsLine
    return true
  }

  private mutating func beginComment(_ style: CodeComment.Style) {
    let column =
      line.indent + line.text.utf8.distance(from: line.text.startIndex, to: rest.startIndex)
    comments.append(
      CodeComment(
        style: style, place: tokens.count, line: line.number, endLine: line.number, column: column,
        isAlone: beginsLine, lines: []))
  }

  mutating func continueComment() {
    comments[comments.count - 1].endLine = line.number
    addLineOfComment(rest)
    addTokens()
  }

  /// Takes the comment up to its end, or the whole line.
  private mutating func addLineOfComment(_ text: Substring.UTF8View) {
    guard let closing else { return }
    let mark = Array(closing.utf8)
    var end = text.startIndex
    while end < text.endIndex, text[end] != mark[0] || !text[end...].starts(with: mark) {
      end = text.index(after: end)
    }
    comments[comments.count - 1].lines.append(Substring(text[..<end]))
    rest = text[end...].dropFirst(end < text.endIndex ? mark.count : 0)
    guard end < text.endIndex else { return }
    self.closing = nil
    if isValue { takeValue() }
  }

  /// Makes a text of the comment that ended, which is the value of a name.
  private mutating func takeValue() {
    isValue = false
    guard let comment = comments.popLast() else { return }
    let text = comment.lines.joined(separator: " ")
    directives += (comment.line...comment.endLine).dropFirst()
    tokens.append(
      CodeToken(
        kind: .string, text: text[...].trimmed, line: comment.line, indent: line.indent,
        beginsLine: false))
    beginsLine = false
  }

  /// Whether the rest of the line is a comment.
  private var beginsLineComment: Bool {
    let before = beginsLine ? nil : line.text.utf8[..<rest.startIndex].last
    if rest.starts(with: "//".utf8) { return before != UInt8(ascii: ":") }
    let isApart = before.map { $0 == 0x20 || $0 == 0x09 } ?? true
    guard isApart, let next = rest.dropFirst().first else { return false }
    if rest.first == UInt8(ascii: "#") {
      let word = Substring(rest.dropFirst()).trimmedAtStart.prefix { $0.isLetter }
      if next == UInt8(ascii: "[") || next == UInt8(ascii: "!") { return false }
      return !(beginsLine && (word == "define" || Self.directiveWords.contains(String(word))))
    }
    if rest.first == UInt8(ascii: "%"), next == UInt8(ascii: "%") || next == UInt8(ascii: " ") {
      return beginsLine || tokens.last?.isMark(".") == true
    }
    return rest.starts(with: "-- ".utf8)
  }
}
