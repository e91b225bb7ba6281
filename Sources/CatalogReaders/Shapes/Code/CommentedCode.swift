import DocumentFormats

/// Comments that hold members which were taken out of use, and say nothing about the members around them.
struct CommentedCode {
  /// Those that say something, in order.
  private(set) var remarks: [CodeComment] = []
  /// Those that hold nothing but source code.
  private(set) var code: [CodeComment] = []

  /// A member may be commented out over so many lines.
  private static let mostLines = 20

  init(_ comments: [CodeComment]) {
    var index = 0
    while index < comments.count {
      let length = Self.length(of: comments[index...].prefix(Self.mostLines))
      code += comments[index..<(index + length)]
      if length == 0 { remarks.append(comments[index]) }
      index += max(1, length)
    }
  }

  /// How many comments, from the first one on, are a member that is commented out; 0 for none.
  private static func length(of comments: ArraySlice<CodeComment>) -> Int {
    guard let first = comments.first else { return 0 }
    if isDefinition(first) { return 1 }
    guard mayBeCode(first) else { return 0 }
    var lines: [DocumentLine] = []
    var end = first.line
    for (offset, comment) in comments.enumerated() {
      if offset > 0, comment.style != .line || !comment.isAlone || comment.line != end + 1 { break }
      lines += comment.lines.enumerated().map {
        DocumentLine(CodeRemarks.withoutMarks($1), at: comment.line + $0...comment.line + $0)
      }
      end = comment.endLine
      let member = CommentedMember(CodeText(ofComment: lines))
      if member.isWhole { return offset + 1 }
      guard member.mayGoOn, first.style == .line else { break }
    }
    return 0
  }

  /// Whether a comment alone on its line is `#define NAME value`.
  private static func isDefinition(_ comment: CodeComment) -> Bool {
    guard comment.isAlone, comment.lines.count == 1 else { return false }
    let words = comment.lines[0].split { $0.isWhitespace || "/*".contains($0) }
    return words.count > 2 && words[0] == "#define"
      && words[1].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Documentation is none, and neither is what stands behind a member.
  private static func mayBeCode(_ comment: CodeComment) -> Bool {
    guard comment.isAlone, comment.style != .documentation,
      let line = comment.lines.first(where: { !CodeRemarks.withoutMarks($0).isEmpty })
    else { return false }
    let isDocumentation =
      ["///", "//!", "*", "!"].contains { comment.lines[0].hasPrefix($0) }
    return !isDocumentation && line.utf8.contains { "=,;()[{".utf8.contains($0) }
  }
}

/// The text of a comment, looked at as source code.
private struct CommentedMember {
  private let code: CodeText

  /// Whether it is of members and nothing else.
  let isWhole: Bool

  init(_ code: CodeText) {
    self.code = code
    var place = 0
    while place < code.tokens.count, let end = Self.end(of: place, in: code) { place = end }
    isWhole = place > 0 && place == code.tokens.count
  }

  /// Whether it ends within brackets.
  var mayGoOn: Bool {
    code.tokens.indices.contains { place in
      ["(", "[", "{"].contains { code.tokens[place].isMark($0) } && code.end(of: place) == nil
    }
  }

  /// The place behind the member at a place, and behind what its line says more; `nil` for none.
  private static func end(of start: Int, in code: CodeText) -> Int? {
    let tokens = code.tokens
    guard tokens[start].beginsLine else { return nil }
    var place = start
    while place < tokens.count, modifiers.contains(tokens[place].text) { place += 1 }
    guard place < tokens.count else { return nil }
    if let end = code.end(of: place) { return row(place, end, in: code) }
    guard tokens[place].kind != .mark else { return nil }
    let name = tokens[place]
    // A type may stand between the name and the value.
    let value = (place + 1)..<min(place + 6, tokens.count)
    let sign = value.first { tokens[$0].isMark("=") || tokens[$0].isMark("=>") }
    if let sign, sign + 1 < tokens.count, !tokens[sign].beginsLine {
      return literal(at: sign + 1, in: code)
    }
    guard let next = value.first else { return nil }
    if tokens[next].isMark(":"), next + 2 < tokens.count, tokens[next + 1].isLiteral,
      tokens[next + 2].isMark(",")
    {
      let end = next + 3
      return end == tokens.count || tokens[end].beginsLine ? end : nil
    }
    if tokens[next].isMark("("), let end = code.end(of: next) { return row(next, end, in: code) }
    let isAlone = tokens[next].isMark(",") && next + 1 == tokens.count && start + 2 == tokens.count
    return isAlone && name.kind == .word && CodeForm.isTelling(name.text) ? next + 1 : nil
  }

  /// Words between brackets with a mark behind them, a number or a text among them.
  private static func row(_ start: Int, _ end: Int, in code: CodeText) -> Int? {
    let tokens = code.tokens
    let inner = tokens[(start + 1)..<end]
    let next = end + 1 < tokens.count ? tokens[end + 1] : nil
    let hasMark = next.map { $0.isMark(",") || $0.isMark(";") } ?? false
    let isCall = next == nil && inner.count > 2 && inner.contains { $0.kind == .string }
    guard inner.contains(where: \.isLiteral), hasMark || isCall else { return nil }
    return endOfLine(end, in: code)
  }

  /// A number or a text, with nothing but a mark behind it, or a mark and more words.
  private static func literal(at place: Int, in code: CodeText) -> Int? {
    let tokens = code.tokens
    guard tokens[place].isLiteral else {
      let end = endOfLine(place, in: code)
      let last = tokens[end - 1]
      return last.isMark(",") || last.isMark(";") ? end : nil
    }
    let next = place + 1
    guard next < tokens.count, !tokens[next].beginsLine else { return next }
    return tokens[next].isMark(",") || tokens[next].isMark(";") ? endOfLine(next, in: code) : nil
  }

  private static func endOfLine(_ place: Int, in code: CodeText) -> Int {
    var end = place + 1
    while end < code.tokens.count, !code.tokens[end].beginsLine { end += 1 }
    return end
  }

  private static let modifiers: Set<Substring> = [
    "case", "const", "static", "final", "public", "private", "pub", "let", "val", "var", "readonly",
    "export", "define",
  ]
}

extension CodeToken {
  fileprivate var isLiteral: Bool { kind == .number || kind == .string }
}
