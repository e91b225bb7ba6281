/// JSON while it is written, from its beginning to its end, as RFC 8259 has it; only what must be
/// escaped is.
///
/// Commas and line breaks come by themselves. Whoever writes sees to it that an object's values have
/// keys.
package struct JSONText: Sendable {
  /// UTF-8, without a line feed at the end.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  /// Whether what comes next is the first thing after a bracket or a key.
  private var isFirst = true
  private var followsKey = false

  package enum Layout: Sendable {
    /// One line without any white space between tokens.
    case compact
    /// One member or element a line, two spaces a level.
    case indented
  }

  package init(_ layout: Layout = .compact) { self.layout = layout }

  /// Makes room for `count` bytes, which saves time where about so many come.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// An object with the members that are written within the closure, in their order.
  package mutating func object(_ members: (inout JSONText) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// An array of the values that are written within the closure, in their order.
  package mutating func array(_ elements: (inout JSONText) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// The key of the value that comes next.
  package mutating func key(_ name: String) {
    begin()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A text, escaped where JSON asks for it.
  package mutating func string(_ text: String) {
    begin()
    quote(text)
  }

  /// A text that is there as its UTF-8.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    begin()
    quote(text)
  }

  /// A whole number.
  package mutating func integer(_ number: Int) {
    begin()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(of: number.magnitude)
  }

  private mutating func digits(of number: UInt) {
    if number > 9 { digits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// `true` or `false`.
  package mutating func bool(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// A number or word that is JSON already.
  mutating func literal(_ text: String) {
    begin()
    bytes.append(contentsOf: text.utf8)
  }

  /// A value that is compact JSON already.
  package mutating func literal(_ json: [UInt8]) { literal(json[...]) }

  package mutating func literal(_ json: ArraySlice<UInt8>) {
    begin()
    bytes.append(contentsOf: json)
  }

  /// An object with its key; neither where it gets no members.
  package mutating func member(_ name: String, object members: (inout JSONText) -> Void) {
    let (end, wasFirst) = (bytes.count, isFirst)
    key(name)
    object(members)
    if bytes[bytes.count - 2] == UInt8(ascii: "{") { takeBack(to: end, wasFirst) }
  }

  /// An array with its key; neither where it gets no elements.
  package mutating func member(_ name: String, array elements: (inout JSONText) -> Void) {
    let (end, wasFirst) = (bytes.count, isFirst)
    key(name)
    array(elements)
    if bytes[bytes.count - 2] == UInt8(ascii: "[") { takeBack(to: end, wasFirst) }
  }

  private mutating func takeBack(to end: Int, _ wasFirst: Bool) {
    bytes.removeLast(bytes.count - end)
    isFirst = wasFirst
  }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONText) -> Void
  ) {
    begin()
    bytes.append(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  /// What stands between the last thing and the next.
  private mutating func begin() {
    if followsKey { return followsKey = false }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies what stands between the bytes that must be escaped. Most texts have none; a loop without
  /// a branch looks at many bytes at once.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var marks: UInt8 = 0
    for byte in text {
      marks |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }
    if marks == 0 { return bytes.append(contentsOf: text) }
    var start = 0
    for offset in 0..<text.count where Self.mustBeEscaped(text[offset]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      appendEscape(of: text[offset])
      start = offset + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0D: bytes += "\\r".utf8
    default:
      bytes += "\\u00".utf8
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
