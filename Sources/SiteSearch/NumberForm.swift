/// The form of a number that is more than digits, as vendors write codes: hexadecimal, negative,
/// padded with zeros, or in groups between dots.
enum NumberForm {
  /// `0x8` for eight hexadecimal digits, be it with a sign, and for a sign and ten digits, as which programs print a
  /// result of Windows; `-5` for a sign and five digits, `06` for six digits of
  /// which the first is a zero, `.4` for four groups; `nil` for other texts.
  static func of(_ text: String) -> String? {
    guard let first = text.utf8.first, isDigit(first) || first == UInt8(ascii: "-") else {
      return nil
    }
    let bytes = Array(text.utf8)
    let unsigned = bytes.drop { $0 == UInt8(ascii: "-") }
    if bytes.count - unsigned.count < 2, isHexadecimal(Array(unsigned)) {
      return "0x\(unsigned.count - 2)"
    }
    if bytes.first == UInt8(ascii: "-") {
      return (4...19).contains(bytes.count) && bytes.dropFirst().allSatisfy(isDigit)
        ? bytes.count == 11 ? "0x8" : "-\(bytes.count - 1)" : nil
    }
    if bytes.first == UInt8(ascii: "0"), (4...19).contains(bytes.count),
      bytes.allSatisfy(isDigit)
    {
      return "0\(bytes.count)"
    }
    guard bytes.contains(UInt8(ascii: ".")) else { return nil }
    let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isGrouped = groups.allSatisfy { (1...6).contains($0.count) && $0.allSatisfy(isDigit) }
    return isGrouped && (3...8).contains(groups.count) ? ".\(groups.count)" : nil
  }

  private static func isHexadecimal(_ bytes: [UInt8]) -> Bool {
    guard (6...18).contains(bytes.count), bytes[0] == UInt8(ascii: "0"),
      bytes[1] | 0x20 == UInt8(ascii: "x")
    else { return false }
    return bytes.dropFirst(2).allSatisfy {
      isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
