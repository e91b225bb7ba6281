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
