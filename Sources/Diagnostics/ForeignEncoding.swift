/// An encoding besides UTF-8 in which vendors publish texts.
enum ForeignEncoding {
  case utf16(isBigEndian: Bool)
  /// The one of Western languages that browsers take for ISO 8859-1, too.
  case windows1252

  /// UTF-16 is told by its byte-order mark; Windows-1252 is a text that is no UTF-8, if it may be it at all. `nil` for
  /// UTF-8, and for what is no text.
  static func of(
    _ bytes: borrowing [UInt8], allowingWindows1252 isAllowed: Bool
  ) -> ForeignEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
    let isForeign =
      isAllowed && !bytes.contains(0) && TextDecoding.firstInvalidOffset(bytes[...]) != nil
    return isForeign ? .windows1252 : nil
  }

  /// The same text in UTF-8, without a byte-order mark. What is no text in the encoding becomes a byte that is none in
  /// UTF-8 either.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    switch self {
    case .utf16(let isBigEndian): Self.add(bytes.dropFirst(2), isBigEndian, to: &text)
    case .windows1252: for byte in bytes { Self.add(byte, to: &text) }
    }
    return text
  }

  private static let invalid: UInt8 = 0xFF

  private static func add(
    _ bytes: ArraySlice<UInt8>, _ isBigEndian: Bool, to text: inout [UInt8]
  ) {
    let places = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    var units = places.lazy.map { place -> UInt16 in
      let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }.makeIterator()
    var decoder = UTF16()
    decoding: while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): text += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
      case .error: text.append(invalid)
      case .emptyInput: break decoding
      }
    }
    if !bytes.count.isMultiple(of: 2) { text.append(invalid) }
  }

  private static func add(_ byte: UInt8, to text: inout [UInt8]) {
    let number = (0x80...0x9F).contains(byte) ? highControls[Int(byte - 0x80)] : UInt32(byte)
    guard byte >= 0x80, let scalar = Unicode.Scalar(number), let units = UTF8.encode(scalar) else {
      return text.append(byte)
    }
    text += units
  }

  /// What the bytes from 0x80 to 0x9F are: https://encoding.spec.whatwg.org/index-windows-1252.txt
  private static let highControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension DecodedText.Oddity {
  /// Whether a page of HTML or a file of XML says at its beginning that it is in Windows-1252 or ISO 8859-1.
  package static func isWindows1252Declared(in bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(lookedAt), as: UTF8.self).lowercased()
    return ["charset=", "encoding="].contains { key in
      guard let place = head.firstRange(of: key) else { return false }
      let label = head[place.upperBound...].drop { "\"' ".contains($0) }
        .prefix { !"\"' ;/>?".contains($0) }
      return labels.contains(String(label))
    }
  }

  /// As many bytes as browsers look at: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  private static let lookedAt = 1_024

  /// The words for the encoding that are in use: https://encoding.spec.whatwg.org/#names-and-labels
  private static let labels: Set = [
    "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "us-ascii",
    "ascii",
  ]
}
