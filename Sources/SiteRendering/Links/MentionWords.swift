/// The words of a text that could mention a code: runs of characters that codes are made of, without
/// punctuation at their ends.
///
/// A text of ASCII, as most are, is read as bytes, and its ordinary words, which mention nothing, are
/// left out.
enum MentionWords {
  static func all(in text: String) -> [Substring] {
    text.utf8.allSatisfy { $0 < 0x80 } ? distinctive(inASCII: text) : words(of: text)
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !isWord($0) }.compactMap { run in
      guard let first = run.firstIndex(where: isInner), let last = run.lastIndex(where: isInner)
      else { return nil }
      return run[first...last]
    }
  }

  private static func isWord(_ character: Character) -> Bool {
    isInner(character) || character == "." || character == "-"
  }

  private static func isInner(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func distinctive(inASCII text: String) -> [Substring] {
    var text = text
    return text.withUTF8 { distinctive(in: $0) }.map { word in
      let start = text.utf8.index(text.startIndex, offsetBy: word.lowerBound)
      return text[start..<text.utf8.index(start, offsetBy: word.count)]
    }
  }

  private static func distinctive(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, isWord(text[end]) { end += 1 }
      let word = inner(of: start..<end, in: text)
      if isDistinctive(text[word]) { words.append(word) }
      start = end + 1
    }
    return words
  }

  /// Without the punctuation at its ends.
  private static func inner(
    of word: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !isInner(text[start]) { start += 1 }
    while start < end, !isInner(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isDistinctive(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in word where byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") { return true }
    for byte in word.dropFirst() where isCapital(byte) { return true }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isInner(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: isCapital(byte)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
