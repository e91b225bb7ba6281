/// The part of a URL, and the name of a folder, that stands for a code or a title.
package enum URLSegment {
  /// Longer segments are cut, so that every file system holds them.
  private static let longest = 120

  /// The segment of a code: letters, digits, `.`, `_` and `-` stay, every other byte of its UTF-8
  /// becomes `~` and two hexadecimal digits, and so do a dot at either end and the first letter of a
  /// reserved name. That of an empty code is a lone `~`. Different codes have different segments,
  /// except that one longer than 120 bytes ends in a hash of the whole.
  package static func ofCode(_ code: String) -> String {
    guard !code.isEmpty else { return "~" }
    if code.utf8.withContiguousStorageIfAvailable(isSegment) ?? false { return code }
    return segment(of: code, keeping: isUnreserved)
  }

  /// The segment of a code from which another one differs in upper and lower case alone: letters are written as other
  /// bytes are, so that it is no other code's, whichever way that is written.
  static func tellingCase(of code: String) -> String {
    segment(of: code) { isUnreserved($0) && !isLetter($0) }
  }

  private static func segment(of code: String, keeping isKept: (UInt8) -> Bool) -> String {
    let bytes = Array(code.utf8)
    let isReserved = ReservedName.isReserved(code.utf8)
    var segment = ""
    for (index, byte) in bytes.enumerated() where segment.utf8.count <= longest {
      let atEdge = index == 0 || index == bytes.count - 1
      let isEscaped = atEdge && byte == UInt8(ascii: ".") || index == 0 && isReserved
      if isKept(byte), !isEscaped {
        segment.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        segment += "~" + hexadecimal(UInt64(byte), digits: 2)
      }
    }
    guard segment.utf8.count > longest else { return segment }
    return String(segment.prefix(longest - 17)) + "~" + hexadecimal(hash(bytes), digits: 16)
  }

  /// The code that a segment stands for; `nil` for a text that is no code's segment, and for one that was cut.
  package static func code(of segment: String) -> Code? {
    guard segment != "~" else { return Code("") }
    var bytes: [UInt8] = []
    var rest = segment.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        bytes.append(byte)
        continue
      }
      guard let escaped = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(escaped)
      rest = rest.dropFirst(2)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return [false, true].lazy.map { Code(text, tellingCase: $0) }.first { $0.segment == segment }
  }

  /// The segment of a title, in lower case: runs of letters and digits joined by dashes. A title
  /// without any gets the segment of its bytes.
  package static func ofTitle(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isLetter || $0.isNumber) }
    let segment = words.joined(separator: "-")
    return ofCode(segment.isEmpty ? title : segment)
  }

  /// The segment of a title whose signs tell it from another one with the same words: these are kept.
  static func ofWholeTitle(_ title: String) -> String {
    ofCode(title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-"))
  }

  /// Whether a code is its own segment, as most are.
  private static func isSegment(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    code.count <= longest && code.first != UInt8(ascii: ".") && code.last != UInt8(ascii: ".")
      && code.allSatisfy(isUnreserved) && !ReservedName.isReserved(code)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: isLetter(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
  }

  private static func hexadecimal(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo).
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
