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
    text.utf8.split { !isWord($0) }.compactMap { run in
      guard let first = run.firstIndex(where: isInner), let last = run.lastIndex(where: isInner)
      else { return nil }
      let word = run[first...last]
      return isDistinctive(word) ? Substring(word) : nil
    }
  }

  private static func isDistinctive(_ word: Substring.UTF8View) -> Bool {
    word.contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
      || word.dropFirst().contains(where: isCapital)
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
