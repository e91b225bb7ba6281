import DocumentFormats

/// Takes lines of source code, of whatever language, apart into tokens and comments.
///
/// A quote that is not closed on its line is a mark, as an apostrophe of running text is.
struct CodeTokenizer {
  private(set) var tokens: [CodeToken] = []
  private(set) var comments: [CodeComment] = []
  /// The lines of directives such as `#include`.
  private(set) var directives: [Int] = []
  /// The titles of regions, in order.
  private(set) var regions: [CodeRegion] = []
  /// What ends the comment that is open.
  private var closing: String?
  private var line = DocumentLine(number: 1, line: "")
  private var rest: Substring.UTF8View = Substring().utf8
  private var beginsLine = true
  /// The quotes that have no partner on the rest of the line.
  private var unclosed: Set<UInt8> = []
  /// The text behind `@"` that has not ended yet.
  private var verbatim: VerbatimText?

  init(_ lines: [DocumentLine]) {
    for line in lines where !line.isBlank { add(line.withoutEmptyCell) }
  }

  private mutating func add(_ line: DocumentLine) {
    self.line = line
    rest = line.text.utf8
    beginsLine = true
    unclosed = []
    if verbatim != nil { continueVerbatim() }
    if closing != nil { return continueComment() }
    addTokens()
  }

  private mutating func addTokens() {
    while let first = rest.first {
      if first == 0x20 || first == 0x09 {
        rest.removeFirst()
      } else if !addComment() {
        guard !addDirective() else { return }
        addToken(first)
        beginsLine = false
      }
    }
  }

  private mutating func addToken(_ first: UInt8) {
    if first == UInt8(ascii: "@"), rest.dropFirst().first == UInt8(ascii: "\"") {
      rest = rest.dropFirst(2)
      verbatim = VerbatimText(line: line, beginsLine: beginsLine)
      continueVerbatim()
    } else if first.isQuote, let length = lengthOfString(first) {
      let text = rest.dropFirst().prefix(length - 2)
      let template = takePrefix().map { $0.template } ?? template(of: first)
      append(.string, Substring(text), template)
      rest = rest.dropFirst(length)
    } else if first.isCodeDigit || isSigned(first) {
      let length = 1 + rest.dropFirst().prefix { $0.isCodeWord || $0 == UInt8(ascii: ".") }.count
      take(length, .number)
    } else if first.isCodeWord || first == UInt8(ascii: "$") {
      take(lengthOfWord(), .word)
    } else {
      take(rest.starts(with: "=>".utf8) || rest.starts(with: "<<".utf8) ? 2 : 1, .mark)
    }
  }

  private mutating func take(_ length: Int, _ kind: CodeToken.Kind) {
    append(kind, Substring(rest.prefix(length)))
    rest = rest.dropFirst(length)
  }

  private mutating func append(
    _ kind: CodeToken.Kind, _ text: Substring, _ template: CodeToken.Template? = nil
  ) {
    tokens.append(
      CodeToken(
        kind: kind, text: text, line: line.number, indent: line.indent, beginsLine: beginsLine,
        template: template))
  }

  /// Takes the letters back that stand right before the quote of a text, as in `f"{name}"`.
  private mutating func takePrefix() -> TextPrefix? {
    guard let last = tokens.last, last.kind == .word, last.line == line.number,
      last.text.endIndex == rest.startIndex, let prefix = TextPrefix(last.text)
    else { return nil }
    tokens.removeLast()
    beginsLine = last.beginsLine
    return prefix
  }

  /// What may be held by a text between these quotes.
  private func template(of quote: UInt8) -> CodeToken.Template? {
    quote == UInt8(ascii: "'") ? nil : .marked
  }

  /// Whether a sign before digits belongs to the number.
  private func isSigned(_ first: UInt8) -> Bool {
    guard first == UInt8(ascii: "-"), rest.dropFirst().first?.isCodeDigit == true else {
      return false
    }
    guard !beginsLine, let last = tokens.last else { return true }
    return last.kind == .mark && last.text != ")" && last.text != "]" || last.kind == .word
  }

  /// Takes a text behind `@"` up to its closing quote, or the whole line; two quotes stand for one.
  private mutating func continueVerbatim() {
    guard var text = verbatim else { return }
    verbatim = nil
    if rest.startIndex == line.text.startIndex, text.bytes.last != UInt8(ascii: " ") {
      text.bytes.append(UInt8(ascii: " "))
    }
    beginsLine = false
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") {
        guard rest.first == byte else {
          return tokens.append(text.token)
        }
        text.bytes.append(UInt8(ascii: "\\"))
        rest = rest.dropFirst()
      } else if byte == UInt8(ascii: "\\") {
        text.bytes.append(byte)
      }
      text.bytes.append(byte)
    }
    verbatim = text
  }

  /// Letters, digits, underscores, and dots or double colons between them.
  private func lengthOfWord() -> Int {
    var length = 1
    var rest = rest.dropFirst()
    while let next = rest.first {
      let following = rest.dropFirst().first
      if next.isCodeWord || next == UInt8(ascii: ".") && following?.isCodeWord == true {
        length += 1
        rest = rest.dropFirst()
      } else if next == UInt8(ascii: ":"), following == next,
        rest.dropFirst(2).first?.isCodeWord == true
      {
        length += 2
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return length
  }

  /// The bytes of a string with its quotes; `nil` for a quote without a partner.
  private mutating func lengthOfString(_ quote: UInt8) -> Int? {
    if unclosed.contains(quote) { return nil }
    if quote == UInt8(ascii: "'"), rest.startIndex > line.text.startIndex,
      line.text.utf8[line.text.utf8.index(before: rest.startIndex)].isCodeWord
    {
      return nil
    }
    var length = 1
    var isEscaped = false
    for byte in rest.dropFirst() {
      length += 1
      if byte == quote, !isEscaped { return length }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    unclosed.insert(quote)
    return nil
  }

  /// Takes the rest of the line away if it is a directive; constants are no directives.
  private mutating func addDirective() -> Bool {
    guard beginsLine, rest.first == UInt8(ascii: "#") else { return false }
    let word = Substring(rest.dropFirst()).trimmedAtStart.prefix { $0.isLetter }
    guard Self.directives.contains(String(word)) else { return false }
    directives.append(line.number)
    addRegion(
      String(word), Substring(rest.dropFirst()).trimmedAtStart.dropFirst(word.count).trimmed)
    rest = rest.dropFirst(rest.count)
    return true
  }

  /// The title of a region, or `mark - Title` behind `pragma`; an end of a region ends its title.
  private mutating func addRegion(_ directive: String, _ words: Substring) {
    switch directive {
    case "region":
      regions.append(CodeRegion(line: line.number, title: words.trimming { $0 == "\"" }))
    case "endregion": regions.append(CodeRegion(line: line.number, title: ""))
    case "pragma":
      guard words.hasPrefix("mark ") else { return }
      let title = words.dropFirst(5).drop { $0 == "-" || $0 == " " }
      if !title.isEmpty { regions.append(CodeRegion(line: line.number, title: title)) }
    default: break
    }
  }

  private static let directives: Set<String> = [
    "include", "if", "ifdef", "ifndef", "elif", "else", "endif", "undef", "pragma", "error",
    "warning", "import", "region", "endregion", "nullable", "line",
  ]
}

// Comments.
extension CodeTokenizer {
  /// Takes a comment away that begins here.
  private mutating func addComment() -> Bool {
    for opening in ["/*", "\"\"\"", "'''"] where rest.starts(with: opening.utf8) {
      let isPrefixed = !beginsLine && line.text.utf8[..<rest.startIndex].last?.isCodeWord == true
      if isPrefixed { guard takesPrefix(of: opening) else { return false } }
      let isText = opening != "/*" && isPrefixed && !beginsLine
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

  private mutating func continueComment() {
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
    if end < text.endIndex { self.closing = nil }
    rest = text[end...].dropFirst(end < text.endIndex ? mark.count : 0)
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
      return !(beginsLine && (word == "define" || Self.directives.contains(String(word))))
    }
    if rest.first == UInt8(ascii: "%"), next == UInt8(ascii: "%") || next == UInt8(ascii: " ") {
      return beginsLine || tokens.last?.isMark(".") == true
    }
    return rest.starts(with: "-- ".utf8)
  }
}

extension UInt8 {
  fileprivate var isCodeDigit: Bool { (0x30...0x39).contains(self) }

  /// A letter, a digit, an underscore, or a part of a character beyond ASCII.
  var isCodeWord: Bool {
    isCodeDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
      || self >= 0x80
  }

  fileprivate var isQuote: Bool { self == 0x22 || self == 0x27 || self == 0x60 }
}

extension DocumentLine {
  /// The same without the empty cell at its end, which pages have that show source code as a table.
  var withoutEmptyCell: DocumentLine {
    guard row == nil, text.hasSuffix(" | |") else { return self }
    return DocumentLine(
      text.dropLast(4).trimmed, at: number...endNumber, indent: indent, form: form,
      codeSpans: codeSpans)
  }
}
