extension JSONValue {
  /// UTF-8 in one line without any white space between tokens.
  package func compact() -> [UInt8] {
    var printer = JSONPrinter(style: .compact)
    printer.print(self, depth: 0)
    return printer.bytes
  }

  /// UTF-8 with one member or element a line, two spaces a level, ended by a line feed.
  package func indented() -> [UInt8] {
    var printer = JSONPrinter(style: .indented)
    printer.print(self, depth: 0)
    printer.bytes.append(UInt8(ascii: "\n"))
    return printer.bytes
  }
}

/// Prints JSON as RFC 8259 has it, escaping only what must be.
private struct JSONPrinter {
  enum Style { case compact, indented }

  let style: Style
  var bytes: [UInt8] = []

  init(style: Style) { self.style = style }

  mutating func print(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .number(let text): append(text)
    case .string(let text): quote(text)
    case .array(let elements):
      enclose("[", "]", elements, depth) { $0.print($1, depth: depth + 1) }
    case .object(let members):
      enclose("{", "}", members, depth) { printer, member in
        printer.quote(member.key)
        printer.append(printer.style == .compact ? ":" : ": ")
        printer.print(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func enclose<Item>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ items: [Item], _ depth: Int,
    printItem: (inout JSONPrinter, Item) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      printItem(&self, item)
    }
    if !items.isEmpty { breakLine(depth) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func breakLine(_ depth: Int) {
    guard style == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) {
    withBytes(of: text) { $0.bytes.append(contentsOf: $1) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    withBytes(of: text) { $0.escape($1) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Hands over the UTF-8 of a text in one piece, which can be copied in runs.
  private mutating func withBytes(
    of text: String, _ print: (inout JSONPrinter, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { print(&self, $0) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { print(&self, $0) } }
  }

  /// Copies what stands between the bytes that must be escaped.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for offset in 0..<text.count where Self.mustBeEscaped(text[offset]) {
      bytes.append(contentsOf: text[start..<offset])
      bytes += escape(of: text[offset])
      start = offset + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func escape(of byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\""): Array("\\\"".utf8)
    case UInt8(ascii: "\\"): Array("\\\\".utf8)
    case 0x0A: Array("\\n".utf8)
    case 0x09: Array("\\t".utf8)
    case 0x0D: Array("\\r".utf8)
    default: Array("\\u00".utf8) + hexadecimal(byte)
    }
  }

  private func hexadecimal(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
