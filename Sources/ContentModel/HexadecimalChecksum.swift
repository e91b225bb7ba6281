extension UInt64 {
  /// 16 digits.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  package func appendHexadecimal(to bytes: inout [UInt8]) {
    for place: UInt64 in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: (self &>> (60 - 4 * place)) & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// `nil` for what are no digits, or too many.
  package init?(hexadecimal digits: Slice<UnsafeBufferPointer<UInt8>>) {
    guard (1...16).contains(digits.count) else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit & 0xF)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - 0x57)
      default: return nil
      }
    }
    self = value
  }
}
