/// Takes the tokens of one member apart.
struct CodeMemberParser {
  let code: CodeText
  var constants: CodeConstants

  init(_ code: CodeText, _ constants: CodeConstants) {
    self.code = code
    self.constants = constants
  }

  /// A member such as `NAME = 1`, `NAME(1, "text")` or `case name`; `nil` where no name stands first.
  func member(_ range: Range<Int>) -> CodeMember? {
    var member = CodeMember(place: range)
    let start = skipMarks(range, &member)
    guard start < range.upperBound, let name = name(at: start, in: range) else { return nil }
    member.name = code.tokens[name].text
    readValue((name + 1)..<range.upperBound, into: &member)
    return member
  }

  private func name(at start: Int, in range: Range<Int>) -> Int? {
    var place = start
    while place < range.upperBound, Self.modifiers.contains(code.tokens[place].text) { place += 1 }
    guard place < range.upperBound else { return nil }
    return code.tokens[place].kind == .word || code.tokens[place].kind == .string ? place : nil
  }

  private static let modifiers: Set<Substring> = ["case", "indirect"]

  /// What stands behind a name.
  private func readValue(_ range: Range<Int>, into member: inout CodeMember) {
    var range = range
    while let first = range.first, code.tokens[first].isMark("["), let end = code.end(of: first) {
      readMark((first + 1)..<end, into: &member)
      range = (end + 1)..<max(range.upperBound, end + 1)
    }
    while let first = range.first, code.tokens[first].isMark("@"), first + 1 < range.upperBound {
      let end = endOfMark(at: first, in: range)
      readMark((first + 1)..<end, into: &member)
      range = end..<range.upperBound
    }
    guard let first = range.first else { return }
    let token = code.tokens[first]
    if token.isMark("("), let end = code.end(of: first) {
      if end + 2 < range.upperBound, code.tokens[end + 1].isMark("=") {
        readExpression((end + 2)..<range.upperBound, into: &member)
      }
      member.arguments = arguments((first + 1)..<end)
      if member.hasUnknownCode { member.hasUnknownValue = true }
    } else if token.isMark("=") || token.isMark(":") || token.isMark("=>") {
      readExpression((first + 1)..<range.upperBound, into: &member)
    } else if !token.isMark("{") {
      member.hasUnknownValue = true
    }
  }

  /// What stands behind an equals sign: a value, or a constructor or a list with its arguments.
  func readExpression(_ range: Range<Int>, into member: inout CodeMember) {
    var range = range
    if let last = range.last, code.tokens[last].isMark("]"),
      let open = code.first(in: range, where: { $0.isMark("[") }), open > range.lowerBound,
      code.end(of: open) == last
    {
      readMark((open + 1)..<last, into: &member)
      member.arguments = options((open + 1)..<last)
      range = range.lowerBound..<open
    }
    range = code.withoutFreeze(range)
    guard let first = range.first else { return member.hasUnknownValue = true }
    member.beginning = CodeJoinedText(code.tokens[range]).beginning
    if let value = constants.value(of: code.tokens[range]) {
      member.value = value
      if case .word = value { member.hasUnknownValue = true }
      return
    }
    if let open = range.prefix(8).first(where: { code.end(of: $0) != nil }),
      let end = code.end(of: open), end <= range.upperBound, isCall(first..<open)
    {
      member.arguments = arguments((open + 1)..<end)
    } else if code.parts(of: range, at: { $0.isMark(",") }).count > 1 {
      member.arguments = arguments(range)
    }
    if member.arguments.isEmpty || member.hasUnknownCode { member.hasUnknownValue = true }
  }

  /// Whether what stands before an opening bracket makes it a call, or a list of values.
  private func isCall(_ range: Range<Int>) -> Bool {
    code.tokens[range].allSatisfy { $0.kind == .word || "&<>:*#[]%".contains($0.text) }
  }
}

// Marks before and behind a member: annotations and attributes.
extension CodeMemberParser {
  /// The place behind the marks at the beginning.
  private func skipMarks(_ range: Range<Int>, _ member: inout CodeMember) -> Int {
    var place = range.lowerBound
    while place < range.upperBound {
      let token = code.tokens[place]
      if token.kind == .string, token.beginsLine, place + 1 < range.upperBound,
        code.tokens[place + 1].kind == .word, code.tokens[place + 1].beginsLine
      {
        member.texts.append(token.text.unescaped)
        place += 1
      } else if token.isMark("#"), place + 1 < range.upperBound, code.tokens[place + 1].isMark("[")
      {
        place += 1
      } else if token.isMark("["), let end = code.end(of: place), end < range.upperBound {
        readMark((place + 1)..<end, into: &member)
        place = end + 1
      } else if token.isMark("@"), place + 1 < range.upperBound {
        let end = endOfMark(at: place, in: range)
        readMark((place + 1)..<end, into: &member)
        place = end
      } else {
        break
      }
    }
    return min(place, range.upperBound)
  }

  /// The place behind the name that follows an `@`, and behind its arguments.
  private func endOfMark(at place: Int, in range: Range<Int>) -> Int {
    let end = min(place + 2, range.upperBound)
    guard end < range.upperBound, code.tokens[end].isMark("("), let close = code.end(of: end) else {
      return end
    }
    return min(close + 1, range.upperBound)
  }

  /// Takes what an annotation says.
  private func readMark(_ range: Range<Int>, into member: inout CodeMember) {
    let tokens = code.tokens[range].drop { $0.isMark("[") }.prefix(40)
    guard let name = tokens.first?.text.lastPart else { return }
    let text = tokens.first {
      $0.kind == .string && $0.text.contains(" ") || $0.kind == .string && name != "since"
    }
    let isDeprecation = tokens.contains { Self.deprecations.contains($0.text.lastPart) }
    if isDeprecation {
      let words = tokens.last { $0.kind == .string && $0.text.contains { $0 == " " } } ?? text
      member.deprecation = words.map { $0.text.unescaped } ?? String(name)
    } else if Self.texts.contains(name.lowercased()), let text {
      member.texts.append(text.text.unescaped)
    }
  }

  private static let deprecations: Set<Substring> = ["deprecated", "Deprecated", "Obsolete"]
  private static let texts: Set<String> = [
    "error", "description", "display", "message", "errormessage", "text", "doc", "fail",
  ]
}
