/// A code or name in the form in which the exact table of the index holds it.
///
/// Two texts that a person would call the same code have the same key; characters are read by
/// step 1 of ``SearchTokenizer``.
///
/// - Case, marks and everything between the characters of words go: `otp_invalid`, `OTPInvalid`,
///   `otp-invalid` and `OTP invalid` are all `otpinvalid`.
/// - Where every group of characters is digits, the groups are joined by dots: `1.2.3` is not
///   `123`.
/// - The sign and leading zeros of a number stay: `-1` is not `1`, `08006` not `8006`. The sign is
///   a `-` directly before the first digit.
/// - `0x` and 1 to 16 hexadecimal digits are written in decimal, without leading zeros: `0x232B`
///   is `9003`.
/// - A text without any character of a word is itself without spaces: `*`.
package struct NormalizedCode: Sendable, Hashable {
  package let key: String
  /// Whether the key is digits, with a sign or dots where there were any.
  package let isNumeric: Bool

  /// `nil` for a text of nothing but white space and ignored characters.
  package init?(_ text: String) {
    var text = text
    if let name = text.withUTF8(Self.name) {
      (key, isNumeric) = (name, false)
      return
    }
    let groups = Groups(of: text)
    guard let first = groups.all.first else {
      guard !groups.symbols.isEmpty else { return nil }
      (key, isNumeric) = (groups.symbols, false)
      return
    }
    if groups.all.allSatisfy(Self.isDigits) {
      (key, isNumeric) = (groups.sign + groups.all.joined(separator: "."), true)
    } else if groups.all.count == 1, let decimal = Self.decimal(first) {
      (key, isNumeric) = (groups.sign + decimal, true)
    } else {
      (key, isNumeric) = (groups.all.joined(), false)
    }
  }

  /// The letters and digits of a text of ASCII that has a letter and no number at its beginning, as most have;
  /// `nil` for others.
  private static func name(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    let isPlain = text.allSatisfy { $0 < 0x80 } && text.contains { $0.isLetter }
    guard isPlain, let first = text.first(where: { $0.isPartOfWord }), first.isLetter else {
      return nil
    }
    return String(unsafeUninitializedCapacity: text.count) { name in
      var count = 0
      for byte in text where byte.isPartOfWord {
        // A digit stays what it is.
        name[count] = byte | 0x20
        count += 1
      }
      return count
    }
  }

  private static func isDigits(_ group: String) -> Bool {
    group.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func decimal(_ group: String) -> String? {
    guard group.hasPrefix("0x"), (3...18).contains(group.utf8.count) else { return nil }
    return UInt64(group.dropFirst(2), radix: 16).map { String($0) }
  }
}

/// The characters of words in a text, as groups between anything else.
private struct Groups {
  /// None empty.
  private(set) var all: [String] = []
  /// `-` where one stands directly before the first group, or else empty.
  private(set) var sign = ""
  /// All other characters but white space.
  private(set) var symbols = ""
  private var isInside = false

  init(of text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      read(ascii: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      let character = FoldedCharacter(scalar)
      if character.kind == .ignored { continue }
      if character.kind.isPartOfWord {
        add(character.folded)
      } else {
        pass(CharacterFolding.plain(scalar))
      }
    }
  }

  /// The same for ASCII, of which nothing but letters and digits is part of a word.
  private mutating func read(ascii text: String.UTF8View) {
    var word: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      default:
        close(&word)
        pass(Unicode.Scalar(byte))
      }
    }
    close(&word)
  }

  private mutating func close(_ word: inout [UInt8]) {
    guard !word.isEmpty else { return }
    all.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ folded: String) {
    if isInside { all[all.count - 1] += folded } else { all.append(folded) }
    isInside = true
  }

  private mutating func pass(_ plain: Unicode.Scalar) {
    isInside = false
    if all.isEmpty { sign = plain == "-" ? "-" : "" }
    if !Self.isBlank(plain) { symbols.unicodeScalars.append(plain) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    (0x09...0x0D).contains(scalar.value) || scalar == " " || scalar == "\u{A0}"
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  fileprivate var isPartOfWord: Bool { isLetter || self &- 0x30 < 10 }
}
