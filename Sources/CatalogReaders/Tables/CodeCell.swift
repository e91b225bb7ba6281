import CatalogModel
import DocumentFormats

/// The codes in the cell of a table, with what else stands there.
///
/// Several codes of one form, on lines of their own or parted by commas, slashes or semicolons, are
/// a code each. A number beside an identifier is the code, the identifier its name; words behind a
/// number are a label. Marks and links around a code are taken away, a struck-through code is
/// out of use, also beside the one that took its place. A range is one code. What cannot be parted
/// so is the code, letter for letter.
struct CodeCell {
  private(set) var codes: [Part] = []

  /// A code, with its name or label where they stand beside it.
  struct Part: Equatable {
    var code: String
    var name: String?
    var label: String?
    /// A number beside the code, where a pattern says that the name is the code.
    var alias: String?
    var status: Int?
    /// The product that the code is of, where it stands beside it.
    var applicability: String?
    /// The text that was struck through, or the word that says it is out of use.
    var deprecation: String?

    init(
      _ code: some StringProtocol, name: String? = nil, label: String? = nil, status: Int? = nil,
      deprecation: String? = nil
    ) {
      self.code = String(code)
      self.name = name
      self.label = label
      self.status = status
      self.deprecation = deprecation
    }
  }

  /// With a pattern, a code is what it matches as a whole. The cell has no codes if there is none.
  init(_ lines: [DocumentLine], pattern: Pattern? = nil) {
    let texts = lines.filter { !$0.isBlank }.map { UnmarkedCode(Bullet.text(of: $0) ?? $0.text) }
    guard let first = texts.first else { return }
    if texts.count > 1, let parts = Self.parts(ofLines: texts) {
      codes = parts
    } else {
      let whole = texts.count == 1 ? first : UnmarkedCode(Self.joined(texts))
      codes = Self.parts(of: whole)
    }
    if let pattern { keepMatches(of: pattern, in: Self.joined(texts)) }
  }

  private mutating func keepMatches(of pattern: Pattern, in text: String) {
    if pattern.wholeMatch(in: text[...]) != nil {
      codes = [Part(text, deprecation: codes.first?.deprecation)]
    } else if !codes.allSatisfy({ pattern.wholeMatch(in: $0.code[...]) != nil }) {
      codes = codes.compactMap { $0.fitting(pattern) }
    }
  }

  /// A code or a name that a line breaks behind its last `_` goes on without a space.
  private static func joined(_ texts: [UnmarkedCode]) -> String {
    var result = ""
    for text in texts {
      if !result.isEmpty, result.last != "_" { result += " " }
      result += text.bare
    }
    return result
  }

  /// Lines with a code each, or a number above its name; `nil` for anything else.
  private static func parts(ofLines lines: [UnmarkedCode]) -> [Part]? {
    if lines.count == 2, let part = pair(lines[0].bare[...], lines[1].bare[...]) { return [part] }
    let parts = lines.flatMap { line in
      Self.parts(
        of: UnmarkedCode(line.struck ?? String(line.bare.trimming { ",;/ ".contains($0) })))
    }
    return CodeList.areAlike(parts.map { $0.code[...] }) ? parts : nil
  }

  private static func parts(of text: UnmarkedCode) -> [Part] {
    let words = CodeList.words(of: text.bare[...])
    if words.count > 1 {
      return words.map { word in
        let code = UnmarkedCode(word)
        return Part(code.bare, deprecation: code.struck ?? text.struck)
      }
    }
    if let parts = replacement(text.bare[...]) ?? labelledList(text.bare[...]) { return parts }
    var part = beside(text.bare[...]) ?? Part(text.bare)
    part.deprecation = part.deprecation ?? text.struck
    return [part]
  }

  /// A code that is struck through and the one that took its place: `~~1001~~ 2001`, `2001 ~~1001~~`.
  private static func replacement(_ text: Substring) -> [Part]? {
    let mark = UnmarkedCode.struckMark
    guard text.utf8.count <= 300, let start = text.firstRange(of: mark),
      let end = text[start.upperBound...].firstRange(of: mark)
    else { return nil }
    let (before, after) = (text[..<start.lowerBound], text[end.upperBound...].trimmed)
    let arrow = ["→", "->", "=>"].first { after.hasPrefix($0) } ?? ""
    let struck = text[start.lowerBound..<end.upperBound]
    let words = [before, struck, after.dropFirst(arrow.count)].map(\.trimmed).filter { !$0.isEmpty }
    let codes = words.map { UnmarkedCode($0) }
    guard codes.count == 2, CodeList.areAlike(codes.map { $0.bare[...] }) else { return nil }
    return codes.map { Part($0.bare, deprecation: $0.struck) }
  }

  /// Numbers with one label behind them all: `500, 502 - Server error`.
  private static func labelledList(_ text: Substring) -> [Part]? {
    guard text.utf8.count <= 300, text.utf8.contains(UInt8(ascii: " ")),
      text.first?.isNumber == true
    else { return nil }
    for mark in [" - ", " – ", " — ", ": "] {
      guard let place = text.firstRange(of: mark) else { continue }
      let numbers = CodeList.words(of: text[..<place.lowerBound].trimmed).map { UnmarkedCode($0) }
      let words = String(text[place.upperBound...].trimmed)
      guard numbers.count > 1, numbers.allSatisfy(\.isNumber) else { continue }
      let parts = numbers.compactMap { label(of: $0, words) }
      if parts.count == numbers.count { return parts }
    }
    return nil
  }

  /// A number and what stands beside it.
  private static func beside(_ text: Substring) -> Part? {
    guard text.utf8.count <= 300, Code(String(text)).range == nil else { return nil }
    if text.last == ")" || text.last == "]", let open = text.lastIndex(where: { "([".contains($0) })
    {
      let inner = text[text.index(after: open)...].dropLast().trimmed
      let before = text[..<open].trimmed
      if let part = pair(before, inner) ?? product(before, inner) { return part }
    }
    for mark in Mark.allCases where text.utf8.contains(mark.tellingByte) {
      guard let place = text.firstRange(of: mark.rawValue) else { continue }
      let right = text[place.upperBound...].trimmed
      if let part = pair(text[..<place.lowerBound], right, mark) { return part }
    }
    return nil
  }

  /// A code with the word in brackets behind it, which says whose it is: `E15 (Northwind)`.
  private static func product(_ code: Substring, _ word: Substring) -> Part? {
    guard CodeForm.isTelling(code), code.contains(where: \.isNumber),
      WordForm(word) == .capitalizedWord
    else { return nil }
    var part = Part(code)
    part.applicability = String(word)
    return part
  }

  /// What may stand between a number and its name.
  private enum Mark: String, CaseIterable {
    case spacedEqual = " = "
    case spacedHyphen = " - "
    case spacedDash = " – "
    case spacedLongDash = " — "
    case colon = ": "
    case equal = "="
    case space = " "

    /// A byte that it has, and few codes.
    var tellingByte: UInt8 { self == .equal ? UInt8(ascii: "=") : UInt8(ascii: " ") }

    /// Whether a single word in capitals before it is a name: not so in `ERROR 101`.
    var takesPlainNames: Bool { self == .spacedEqual || self == .equal }
  }

  /// The code that one of two texts is, with the other; `nil` for the mark means brackets or lines.
  private static func pair(_ left: Substring, _ right: Substring, _ mark: Mark? = nil) -> Part? {
    let (left, right) = (UnmarkedCode(left), UnmarkedCode(right))
    if left.isNumber || left.isMask {
      if right.isNumber || right.bare.isEmpty { return nil }
      if right.isIdentifier {
        return Part(left.bare, name: right.bare, deprecation: left.struck)
      }
      return mark == .space && left.bare.utf8.count < 3 ? nil : label(of: left, right.bare)
    }
    guard right.isNumber, left.isIdentifier else { return nil }
    let isPlain = left.bare.allSatisfy(\.isLetter) && left.bare == left.bare.uppercased()
    guard !isPlain || mark?.takesPlainNames ?? true else { return nil }
    if let status = Int(right.bare), 400...599 ~= status {
      return Part(left.bare, status: status, deprecation: left.struck)
    }
    return Part(right.bare, name: left.bare, deprecation: right.struck)
  }

  /// Words behind a number that no other number may be meant by.
  private static func label(of number: UnmarkedCode, _ words: String) -> Part? {
    guard let first = words.first, first.isLetter else { return nil }
    let folded = words.lowercased()
    if ["deprecated", "obsolete", "removed"].contains(folded) {
      return Part(number.bare, deprecation: words)
    }
    if folded.hasPrefix("to ") || folded.hasPrefix("or ") || folded.hasPrefix("and ") { return nil }
    return Part(number.bare, label: words, deprecation: number.struck)
  }
}

extension CodeCell.Part {
  /// The part if its code, or else its name, is what the pattern matches.
  fileprivate func fitting(_ pattern: Pattern) -> Self? {
    if pattern.wholeMatch(in: code[...]) != nil { return self }
    guard let name, pattern.wholeMatch(in: name[...]) != nil else { return nil }
    var part = Self(name, label: label, deprecation: deprecation)
    if let status = Int(code), 100...599 ~= status {
      part.status = status
    } else {
      part.alias = code
    }
    return part
  }
}
