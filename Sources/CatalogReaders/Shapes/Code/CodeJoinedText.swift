/// A text that source code joins from texts and constants: `PREFIX + "003"`, `PREFIX "003"`,
/// `"${PREFIX}003"`.
struct CodeJoinedText {
  private enum Part {
    case text(String)
    case name(Substring)
    /// What has to be computed.
    case unknown
  }

  /// Empty where the tokens join no text.
  private var parts: [Part] = []
  private var isJoinedByMarks = false
  /// The text with its names as they stand.
  private var verbatim = ""

  init(_ tokens: ArraySlice<CodeToken>) {
    let tokens = tokens.withoutConversion
    guard tokens.count <= Self.longest, tokens.contains(where: { $0.kind == .string }) else {
      return
    }
    if !add(tokens) { parts = [] }
  }

  /// In tokens; what is longer is no code.
  private static let longest = 200

  private mutating func add(_ tokens: ArraySlice<CodeToken>) -> Bool {
    var wantsPart = true
    for token in tokens where !token.isMark("\\") {
      if token.isMark("+") || token.isMark(".") {
        guard !wantsPart else { return false }
        wantsPart = true
      } else {
        guard add(token, behindMark: wantsPart) else { return false }
        wantsPart = false
      }
    }
    return !wantsPart
  }

  /// `false` for what is no part of a text.
  private mutating func add(_ token: CodeToken, behindMark: Bool) -> Bool {
    switch token.kind {
    case .string:
      verbatim += token.text.unescaped
      parts += Self.parts(of: token)
    case .word:
      isJoinedByMarks = true
      parts.append(.name(token.text))
    case .number where behindMark && !parts.isEmpty:
      verbatim += token.text
      parts.append(.text(String(token.text)))
    case .number, .mark: return false
    }
    return true
  }

  /// The constant that the text begins with, where it is joined from several parts.
  var beginning: Substring? {
    guard parts.count > 1, case .name(let name) = parts[0] else { return nil }
    return name
  }

  /// The whole text; `nil` where a part is not known, unless it is a sentence with placeholders.
  func text(_ constants: CodeConstants) -> String? {
    guard !parts.isEmpty else { return nil }
    let known = parts.compactMap { part -> String? in
      switch part {
      case .text(let text): text
      case .name(let name): constants.text(of: name)
      case .unknown: nil
      }
    }
    if known.count == parts.count { return known.joined() }
    return isJoinedByMarks || mayBeCode ? nil : verbatim
  }

  /// Whether the parts make something like a code, as far as they are known.
  var mayBeCode: Bool {
    guard parts.count > 1 else { return false }
    return parts.allSatisfy { part in
      guard case .text(let text) = part else { return true }
      return text.utf8.allSatisfy { $0.isCodeWord || "-.:#".utf8.contains($0) }
    }
  }

  /// Whether all of its names are written as those of constants are.
  func hasNames(_ isConstant: (Substring) -> Bool) -> Bool {
    parts.allSatisfy { part in
      if case .name(let name) = part { isConstant(name.lastPart) } else { true }
    }
  }
}

// Names within a text.
extension CodeJoinedText {
  private static func parts(of token: CodeToken) -> [Part] {
    guard let template = token.template else { return [.text(token.text.unescaped)] }
    var parts: [Part] = []
    var start = token.text.startIndex
    var place = start
    while place < token.text.endIndex {
      let rest = token.text[place...]
      guard let (part, length) = template.name(at: rest) else {
        place = token.text.index(after: place)
        continue
      }
      if start < place { parts.append(.text(token.text[start..<place].unescaped)) }
      parts.append(part.isName ? .name(part) : .unknown)
      place = token.text.index(place, offsetBy: length)
      start = place
    }
    if start < token.text.endIndex || parts.isEmpty {
      parts.append(.text(token.text[start...].unescaped))
    }
    return parts
  }
}

extension CodeToken.Template {
  /// What stands in the place of a name that a text begins with, and how many characters it takes.
  fileprivate func name(at text: Substring) -> (name: Substring, length: Int)? {
    switch self {
    case .braced: return text.hasPrefix("{{") ? nil : Self.enclosed(text, "{", "}")
    case .marked:
      if let found = Self.enclosed(text, "${", "}") ?? Self.enclosed(text, "#{", "}") {
        return found
      }
      if let found = Self.enclosed(text, "\\(", ")") { return found }
      guard text.first == "$" else { return nil }
      let name = text.dropFirst().prefix { $0.isUppercase || $0.isNumber || $0 == "_" }
      return name.first?.isUppercase == true ? (name, name.count + 1) : nil
    }
  }

  private static func enclosed(
    _ text: Substring, _ opening: String, _ closing: Character
  ) -> (name: Substring, length: Int)? {
    guard text.hasPrefix(opening), let end = text.prefix(100).firstIndex(of: closing) else {
      return nil
    }
    let name = text[..<end].dropFirst(opening.count)
    return name.isEmpty ? nil : (name, opening.count + name.count + 1)
  }
}

extension Substring {
  fileprivate var isName: Bool {
    first?.isNumber == false && utf8.allSatisfy { $0.isCodeWord || ".:$".utf8.contains($0) }
  }
}

extension ArraySlice<CodeToken> {
  /// Without parentheses around everything, and without what only makes the same text of another
  /// type of a text: `.freeze`, `.into()`, `as const`.
  fileprivate var withoutConversion: Self {
    var tokens = self
    if tokens.last?.isMark(")") == true, tokens.dropLast().last?.isMark("(") == true {
      tokens = tokens.dropLast(2)
      guard tokens.endsInConversion else { return self }
    }
    if tokens.endsInConversion { tokens = tokens.dropLast(2) }
    return tokens.withoutParentheses
  }

  /// Without parentheses around everything.
  var withoutParentheses: Self {
    guard first?.isMark("(") == true, last?.isMark(")") == true else { return self }
    var depth = 0
    let end = firstIndex { token in
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      return depth == 0
    }
    return end == endIndex - 1 ? dropFirst().dropLast() : self
  }

  private var endsInConversion: Bool {
    guard count > 2, let mark = dropLast().last, let word = last else { return false }
    return mark.isMark(".")
      && ["freeze", "into", "to_string", "to_owned", "intern"].contains(word.text)
      || mark.isWord("as") && ["const", "string"].contains(word.text)
  }
}
