/// The tables of step 1 of ``SearchTokenizer``.
enum CharacterFolding {
  /// Rule 1a: full-width forms, dashes, apostrophes and three sets of digits as ASCII.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x660: scalar
    case 0xFF01...0xFF5E: ascii(scalar.value - 0xFEE0)
    case 0x3000: " "
    case 0x2010...0x2013, 0x2212: "-"
    case 0x2019: "'"
    case 0x0660...0x0669: ascii(scalar.value - 0x0660 + 0x30)
    case 0x06F0...0x06F9: ascii(scalar.value - 0x06F0 + 0x30)
    case 0x0966...0x096F: ascii(scalar.value - 0x0966 + 0x30)
    default: scalar
    }
  }

  private static func ascii(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value))
  }

  /// Rule 1b: marks that are stripped, and characters without a shape of their own.
  static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x061C, 0x180E, 0xFEFF: true
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7: true
    case 0x064B...0x065F, 0x0670: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Rule 1c: characters of scripts that put no space between words, one term each.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3007, 0x3041...0x3096: true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Rule 1d: the full lower-case mapping of the scalar alone, each result without its marks.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(lowercased(scalar)) }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.reduce(into: "") { text, scalar in
      if isIgnored(scalar) { return }
      text += FoldedLetters.table[scalar] ?? String(scalar)
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard case "A"..."Z" = scalar else { return scalar }
    return ascii(scalar.value + 0x20)
  }
}
