/// Reads JSON from its beginning to its end, and finds the addresses in it.
///
/// The grammar is that of RFC 8259. `url` and `catalog` are ours and lead from the site's root,
/// `$schema` leads from the file; the keys in `fields` are the vendor's own.
struct JSONScanner {
  /// The values of `$schema`.
  private(set) var schemas: [Range<Int>] = []
  /// The values of `url` and `catalog`.
  private(set) var addresses: [Range<Int>] = []
  private var offset = 0
  private var fieldsDepth: Int?
  /// More is no file of ours.
  private static let deepest = 200

  /// The offset from which on it is no JSON; `nil` where it is.
  mutating func scan(_ json: UnsafeBufferPointer<UInt8>) -> Int? {
    guard value(json, depth: 0, key: nil) else { return offset }
    space(json)
    return offset == json.count ? nil : offset
  }

  private mutating func value(
    _ json: UnsafeBufferPointer<UInt8>, depth: Int, key: Range<Int>?
  ) -> Bool {
    space(json)
    guard offset < json.count, depth < Self.deepest else { return false }
    switch json[offset] {
    case UInt8(ascii: "{"): return object(json, depth, isFields: isKey(key, "fields", json))
    case UInt8(ascii: "["): return array(json, depth)
    case UInt8(ascii: "\""):
      guard let text = string(json) else { return false }
      if let key { note(text, key, json) }
      return true
    default: return word(json)
    }
  }

  private mutating func note(
    _ text: Range<Int>, _ key: Range<Int>, _ json: UnsafeBufferPointer<UInt8>
  ) {
    guard fieldsDepth == nil else { return }
    if isKey(key, "$schema", json) {
      schemas.append(text)
    } else if isKey(key, "url", json) || isKey(key, "catalog", json) {
      addresses.append(text)
    }
  }

  private func isKey(
    _ key: Range<Int>?, _ name: StaticString, _ json: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let key, key.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<key.count where json[key.lowerBound + index] != name.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func object(
    _ json: UnsafeBufferPointer<UInt8>, _ depth: Int, isFields: Bool
  ) -> Bool {
    if isFields, fieldsDepth == nil { fieldsDepth = depth }
    defer { if fieldsDepth == depth { fieldsDepth = nil } }
    offset += 1
    space(json)
    if skip(UInt8(ascii: "}"), json) { return true }
    while true {
      space(json)
      guard let key = string(json) else { return false }
      space(json)
      guard skip(UInt8(ascii: ":"), json), value(json, depth: depth + 1, key: key) else {
        return false
      }
      space(json)
      if skip(UInt8(ascii: "}"), json) { return true }
      guard skip(UInt8(ascii: ","), json) else { return false }
    }
  }

  private mutating func array(_ json: UnsafeBufferPointer<UInt8>, _ depth: Int) -> Bool {
    offset += 1
    space(json)
    if skip(UInt8(ascii: "]"), json) { return true }
    while true {
      guard value(json, depth: depth + 1, key: nil) else { return false }
      space(json)
      if skip(UInt8(ascii: "]"), json) { return true }
      guard skip(UInt8(ascii: ","), json) else { return false }
    }
  }

  /// What stands between the quotes.
  private mutating func string(_ json: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard skip(UInt8(ascii: "\""), json) else { return nil }
    let start = offset
    while offset < json.count {
      switch json[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return start..<offset - 1
      case UInt8(ascii: "\\"): offset += 2
      case 0..<0x20: return nil
      default: offset += 1
      }
    }
    return nil
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = offset
    while offset < json.count, json[offset].isOfWord { offset += 1 }
    let text = String(decoding: json[start..<offset], as: UTF8.self)
    switch text {
    case "true", "false", "null": return true
    default:
      let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
      let isLed = digits.count > 1 && digits.first == UInt8(ascii: "0")
      return Double(text) != nil && digits.last?.isDigit == true && digits.first?.isDigit == true
        && !(isLed && digits.dropFirst().first?.isDigit == true)
    }
  }

  private mutating func skip(_ byte: UInt8, _ json: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset < json.count, json[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func space(_ json: UnsafeBufferPointer<UInt8>) {
    while offset < json.count, json[offset].isSpace { offset += 1 }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
  }
  fileprivate var isOfWord: Bool {
    isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
