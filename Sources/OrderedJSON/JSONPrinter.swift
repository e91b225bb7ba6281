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
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): quote(text)
    case .array(let elements):
      enclose("[", "]", elements, depth) { $0.print($1, depth: depth + 1) }
    case .object(let members):
      enclose("{", "}", members, depth) { printer, member in
        printer.quote(member.key)
        printer.bytes += (printer.style == .compact ? ":" : ": ").utf8
        printer.print(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func enclose<Item>(
    _ open: String, _ close: String, _ items: [Item], _ depth: Int,
    printItem: (inout JSONPrinter, Item) -> Void
  ) {
    bytes += open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      printItem(&self, item)
    }
    if !items.isEmpty { breakLine(depth) }
    bytes += close.utf8
  }

  private mutating func breakLine(_ depth: Int) {
    guard style == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20: bytes += "\\u00".utf8 + hexadecimal(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func hexadecimal(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
