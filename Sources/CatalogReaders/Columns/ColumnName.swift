/// The name of a column as names are compared: without case, marks and surplus white space.
struct ColumnName: Hashable {
  let key: String

  init(_ name: some StringProtocol) {
    key = Self.key(ofASCII: name.utf8) ?? Self.key(of: name)
  }

  /// `nil` for a text that is longer than so many bytes, as most cells of a table are: it has more
  /// letters and digits, which are all part of the key.
  init?(_ name: String, atMost limit: Int) {
    var count = 0
    for byte in name.utf8 where byte.isLetterOrDigit {
      count += 1
      if count > limit { return nil }
    }
    self.init(name)
  }

  private static func key(of name: some StringProtocol) -> String {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    let bare = words.map { $0.filter { !"*`".contains($0) } }.filter { !$0.isEmpty }
    let joined = bare.joined(separator: " ")
    return String(joined.trimming { "\"'’:_~ ".contains($0) })
  }

  /// The same, byte by byte, as every cell of a table may be asked for it; `nil` for a name with
  /// other characters.
  private static func key(ofASCII name: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.count)
    var isParted = false
    for byte in name {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, 0x20: isParted = !bytes.isEmpty
      case UInt8(ascii: "*"), UInt8(ascii: "`"): continue
      default:
        if isParted { bytes.append(0x20) }
        isParted = false
        bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      }
    }
    let trimmed = bytes.drop(while: isOuter)
    guard let last = trimmed.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(decoding: trimmed[...last], as: UTF8.self)
  }

  private static func isOuter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ":"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), 0x20:
      true
    default: false
    }
  }
}

extension UInt8 {
  /// Of ASCII.
  fileprivate var isLetterOrDigit: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self)
  }
}
