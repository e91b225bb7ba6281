import Diagnostics

/// The statements of a TOML text, taken from its bytes in order.
struct TOMLScanner {
  private let document: SourceDocument
  let bytes: [UInt8]
  var offset = 0
  private(set) var line = 1
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something is wrong with the statement, so that what follows from it is not reported.
  private var isBroken = false
  /// Whether a statement before never ended, and none was read whole since.
  private var isLost = false

  init(_ document: SourceDocument) {
    self.document = document
    bytes = Array(document.text.utf8)
  }

  /// Passes white space, line ends and comments; `false` at the end of the text.
  mutating func skipToStatement() -> Bool {
    isBroken = false
    return skipToNext()
  }

  /// Reads `[heading]`, `[[heading]]` or `key = value`, and passes the rest of its line. Behind the first
  /// line of one that never ends, the next one that is whole is looked for.
  mutating func readStatement(into tables: inout TOMLTables) {
    let (start, startLine) = (offset, line)
    if bytes[offset] == UInt8(ascii: "[") {
      readHeading(into: &tables)
    } else {
      readPair(into: &tables)
    }
    skipBlanks()
    if offset < bytes.count, !isAtLineEnd, bytes[offset] != UInt8(ascii: "#") {
      report("the next statement stands on a line of its own", at: offset)
      skipLine()
    }
    if isBroken, offset == bytes.count, !isLost, diagnostics.count < DataValue.mostProblems {
      (offset, line) = (start, startLine)
      isLost = true
      skipLine()
    } else if !isBroken {
      isLost = false
    }
  }

  private mutating func readHeading(into tables: inout TOMLTables) {
    let (start, startLine) = (offset, line)
    let isList = bytes[offset...].starts(with: "[[".utf8)
    offset += isList ? 2 : 1
    let path = key()
    if path.isEmpty { return skipLine() }
    if let fault = tables.open(path, isList: isList, line: startLine) { report(fault, at: start) }
    let end = isList ? "]]" : "]"
    skipBlanks()
    if bytes[offset...].starts(with: end.utf8) {
      offset += end.utf8.count
    } else {
      report("'\(end)' should stand here", at: offset)
      skipLine()
    }
  }

  /// Reads `key = value`, of an inline table as well.
  mutating func readPair(into tables: inout TOMLTables) {
    let (start, startLine) = (offset, line)
    let path = key()
    guard !path.isEmpty, take("=") else {
      report("'=' should stand here", at: offset)
      return skipLine()
    }
    let value = value(depth: tables.depth + path.count)
    if let fault = tables.set(path, to: value, line: startLine) { report(fault, at: start) }
  }
}

extension TOMLScanner {
  /// The parts of a key, `a."b c".d`; none where none can be read, which is reported.
  private mutating func key() -> [String] {
    var parts: [String] = []
    repeat {
      skipBlanks()
      guard let part = keyPart() else { return parts }
      parts.append(part)
    } while take(".")
    return parts
  }

  private mutating func keyPart() -> String? {
    guard offset < bytes.count else {
      report("a key should stand here", at: offset)
      return nil
    }
    let start = offset
    if isQuote(bytes[offset]) {
      if isAtLongQuote { report("a key stands between single quotes or bare", at: start) }
      return text()
    }
    let part = word { $0 == UInt8(ascii: ".") }
    guard !part.isEmpty else {
      report("a key should stand here", at: start)
      return nil
    }
    if !part.utf8.allSatisfy(Self.isOfBareKeys) {
      report(
        "a key stands between quotes unless it is of ASCII letters, digits, _ and -", at: start)
    }
    return part
  }

  private static func isOfBareKeys(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Everything up to white space or a mark.
  mutating func word(until isEnd: (UInt8) -> Bool = { _ in false }) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] > 0x20, !"=[]{},#\"'".utf8.contains(bytes[offset]),
      !isEnd(bytes[offset])
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}

extension TOMLScanner {
  /// Passes white space, line ends and comments, within a list as well; `false` at the end of the text.
  mutating func skipToNext() -> Bool {
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "#") {
        skipComment()
      } else if isBlank(bytes[offset]) || isAtLineEnd {
        advance()
      } else {
        return true
      }
    }
    return false
  }

  private mutating func skipComment() {
    while offset < bytes.count, !isAtLineEnd {
      if isControl(bytes[offset]) { report("a control character stands here", at: offset) }
      offset += 1
    }
  }

  /// Passes the rest of the line.
  mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
  }

  mutating func skipBlanks() {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
  }

  /// Passes a mark if it is the next thing on the line.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  /// Passes one byte.
  mutating func advance() {
    if bytes[offset] == 0x0A { line += 1 }
    offset += 1
  }

  var isAtLineEnd: Bool {
    bytes[offset] == 0x0A
      || bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
  }

  /// Whether three quotes of a kind stand here.
  var isAtLongQuote: Bool {
    isQuote(bytes[offset])
      && bytes[offset...].starts(with: repeatElement(bytes[offset], count: 3))
  }

  func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a byte may stand nowhere but at the end of a line.
  func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 || byte == 0x7F }
}

extension TOMLScanner {
  mutating func report(_ words: String, at offset: Int) {
    let range = SourceRange(document, offset..<min(offset + 1, bytes.count))
    report(.brokenTOML(words, range))
  }

  mutating func reportDepth(at offset: Int) {
    report(.dataTooDeep(SourceRange(document, offset..<min(offset + 1, bytes.count))))
  }

  private mutating func report(_ fault: TOMLTables.Fault, at offset: Int) {
    switch fault {
    case .repeatedKey: report("the table has this key already", at: offset)
    case .repeatedTable: report("this table is there already", at: offset)
    case .noTable: report("a key of this path has a value that is no table", at: offset)
    case .noList: report("what has this name is no list of tables", at: offset)
    case .closedTable: report("keys cannot add to this table here", at: offset)
    case .tooDeep: reportDepth(at: offset)
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if !isBroken, !isLost, diagnostics.count < DataValue.mostProblems {
      diagnostics.append(diagnostic)
    }
    isBroken = true
  }
}

extension Diagnostic {
  fileprivate static func brokenTOML(_ words: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(id: "broken-toml", "this is not valid TOML: \(words)", at: range)
  }
}
