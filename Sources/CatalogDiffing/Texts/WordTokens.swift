/// A text cut into words, white space and single other characters, without losing any.
enum WordTokens {
  enum Kind {
    case word, space, single
    /// A word by itself.
    case ideograph

    var isWord: Bool { self == .word || self == .ideograph }
  }

  /// The bytes of a token, for as long as it is visited.
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// The tokens, which joined are the text: runs of letters, digits and underscores, runs of white
  /// space, and every other character by itself. Ideographs, kana among them, are single, because
  /// such scripts put no space between words.
  static func split(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    visit(text) { bytes, _ in
      let end = text.utf8.index(start, offsetBy: bytes.count)
      tokens.append(text[start..<end])
      start = end
    }
    return tokens
  }

  /// The words alone, in lower case.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    visit(text) { bytes, kind in
      if kind.isWord { words.append(lowercased(bytes)) }
    }
    return words
  }

  /// The words alone, in lower case, and of scripts without spaces every two neighbours: a sign by itself is part
  /// of many words.
  static func terms(of text: String) -> [String] {
    var terms: [String] = []
    var last: String?
    var isPaired = false
    visit(text) { bytes, kind in
      if let sign = last, !isPaired, kind != .ideograph { terms.append(sign) }
      switch kind {
      case .ideograph:
        let sign = String(decoding: bytes, as: UTF8.self)
        if let former = last { terms.append(former + sign) }
        (last, isPaired) = (sign, last != nil)
      case .word:
        terms.append(lowercased(bytes))
        last = nil
      case .space, .single: last = nil
      }
    }
    if let sign = last, !isPaired { terms.append(sign) }
    return terms
  }

  /// What stands between white space.
  static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var (start, end) = (text.startIndex, text.startIndex)
    visit(text) { bytes, kind in
      let next = text.utf8.index(end, offsetBy: bytes.count)
      if kind == .space {
        if start < end { pieces.append(text[start..<end]) }
        start = next
      }
      end = next
    }
    if start < end { pieces.append(text[start...]) }
    return pieces
  }

  /// Every token in its order.
  static func visit(_ text: String, _ body: (Bytes, Kind) -> Void) {
    var native = text
    native.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) {
        visitASCII(bytes, body)
      } else {
        visitCharacters(of: text, bytes, body)
      }
    }
  }

  /// The same several times faster, where every byte is a character.
  private static func visitASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Bytes, Kind) -> Void
  ) {
    var start = 0
    while start < bytes.count {
      let kind = kind(ofASCII: bytes[start])
      var end = start + 1
      if kind != .single {
        while end < bytes.count, Self.kind(ofASCII: bytes[end]) == kind { end += 1 }
      }
      body(bytes[start..<end], kind)
      start = end
    }
  }

  private static func visitCharacters(
    of text: String, _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Bytes, Kind) -> Void
  ) {
    var (start, end) = (0, 0)
    var last = Kind.single
    for character in text {
      let kind = kind(of: character)
      if end > start, last != kind || kind == .single || kind == .ideograph {
        body(bytes[start..<end], last)
        start = end
      }
      last = kind
      end += character.utf8.count
    }
    if start < end { body(bytes[start..<end], last) }
  }

  /// Whether an ASCII character is part of a word.
  static func isWord(_ byte: UInt8) -> Bool { kind(ofASCII: byte) == .word }

  /// A token in lower case.
  static func lowercased(_ bytes: Bytes) -> String {
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self).lowercased()
    }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (place, byte) in bytes.enumerated() { buffer[place] = lowercased(byte) }
      return bytes.count
    }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func kind(of character: Character) -> Kind {
    if let ascii = character.utf8.first, ascii < 0x80, character.utf8.count == 1 {
      return kind(ofASCII: ascii)
    }
    if character.isWhitespace { return .space }
    guard character.isLetter || character.isNumber else { return .single }
    return isIdeograph(character) ? .ideograph : .word
  }

  private static func kind(ofASCII byte: UInt8) -> Kind {
    switch byte {
    case 0x09...0x0D, 0x20: .space
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: .word
    default: .single
    }
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isIdeograph) ?? false
  }

  /// Whether a sign is a word, or a part of one, in a script that puts no space between words.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
  }
}
