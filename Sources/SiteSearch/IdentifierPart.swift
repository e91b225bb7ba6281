/// A few segments of an identifier beside each other.
enum IdentifierPart {
  /// Whether somebody writes it for a machine: with borders inside, or all in capitals.
  static func isCode(_ segments: [[FoldedCharacter]]) -> Bool {
    let characters = segments.joined()
    if characters.allSatisfy({ $0.kind == .digit }) { return false }
    if pieces(of: segments) > 1 { return !isVersion(characters.folded) }
    let isShouted = characters.count > 3 && characters.allSatisfy { $0.kind == .upper }
    return isShouted && !QueryWords.isQuiet(characters.folded, isPasted: true)
  }

  /// Whether it is written of words with dots or `_` between, `OTP_INVALID`.
  static func isJoined(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropFirst().dropLast().contains { at in
      (scalars[at] == "." || scalars[at] == "_") && scalars[at - 1].isASCIIWord
        && !scalars[at - 1].isASCIIDigit
        && (scalars[at + 1].isASCIIWord || scalars[at + 1] == "_")
    }
  }

  /// How many pieces it has.
  static func pieces(of segments: [[FoldedCharacter]]) -> Int {
    segments.reduce(0) { $0 + IdentifierPieces(of: $1).all.count }
  }

  /// Whether a word is the version of an API, as in `/v1/`.
  private static func isVersion(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count == 2 && bytes[0] == UInt8(ascii: "v") && (0x30...0x39).contains(bytes[1])
  }
}
