import CatalogModel

/// Writes plain text as CommonMark that shows it letter for letter, white space aside, with as few
/// backslashes as that needs. Checked against the rules of CommonMark 0.30, sections 2.4 to 6.
enum MarkdownEscaping {
  /// A text that is a block of its own.
  static func block(_ text: String) -> String {
    isPlain(text) ? text : block([.text(text)])
  }

  /// Whether a text, as most do, begins with an ASCII letter, with which no block but a paragraph
  /// begins, is one line, and has no character that may need a backslash.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLetter else { return false }
    return !text.hasByte { mayNeedBackslash($0) || $0.endsLine }
  }

  /// Words and code spans that are a block of their own.
  static func block(_ inlines: [Prose.Inline]) -> String {
    escapeStart(inline(inlines))
  }

  /// A text within a block, between white space.
  static func inline(_ text: String) -> String {
    inline([.text(text)])
  }

  /// The words of a heading, where a run of `#` at the end would be left out.
  static func headingEnd(_ text: String) -> String {
    let words = inline(text)
    return words.hasSuffix("#") ? words.dropLast() + "\\#" : words
  }

  /// A code span, fenced by one backtick more than the longest run inside; nothing for no text.
  static func code(_ text: String) -> String {
    let text = text.inOneLine
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    let fence = String(repeating: "`", count: text.longestRunOfBackticks + 1)
    // One space at both ends is left out again, unless there is nothing else.
    let isTrimmed = first == 0x20 && last == 0x20 && text.utf8.contains { $0 != 0x20 }
    let padding = isTrimmed || first == UInt8(ascii: "`") || last == UInt8(ascii: "`") ? " " : ""
    return padding.isEmpty ? fence + text + fence : fence + padding + text + padding + fence
  }

  /// Neighbours of one kind are written together: two code spans side by side would be read as one
  /// with backticks inside, and what a character means depends on those beside it.
  private static func inline(_ inlines: [Prose.Inline]) -> String {
    let merged = inlines.merged
    var result = ""
    for (index, inline) in merged.enumerated() {
      switch inline {
      case .code(let code): result += Self.code(code)
      case .text(let text):
        result += words(
          text.inOneLine, after: index > 0 ? "`" : " ",
          before: index + 1 < merged.count ? "`" : " ")
      }
    }
    return result
  }

  private static func words(
    _ text: String, after first: Unicode.Scalar, before last: Unicode.Scalar
  ) -> String {
    guard text.hasByte(mayNeedBackslash) else { return text }
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    var before = first
    for (scalar, after) in zip(scalars, scalars.dropFirst() + [last]) {
      if needsBackslash(scalar, before, after) { result.append("\\") }
      result.append(scalar)
      before = scalar
    }
    return String(result)
  }

  private static func mayNeedBackslash(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "_"),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Bool {
    switch scalar {
    case "`", "*": true
    case "\\": isPunctuation(after)
    case "_": !(isWord(before) && isWord(after))
    // A tag, or an address: that of a mailbox may begin with nearly any mark.
    case "<": !isBlank(after)
    case "&": isWord(after) || after == "#"
    case "]": after == "(" || after == "["
    default: false
    }
  }

  /// Escapes what would begin a heading, a quotation, a list, a rule, a fence or the definition of a
  /// link, which code spans do not hide. White space, which would begin a code block, is left out.
  private static func escapeStart(_ text: String) -> String {
    guard let first = text.utf8.first, !first.isLetter else { return text }
    let scalars = text.unicodeScalars.drop(while: isBlank)
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    let isNumbered = !digits.isEmpty && (rest.first == "." || rest.first == ")")
    if isNumbered, endsWord(rest.dropFirst().first) {
      return String(digits) + "\\" + String(rest)
    }
    return (beginsBlock(scalars) ? "\\" : "") + String(scalars)
  }

  private static func beginsBlock(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let second = scalars.dropFirst().first
    switch scalars.first {
    case ">": return true
    case "#": return endsWord(scalars.first { $0 != "#" })
    case "+": return endsWord(second)
    case "-": return endsWord(second) || second == "-"
    case "~": return scalars.starts(with: "~~~".unicodeScalars)
    case "[": return zip(scalars, scalars.dropFirst()).contains { $0 == "]" && $1 == ":" }
    default: return false
    }
  }

  private static func endsWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map(isBlank) ?? true
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension Prose {
  /// The text as CommonMark.
  var markdown: String {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines): MarkdownEscaping.block(inlines)
      case .list(let items): items.map { "- " + MarkdownEscaping.block($0) }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }
}

extension String {
  /// With a space for each character that ends a line.
  fileprivate var inOneLine: String {
    guard hasByte(\.endsLine) else { return self }
    return String(decoding: utf8.map { $0.endsLine ? 0x20 : $0 }, as: UTF8.self)
  }

  fileprivate func hasByte(_ isMeant: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isMeant) }
      ?? utf8.contains(where: isMeant)
  }

  fileprivate var longestRunOfBackticks: Int {
    guard hasByte({ $0 == UInt8(ascii: "`") }) else { return 0 }
    var (longest, count) = (0, 0)
    for byte in utf8 {
      count = byte == UInt8(ascii: "`") ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D }

  /// Of ASCII.
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension [Prose.Inline] {
  /// Without empty ones, neighbours of one kind in one.
  fileprivate var merged: [Prose.Inline] {
    if count == 1, !self[0].characters.isEmpty { return self }
    return reduce(into: []) { merged, inline in
      switch (merged.last, inline) {
      case (_, .text("")), (_, .code("")): break
      case (.text(let before)?, .text(let text)): merged[merged.count - 1] = .text(before + text)
      case (.code(let before)?, .code(let code)): merged[merged.count - 1] = .code(before + code)
      default: merged.append(inline)
      }
    }
  }
}
