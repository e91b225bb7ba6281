/// Texts in which characters that change the direction of writing can be seen.
///
/// Such a character makes a text look like another one: `user` U+202E `txt.exe` reads `userexe.txt`.
/// On pages and in feeds each stands by its name, `[U+202E]`; data files keep them.
enum VisibleDirections {
  /// The text with embeddings, overrides and isolates by name (Unicode Standard Annex #9, sections
  /// 2.1 to 2.5), and marks (2.6) in a text without any letter that is written from right to left,
  /// where they serve nothing else.
  static func text(_ text: String) -> String {
    guard text.utf8.mayChangeDirection, text.unicodeScalars.contains(where: isControl) else {
      return text
    }
    let keepsMarks = text.unicodeScalars.contains(where: isWrittenFromTheRight)
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isControl(scalar), !(keepsMarks && isMark(scalar)) {
        result.append(contentsOf: name(of: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }

  /// Unicode's property `Bidi_Control`.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x061C || scalar.value == 0x200E || scalar.value == 0x200F
  }

  /// The blocks of Hebrew, Arabic and the other scripts that run from right to left.
  private static func isWrittenFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension Sequence<UInt8> {
  /// Whether UTF-8 has a byte with which one of these characters begins; a loop without a branch,
  /// so that it looks at many bytes at once.
  var mayChangeDirection: Bool {
    var marks: UInt8 = 0
    for byte in self { marks |= byte.directionMark }
    return marks != 0
  }
}

extension UInt8 {
  /// 1 for a byte with which the UTF-8 of one of these characters begins, 0 for any other.
  var directionMark: UInt8 { (self == 0xE2 ? 1 : 0) | (self == 0xD8 ? 1 : 0) }
}
