import Diagnostics

/// The brackets, marks, texts and words of a JSON text, in order. White space and comments vanish.
struct JSONTokens {
  struct Token {
    let kind: Kind
    let offset: Int
    let line: Int
  }

  enum Kind {
    case opening(isObject: Bool)
    case closing(isObject: Bool)
    case comma, colon
    /// What stands between quotes.
    case text(String)
    /// Anything without quotes: a number, `true`, `null`, a key.
    case word(String)
  }

  private let document: SourceDocument
  private let bytes: [UInt8]
  private var offset = 0
  /// The line that is being read.
  private(set) var line = 1
  /// The same within the document, also behind its last line feed.
  var lastLine: Int { min(line, document.lineCount) }
  private(set) var diagnostics: [Diagnostic] = []

  init(_ document: SourceDocument) {
    self.document = document
    bytes = Array(document.text.utf8)
  }

  mutating func next() -> Token? {
    skipSpace()
    guard offset < bytes.count else { return nil }
    let (start, startLine) = (offset, line)
    return Token(kind: kind(of: bytes[offset]), offset: start, line: startLine)
  }

  private mutating func kind(of byte: UInt8) -> Kind {
    if let mark = Self.mark(byte) {
      offset += 1
      return mark
    }
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? .text(text()) : .word(word())
  }

  private static func mark(_ byte: UInt8) -> Kind? {
    switch byte {
    case UInt8(ascii: "{"): .opening(isObject: true)
    case UInt8(ascii: "["): .opening(isObject: false)
    case UInt8(ascii: "}"): .closing(isObject: true)
    case UInt8(ascii: "]"): .closing(isObject: false)
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    default: nil
    }
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A { line += 1 }
      if byte <= 0x20 {
        offset += 1
      } else if byte == UInt8(ascii: "#") || bytes[offset...].starts(with: "//".utf8) {
        skipLine()
      } else if bytes[offset...].starts(with: "/*".utf8) {
        skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
  }

  private mutating func skipComment() {
    offset += 2
    while offset < bytes.count, !bytes[offset...].starts(with: "*/".utf8) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    offset = min(offset + 2, bytes.count)
  }

  /// Everything up to white space or a mark.
  private mutating func word() -> String {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] > 0x20, Self.mark(bytes[offset]) == nil,
      bytes[offset] != UInt8(ascii: "\"")
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// What stands between quotes. Without a closing one it ends with its line.
  private mutating func text() -> String {
    let (start, quote) = (offset, bytes[offset])
    offset += 1
    var text: [UInt8] = []
    var run = offset
    while offset < bytes.count, bytes[offset] != 0x0A {
      if bytes[offset] == quote {
        offset += 1
        return String(decoding: text + bytes[run..<(offset - 1)], as: UTF8.self)
      }
      if bytes[offset] == UInt8(ascii: "\\") {
        text += bytes[run..<offset]
        readEscape(into: &text)
        run = offset
      } else {
        offset += 1
      }
    }
    report("this text is never closed", at: start)
    return String(decoding: text + bytes[run..<offset], as: UTF8.self)
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let start = offset
    offset += 1
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    if let control = byte.escapedControl { return text.append(control) }
    switch byte {
    case UInt8(ascii: "u"): text += Array(String(scalar(escapedAt: start)).utf8)
    // A line of a text that goes on in the next one.
    case 0x0A: line += 1
    default: text.append(byte)
    }
  }

  /// The scalar of `\uXXXX`, or of a pair of surrogates.
  private mutating func scalar(escapedAt start: Int) -> Character {
    guard let first = hexadecimal() else {
      report("four hexadecimal digits should follow", at: start)
      return "\u{FFFD}"
    }
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    if first < 0xDC00, bytes[offset...].starts(with: "\\u".utf8) {
      let behind = offset
      offset += 2
      if let second = hexadecimal(), (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return Character(scalar)
      }
      offset = behind
    }
    report("this is half of a character", at: start)
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension JSONTokens {
  mutating func report(_ words: String, at offset: Int) {
    guard diagnostics.count < DataValue.mostProblems else { return }
    let range = SourceRange(document, offset..<min(offset + 1, bytes.count))
    diagnostics.append(.brokenJSON(words, range))
  }

  mutating func report(_ words: String, line: Int) {
    guard diagnostics.count < DataValue.mostProblems else { return }
    diagnostics.append(.brokenJSON(words, SourceRange(document, line: line)))
  }

  mutating func reportDepth(at offset: Int) {
    guard diagnostics.count < DataValue.mostProblems else { return }
    diagnostics.append(.dataTooDeep(SourceRange(document, offset..<(offset + 1))))
  }
}

extension Diagnostic {
  fileprivate static func brokenJSON(_ words: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "broken-json", "this is not valid JSON: \(words)", at: range,
      suggestions: ["Was the download cut off? Fetch the document again."])
  }

  static func dataTooDeep(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "data-too-deep",
      "values are nested deeper than \(DataValue.deepest) levels; what is deeper was left out",
      at: range)
  }
}
