/// The name of a function that says what it gives for each code, where that is no text that describes it: `hint`,
/// `statusCode`, `code`.
struct CodeFunctionName {
  /// The part of the name that says so.
  let text: Substring
  private let role: ColumnRole

  /// Whether it gives numbers and words for codes that others have texts for.
  var takesWords: Bool { [.code, .status, .severity, .retryable].contains(role) }

  /// `nil` for a name that says nothing of the kind.
  init?(_ name: Substring) {
    guard let (text, role) = Self.role(of: name) else { return nil }
    switch role {
    case .code, .status, .cause, .action, .severity, .retryable, .label:
      (self.text, self.role) = (text, role)
    default: return nil
    }
  }

  /// The name of the function that stands around a place, not far above it.
  static func name(_ code: CodeText, around place: Int) -> Substring? {
    for index in (max(0, place - 40)..<place).reversed() {
      let token = code.tokens[index]
      guard token.kind == .word, index > 0 else { continue }
      let before = code.tokens[index - 1]
      if before.kind == .word, declarations.contains(before.text) { return token.text }
      let isCall = code.tokens[index + 1].isMark("(")
      let isDeclared =
        before.kind == .word && !before.beginsStatement
        || [">", "]", "?", "*"].contains(before.text)
      if isCall, isDeclared, !controls.contains(token.text),
        let end = code.end(of: index + 1), end < place
      {
        return token.text
      }
    }
    return nil
  }

  private static let declarations: Set<Substring> = [
    "fn", "func", "function", "fun", "def", "var", "val",
  ]
  private static let controls: Set<Substring> = [
    "if", "for", "while", "switch", "when", "match", "return", "catch",
  ]

  /// What the longest end of the name says, which begins at one of its words.
  private static func role(of name: Substring) -> (Substring, ColumnRole)? {
    let starts = name.indices.filter { index in
      guard index > name.startIndex else { return true }
      let before = name[name.index(before: index)]
      return before == "_" || before.isLowercase && name[index].isUppercase
    }
    for start in starts {
      if let role = CodeKeys.role(of: name[start...]) { return (name[start...], role) }
    }
    return nil
  }
}

extension CodeToken {
  /// Whether a statement begins with this word, so that no name of a function stands behind it.
  fileprivate var beginsStatement: Bool {
    ["return", "throw", "else", "new", "await"].contains(text)
  }
}
