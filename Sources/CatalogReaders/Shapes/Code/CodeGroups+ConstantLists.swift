// Lists of constants: several in one statement, and Go's with their counter.
extension CodeGroups {
  /// The constants of one statement that declares several: `const LOST = 1, BENT = 2`.
  func constantsOfStatement(at place: Int) -> [CodeMember] {
    guard code.tokens[place].kind == .word, let equals = equals(behind: place),
      code.tokens[place..<equals].contains(where: { Self.keywordsOfConstants.contains($0.text) })
    else { return [] }
    let parts = code.parts(of: place..<endOfStatement(behind: equals)) { $0.isMark(",") }
    guard parts.count > 1 else { return [] }
    let parser = CodeMemberParser(code, constants)
    let members = parts.compactMap { part -> CodeMember? in
      let part =
        part.lowerBound + (code.tokens[part].prefix { $0.isMark("\\") }).count..<part.upperBound
      guard let equals = code.first(in: part, where: { $0.isMark("=") }),
        let name = nameOfConstant(part.lowerBound..<equals), code.tokens[name].text.isConstantName
      else { return nil }
      var member = CodeMember(place: part)
      member.name = code.tokens[name].text
      parser.readExpression((equals + 1)..<part.upperBound, into: &member)
      return member.value == nil || member.hasUnknownValue ? nil : member
    }
    return members.count == parts.count ? members : []
  }

  /// `const ( A = iota ... )`, in which a name alone repeats the expression before it.
  func listOfConstants(at place: Int) -> CodeGroup? {
    let tokens = code.tokens
    guard tokens[place].isWord("const") || tokens[place].isWord("var"), place + 1 < tokens.count,
      tokens[place + 1].isMark("("), let end = code.end(of: place + 1)
    else { return nil }
    var list = CountedConstants(code, constants)
    var line = place + 2
    while line < end {
      let next = endOfSpecification(from: line, before: end)
      list.add(line..<next)
      line = next < end && tokens[next].isMark(";") ? next + 1 : max(next, line + 1)
    }
    guard !list.members.isEmpty else { return nil }
    return CodeGroup(
      kind: .constants, title: list.type, head: place..<(place + 2), end: end, isUnclosed: false,
      members: list.members)
  }

  private func endOfSpecification(from start: Int, before end: Int) -> Int {
    var place = min(code.following(start), end)
    while place < end, !code.tokens[place].isMark(";") {
      if code.tokens[place].beginsLine, ![",", "=", "+", "|"].contains(code.tokens[place - 1].text)
      {
        return place
      }
      place = min(code.following(place), end)
    }
    return place
  }
}

/// The constants of a list, each with the counter's value.
private struct CountedConstants {
  private let code: CodeText
  private var constants: CodeConstants
  private(set) var members: [CodeMember] = []
  /// The first type that a constant names.
  private(set) var type: Substring?
  private var count = 0
  private var expression: Range<Int>?

  init(_ code: CodeText, _ constants: CodeConstants) {
    self.code = code
    self.constants = constants
  }

  /// Types that say nothing about what the constants are for.
  private static let plainTypes: Set<Substring> = [
    "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "byte",
    "string", "float64", "error", "rune",
  ]

  mutating func add(_ range: Range<Int>) {
    guard let name = range.first.map({ code.tokens[$0] }), name.kind == .word else { return }
    let equals = code.first(in: range) { $0.isMark("=") }
    if let equals {
      expression = (equals + 1)..<range.upperBound
      let between = code.tokens[(range.lowerBound + 1)..<equals]
      if type == nil, between.count == 1, let word = between.first?.text,
        !Self.plainTypes.contains(word)
      {
        type = word
      }
    }
    defer { count += 1 }
    constants["iota"] = count
    guard name.text != "_", let expression else { return }
    var member = CodeMember(place: range)
    member.name = name.text
    CodeMemberParser(code, constants).readExpression(expression, into: &member)
    constants.define(name.text, member.value, in: nil)
    members.append(member)
  }
}
