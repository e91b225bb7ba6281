import DocumentFormats

/// Several codes at the beginning of a text, before a space or the end: `E-12, E-13 There is no key`.
struct ListedCodes: Sendable {
  private let code: Pattern
  private let list: Pattern

  /// Shorter numbers are counted or measured: `2, 3 or 4 keys`.
  private static let shortestNumber = 3

  /// `nil` where the code's pattern is too large to be looked for so.
  init?(_ code: Pattern) {
    guard let list = Self.pattern(code, #"(?:\s|$)"#) else { return nil }
    self.code = code
    self.list = list
  }

  /// The codes, each another, all of one form and none a plain word, and the text behind them; `nil` for a text that
  /// begins with one or none.
  func split(_ text: Substring) -> (codes: [Substring], rest: Substring)? {
    guard Self.mayBegin(text), let words = list.prefixMatch(in: text)?[group: "entryCodes"] else {
      return nil
    }
    let codes = CodeList.words(of: words)
    guard CodeList.areAlike(codes), Set(codes).count == codes.count,
      codes.allSatisfy({ code.wholeMatch(in: $0) != nil && !$0.allSatisfy(\.isLetter) }),
      !Self.areCounts(codes)
    else { return nil }
    return (codes, text[words.endIndex...])
  }

  /// Two codes or more, parted by commas or the like, and a joint; the codes are the group `entryCodes`.
  static func pattern(_ code: Pattern, _ joint: String) -> Pattern? {
    let ignoresCase = code.source.hasPrefix("(?i)")
    let source = ignoresCase ? String(code.source.dropFirst(4)) : code.source
    let more = #"(?:\s*(?:[,;/&]|,?\s(?:and|or)\s)\s*(?:\#(source)))+"#
    return try? Pattern("\(ignoresCase ? "(?i)" : "")(?<entryCodes>(?:\(source))\(more))\(joint)")
  }

  /// Whether the first word, or the one behind it, parts a list.
  private static func mayBegin(_ text: Substring) -> Bool {
    let words = text.prefix(200).split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard words.count > 1 || words.first?.contains(where: isSeparator) == true else { return false }
    return words[0].contains(where: isSeparator)
      || ["and", "or"].contains(words[1]) || words[1].allSatisfy(isSeparator)
  }

  private static func isSeparator(_ character: Character) -> Bool { ",;/&".contains(character) }

  private static func areCounts(_ codes: [Substring]) -> Bool {
    codes.allSatisfy { WordForm($0) == .number }
      && (Set(codes.map(\.utf8.count)).count > 1 || (codes.first?.utf8.count ?? 0) < shortestNumber)
  }
}
