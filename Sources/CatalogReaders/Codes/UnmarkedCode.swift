import DocumentFormats

/// The text of a code without marks, links, and characters that only break lines.
struct UnmarkedCode {
  /// The code itself.
  let bare: String
  /// The whole text as it stood, where it is struck through.
  let struck: String?

  /// What stands around a text that is struck through.
  static let struckMark = "~~"

  init(_ text: some StringProtocol) {
    var rest = String(text)[...].trimmed.withoutEmojiAtStart
    let whole = rest
    var isStruck = false
    while let inner = Self.unwrapped(rest) {
      isStruck = isStruck || rest.hasPrefix(Self.struckMark)
      rest = inner.trimmed
    }
    bare = Self.plain(rest.withoutFootnote.withoutMarkOfString)
    struck = isStruck ? String(whole) : nil
  }

  /// Digits with or without a sign, or hexadecimal.
  var isNumber: Bool {
    guard bare.utf8.count <= 40, let form = WordForm(bare[...]) else { return false }
    return form == .number || form == .hexadecimal
  }

  /// Digits and then letters x for any digit: `5xx`.
  var isMask: Bool {
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    let rest = bare[digits.endIndex...]
    return !digits.isEmpty && !rest.isEmpty && rest.count < 4
      && (rest.allSatisfy { $0 == "x" } || rest.allSatisfy { $0 == "X" })
  }

  /// A word that programs use as a name.
  var isIdentifier: Bool {
    guard let form = WordForm(bare[...]) else { return false }
    switch form {
    case .number, .hexadecimal, .word, .capitalizedWord, .mixed: return false
    case .upperSnake: return bare.utf8.count > 1
    case .prefixedNumber, .lowerSnake, .dotted, .camel: return true
    }
  }

  /// What stands between the marks around the whole text.
  private static func unwrapped(_ text: Substring) -> Substring? {
    guard let first = text.utf8.first, "~*`[".utf8.contains(first) else { return nil }
    for mark in [struckMark, "**", "`", "*"] {
      let inner = text.dropFirst(mark.count).dropLast(mark.count)
      guard text.hasPrefix(mark), text.hasSuffix(mark), !inner.isEmpty,
        text.utf8.count > 2 * mark.utf8.count, inner.firstRange(of: mark) == nil
      else { continue }
      return inner
    }
    return linked(text)
  }

  /// The text of a link that takes in everything: `[1001](#e1001)`.
  private static func linked(_ text: Substring) -> Substring? {
    guard text.first == "[", text.last == ")", let middle = text.firstRange(of: "](") else {
      return nil
    }
    let (inner, target) = (text[..<middle.lowerBound].dropFirst(), text[middle.upperBound...])
    guard !inner.isEmpty, target.firstIndex(of: ")") == target.index(before: target.endIndex) else {
      return nil
    }
    return inner
  }

  /// Without invisible characters and backslashes before punctuation, and with a plain minus.
  private static func plain(_ text: Substring) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") }) else {
      return String(text)
    }
    var result = ""
    for scalar in text.unicodeScalars where !breaks.contains(scalar) {
      if result.last == "\\", escapable.contains(scalar) { result.removeLast() }
      result.unicodeScalars.append(scalar)
    }
    guard let first = result.first, minuses.contains(first) else { return result }
    let rest = result.dropFirst()
    let isNumber = !rest.isEmpty && rest.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? "-" + rest : result
  }

  private static let breaks: Set<Unicode.Scalar> = ["\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}"]
  private static let escapable: Set<Unicode.Scalar> = ["_", "*", "-", "#", "[", "]", "<", ">", "`"]
  private static let minuses: Set<Character> = ["−", "–", "‐", "‑"]
}

extension Substring {
  /// Without the mark of a footnote behind it: `10¹`, `10†`, `10 *`, `10[^1]`, `10 [#note]`.
  fileprivate var withoutFootnote: Substring {
    if last == "]", let open = lastIndex(of: "["), open > startIndex,
      let mark = self[index(after: open)...].first, mark == "^" || mark == "#"
    {
      return self[..<open].trimmed
    }
    if utf8.last == UInt8(ascii: "*"), let last = lastIndex(where: { $0 != "*" }) {
      return self[last].isWhitespace ? self[...last].trimmed : self
    }
    guard let byte = utf8.last, byte >= 0x80 else { return self }
    let last = lastIndex { !BaselineShift.isSuperscript($0) && !"†‡§¶".contains($0) }
    return last.map { self[...$0].trimmed } ?? self
  }

  /// A word without the quotes of a string around it, or the colon of a key behind it: `'23'`, `NotFound:`.
  fileprivate var withoutMarkOfString: Substring {
    if last == ":" { return WordForm(dropLast()) == nil ? self : dropLast() }
    guard let first, first == "'" || first == "\"", last == first, utf8.count > 2 else {
      return self
    }
    let inner = dropFirst().dropLast()
    return WordForm(inner) == nil ? self : inner
  }

  /// Without the emoji before a space with which some mark what a code means: `🔴 400`.
  fileprivate var withoutEmojiAtStart: Substring {
    guard let byte = utf8.first, byte >= 0x80, let first,
      first.unicodeScalars.first?.properties.isEmojiPresentation == true
    else { return self }
    let rest = dropFirst()
    return rest.first?.isWhitespace == true ? rest.trimmed : self
  }
}
