/// What a text says, whatever its white space, quotes, dashes, first letter's case and final stop.
enum Typography {
  /// Texts that differ in typography only are the same when folded.
  static func folded(_ text: String) -> String {
    foldedASCII(text) ?? foldedScalars(text)
  }

  /// The same several times faster; `nil` where there is more than ASCII.
  private static func foldedASCII(_ text: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x20, 0x09...0x0D:
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      case 0x22, 0x60: folded.append(0x27)
      default: folded.append(byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    if folded.last == 0x2E, folded.dropLast().last != 0x2E { folded.removeLast() }
    if let first = folded.first { folded[0] = WordTokens.lowercased(first) }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldedScalars(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if isSpace(scalar) {
        spaceIsDue = !folded.isEmpty
        continue
      }
      // Beside ideographs some authors set a space around other words, and some do not.
      let isBesideIdeograph =
        WordTokens.isIdeograph(scalar) || folded.last.map(WordTokens.isIdeograph) ?? false
      if spaceIsDue, !isBesideIdeograph { folded.append(" ") }
      spaceIsDue = false
      append(scalar, to: &folded)
    }
    if folded.last == ".", folded.dropLast().last != "." { folded.removeLast() }
    let line = String(folded)
    return line.prefix(1).lowercased() + line.dropFirst()
  }

  /// With a single space for all white space within a line, and none at its ends.
  static func spaced(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2032, 0x2033, 0x2039, 0x203A:
      text.append("'")
    case 0x2D, 0x2010...0x2015, 0x2212: text.append("-")
    case 0x2026: text.append(contentsOf: "...".unicodeScalars)
    default: text.append(scalar)
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Soft hyphen, zero-width space, word joiner, byte-order mark.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
