/// A text cut into words, white space and single other characters, without losing any.
enum WordTokens {
  private enum Kind {
    case word, space, single
    /// A word by itself.
    case ideograph
  }

  /// The tokens, which joined are the text: runs of letters, digits and underscores, runs of white
  /// space, and every other character by itself. Ideographs, kana among them, are single, because
  /// such scripts put no space between words.
  static func split(_ text: String) -> [Substring] {
    tokens(of: text).map(\.text)
  }

  /// The words alone, in lower case.
  static func words(of text: String) -> [String] {
    var text = text
    return text.withUTF8(wordsOfASCII) ?? wordsOfAnyText(text)
  }

  private static func wordsOfAnyText(_ text: String) -> [String] {
    tokens(of: text).compactMap { text, kind in
      kind == .word || kind == .ideograph ? text.lowercased() : nil
    }
  }

  /// The same several times faster, where every byte is a character; otherwise `nil`.
  private static func wordsOfASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return bytes.split { !isWord($0) }.map { word in
      String(unsafeUninitializedCapacity: word.count) { buffer in
        for (place, byte) in word.enumerated() { buffer[place] = lowercased(byte) }
        return word.count
      }
    }
  }

  /// Whether an ASCII character is part of a word.
  static func isWord(_ byte: UInt8) -> Bool { kind(ofASCII: byte) == .word }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func tokens(of text: String) -> [(text: Substring, kind: Kind)] {
    var tokens: [(text: Substring, kind: Kind)] = []
    var start = text.startIndex
    var last = Kind.single
    for index in text.indices {
      let kind = kind(of: text[index])
      if index > start, last != kind || kind == .single || kind == .ideograph {
        tokens.append((text[start..<index], last))
        start = index
      }
      last = kind
    }
    if start < text.endIndex { tokens.append((text[start...], last)) }
    return tokens
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
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
  }
}
