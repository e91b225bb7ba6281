/// A place in the bytes of a text, with what can be asked about what stands there.
struct ByteScanner {
  let bytes: [UInt8]
  var place = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { place >= bytes.count }

  /// The end of the line that an offset stands on: the offset of its line feed, or that of the end.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  func has(_ word: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { word[$0] == bytes[start + $0] }
    }
  }

  /// The offset of a word at or behind an offset and before another one.
  func find(_ word: StaticString, from start: Int, before limit: Int) -> Int? {
    var index = start
    while index < limit, index < bytes.count {
      if has(word, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// How often a byte stands there one after the other.
  func run(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - start
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension UInt8 {
  var isBlankByte: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
  var isLetterByte: Bool { isUpperByte || (0x61...0x7A).contains(self) }
  var isUpperByte: Bool { (0x41...0x5A).contains(self) }
  var isDigitByte: Bool { (0x30...0x39).contains(self) }
  var isSpaceByte: Bool { isBlankByte || self == 0x0A }
  /// A letter or a digit, or part of one that is not ASCII.
  var isWordByte: Bool { isLetterByte || isDigitByte || self >= 0x80 }
}
