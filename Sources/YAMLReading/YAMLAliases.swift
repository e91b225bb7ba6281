/// The aliases of a YAML text, counted without parsing it.
enum YAMLAliases {
  /// The stars with a name behind them that stand where an alias may; at least as many as there
  /// are aliases.
  static func count(in text: Substring) -> Int {
    var count = 0
    var mayStart = true
    var isStar = false
    for byte in text.utf8 {
      if isStar, isOfName(byte) { count += 1 }
      isStar = mayStart && byte == UInt8(ascii: "*")
      mayStart = isBeforeAlias(byte)
    }
    return count
  }

  /// Whether an alias may be a key or a part of one. A key without a question mark before it stands
  /// on one line with its colon.
  static func mayBeKeys(in text: Substring) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "\n")).contains { mayHaveKey($0) }
  }

  /// Whether there is a question mark where a key may start, or a colon behind an alias or behind a
  /// bracket that closes around one.
  private static func mayHaveKey(_ line: Substring.UTF8View.SubSequence) -> Bool {
    var mayStart = true
    var hasAlias = false
    var isAlias = false
    var last = UInt8(ascii: " ")
    for byte in line {
      if mayStart, byte == UInt8(ascii: "?") { return true }
      if byte == UInt8(ascii: ":"), isAlias || (hasAlias && "]}".utf8.contains(last)) {
        return true
      }
      if mayStart, byte == UInt8(ascii: "*") {
        (hasAlias, isAlias) = (true, true)
      } else if !isOfName(byte), byte != 0x20, byte != 0x09 {
        isAlias = false
      }
      if byte != 0x20, byte != 0x09 { last = byte }
      mayStart = isBeforeAlias(byte)
    }
    return false
  }

  /// Whether an anchor's name may have this byte, as libyaml has it.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// White space and the marks of YAML's structure.
  private static func isBeforeAlias(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
