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
  package init?(hexadecimal digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count > 0, digits.count <= 16 else { return nil }
    var value: UInt64 = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      let letter = byte &- UInt8(ascii: "a")
      guard digit < 10 || letter < 6 else { return nil }
      value = value << 4 | UInt64(digit < 10 ? digit : letter + 10)
    }
    self = value
  }
}
