/// The keys and values of a TOML text, taken from its bytes in order.
struct TOMLScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1
  /// Where a value lies that is too deep to be kept.
  var tooDeepAt: Int?
  /// The line of a date behind whose `T` stands no time.
  private(set) var brokenDateLine: Int?

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Passes white space, line ends and comments; `false` at the end of the text.
  mutating func skipToStatement() -> Bool {
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "#") {
        skipLine()
      } else if bytes[offset] <= 0x20 {
        advance()
      } else {
        return true
      }
    }
    return false
  }

  /// Passes the rest of the line.
  mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
  }

  /// Passes a mark if it is the next thing on the line.
  mutating func take(_ mark: Character) -> Bool {
    skipBlanks()
    guard let byte = mark.asciiValue, offset < bytes.count, bytes[offset] == byte else {
      return false
    }
    offset += 1
    return true
  }

  /// Whether a key or the end of a heading comes next.
  mutating func mayGoOnWithKey() -> Bool {
    skipBlanks()
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
      return true
    default: return false
    }
  }

  /// The parts of a key, `a."b c".d`.
  mutating func key() -> [String] {
    var parts: [String] = []
    repeat {
      skipBlanks()
      guard offset < bytes.count else { return parts }
      let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
      let part = isQuoted ? text() : word { $0 == UInt8(ascii: ".") }
      if part.isEmpty, !isQuoted { return parts }
      parts.append(part)
    } while take(".")
    return parts
  }

  /// A value below so many others.
  mutating func value(depth: Int) -> DataValue {
    skipBlanks()
    let start = line
    guard offset < bytes.count else { return DataValue(.null, line: start, endLine: start) }
    if bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{") {
      return collection(depth: depth + 1)
    }
    let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    let text = isQuoted ? text() : bare()
    return DataValue(.text(text), line: start, endLine: line)
  }

  /// A list or an inline table.
  private mutating func collection(depth: Int) -> DataValue {
    guard depth < DataValue.deepest / 2 else { return tooDeep() }
    let start = line
    let isList = bytes[offset] == UInt8(ascii: "[")
    offset += 1
    var elements: [DataValue] = []
    var members: [DataValue.Member] = []
    while skipToStatement(), !take(isList ? "]" : "}") {
      if take(",") { continue }
      let before = (offset, line)
      if isList {
        elements.append(value(depth: depth))
      } else if let key = Optional(key()), !key.isEmpty, take("=") {
        let value = value(depth: depth)
        members.append(.init(key: key.joined(separator: "."), value: value, line: before.1))
      }
      if offset == before.0 { offset += 1 }
    }
    return DataValue(isList ? .list(elements) : .object(members), line: start, endLine: line)
  }

  /// Gives up the rest of the line.
  private mutating func tooDeep() -> DataValue {
    tooDeepAt = tooDeepAt ?? offset
    skipLine()
    return DataValue(.null, line: line, endLine: line)
  }

  /// A number, a truth value or a date; a date and a time may have a space between them.
  private mutating func bare() -> String {
    let text = word { _ in false }
    if Self.lacksTime(text.utf8.dropFirst(10)), text.utf8.dropFirst(4).first == UInt8(ascii: "-") {
      brokenDateLine = brokenDateLine ?? line
    }
    guard text.utf8.count == 10, text.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      offset + 3 < bytes.count, bytes[offset] == 0x20, bytes[offset + 3] == UInt8(ascii: ":")
    else { return text }
    offset += 1
    return text + " " + word { _ in false }
  }

  /// Whether what stands behind a day begins a time and does not go on with a digit.
  private static func lacksTime(_ rest: Substring.UTF8View) -> Bool {
    guard let first = rest.first, first | 0x20 == UInt8(ascii: "t") else { return false }
    return rest.dropFirst().first.map { !(0x30...0x39).contains($0) } ?? true
  }

  private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] > 0x20, !"=[]{},#\"'".utf8.contains(bytes[offset]),
      !isEnd(bytes[offset])
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func advance() {
    if bytes[offset] == 0x0A { line += 1 }
    offset += 1
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
  }
}

extension TOMLScanner {
  /// A text between quotes, one or three.
  private mutating func text() -> String {
    let quote = bytes[offset]
    let isLong = bytes[offset...].starts(with: [quote, quote, quote])
    offset += isLong ? 3 : 1
    // A line end right behind the opening is no part of the text.
    if isLong, bytes[offset...].starts(with: "\r\n".utf8) { offset += 1 }
    if isLong, offset < bytes.count, bytes[offset] == 0x0A { advance() }
    var text: [UInt8] = []
    while offset < bytes.count, !ends(quote, isLong) {
      if bytes[offset] == 0x0A, !isLong { break }
      if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        readEscape(into: &text)
      } else {
        text.append(bytes[offset])
        advance()
      }
    }
    if offset < bytes.count, bytes[offset] == quote { offset += isLong ? 3 : 1 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the closing quotes stand here; a long text may end in quotes of its own.
  private func ends(_ quote: UInt8, _ isLong: Bool) -> Bool {
    guard bytes[offset] == quote else { return false }
    guard isLong else { return true }
    return bytes[offset...].starts(with: [quote, quote, quote])
      && !bytes[offset...].starts(with: [quote, quote, quote, quote])
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    offset += 1
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    if byte <= 0x20 { return skipLineEnd() }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "e"): text.append(0x1B)
    case UInt8(ascii: "u"): text += scalar(digits: 4)
    case UInt8(ascii: "U"): text += scalar(digits: 8)
    default: text.append(byte)
    }
  }

  /// A backslash at the end of a line takes the white space away up to the next word.
  private mutating func skipLineEnd() {
    while offset < bytes.count, bytes[offset] <= 0x20 { advance() }
  }

  private mutating func scalar(digits: Int) -> [UInt8] {
    let hexadecimal = bytes[offset...].prefix(digits)
    guard let value = UInt32(String(decoding: hexadecimal, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return Array("\u{FFFD}".utf8) }
    offset += hexadecimal.count
    return Array(String(Character(scalar)).utf8)
  }
}
