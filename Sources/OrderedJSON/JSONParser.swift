extension JSONValue {
  /// Reads JSON as RFC 8259 has it; `nil` for anything else, and for more than 200 levels.
  package init?(json: [UInt8]) {
    var parser = JSONParser(bytes: json)
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipSpace()
    guard parser.isAtEnd else { return nil }
    self = value
  }
}

/// Reads JSON from its beginning to its end.
private struct JSONParser {
  private let bytes: [UInt8]
  private var offset = 0
  private static let deepest = 200

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < Self.deepest, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return members(depth).map { .object($0) }
    case UInt8(ascii: "["): return elements(depth).map { .array($0) }
    case UInt8(ascii: "\""): return string().map { .string($0) }
    default: return word()
    }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func members(_ depth: Int) -> [JSONValue.Member]? {
    offset += 1
    var members: [JSONValue.Member] = []
    if skip(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      guard let key = string(), skip(UInt8(ascii: ":")), let value = value(depth: depth + 1) else {
        return nil
      }
      members.append(JSONValue.Member(key, value))
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "}")) ? members : nil
  }

  private mutating func elements(_ depth: Int) -> [JSONValue]? {
    offset += 1
    var elements: [JSONValue] = []
    if skip(UInt8(ascii: "]")) { return elements }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "]")) ? elements : nil
  }

  private mutating func string() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    offset += 1
    var units: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        units += Array(String(Character(scalar)).utf8)
      case 0..<0x20: return nil
      default: units.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash.
  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return escapedScalar()
    default: return nil
    }
  }

  /// Four digits, or twice four of a pair of surrogates.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[offset...].starts(with: Array("\\u".utf8)) else { return nil }
    offset += 2
    guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() -> JSONValue? {
    let rest = bytes[offset...].prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    offset += rest.count
    let text = String(decoding: rest, as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return Self.number(text)
    }
  }

  /// A number as JSON writes it: no sign but a minus, no zero at its head, digits on both sides of a
  /// point, a power of ten.
  private static func number(_ text: String) -> JSONValue? {
    var rest = text.utf8[...]
    _ = rest.skip("-")
    let hasZero = rest.first == UInt8(ascii: "0")
    let digits = rest.skipDigits()
    guard digits == 1 || digits > 1 && !hasZero else { return nil }
    if rest.skip("."), rest.skipDigits() == 0 { return nil }
    if rest.skip("e") || rest.skip("E") {
      _ = rest.skip("+") || rest.skip("-")
      if rest.skipDigits() == 0 { return nil }
    }
    guard rest.isEmpty else { return nil }
    return Int(text).map { .integer($0) } ?? .number(text)
  }
}

extension Substring.UTF8View {
  /// Whether a character stood here, which is passed over.
  fileprivate mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    removeFirst()
    return true
  }

  /// The number of digits here, which are passed over.
  fileprivate mutating func skipDigits() -> Int {
    let rest = drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    defer { self = rest }
    return count - rest.count
  }
}
