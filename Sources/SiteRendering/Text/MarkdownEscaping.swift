import CatalogModel

/// Writes plain text as CommonMark that shows it letter for letter, with as few backslashes as that
/// needs. Checked against the rules of CommonMark 0.30, sections 2.4 to 6.
enum MarkdownEscaping {
  /// A text that stands at the beginning of a block.
  static func block(_ text: String) -> String {
    escapeStart(inline(text))
  }

  /// A text within a block.
  static func inline(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      if needsBackslash(scalar, before, after) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A code span, fenced by one backtick more than the longest run inside.
  static func code(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let isPadded = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ")
    return isPadded ? "\(fence) \(text) \(fence)" : fence + text + fence
  }

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Bool {
    switch scalar {
    case "`", "*": true
    case "\\": isPunctuation(after)
    case "_": !(isWord(before) && isWord(after))
    case "<": isWord(after) || "/!?".unicodeScalars.contains(after)
    case "&": isWord(after) || after == "#"
    case "]": "([:".unicodeScalars.contains(after)
    default: false
    }
  }

  /// What would begin a heading, a quotation, a list, a rule, a fence or an underline.
  private static func escapeStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "#>+-=~".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
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
      case .paragraph(let inlines): Self.markdown(inlines)
      case .list(let items): items.map { "- " + Self.markdown($0) }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  private static func markdown(_ inlines: [Inline]) -> String {
    inlines.enumerated().map { index, inline in
      switch inline {
      case .code(let code): MarkdownEscaping.code(code)
      case .text(let text):
        index == 0 ? MarkdownEscaping.block(text) : MarkdownEscaping.inline(text)
      }
    }.joined()
  }
}
