// Lists of macros.
extension CodeGroups {
  /// Calls of one macro on lines of their own, as in `XX(NAME, 1, "text")`; those of others between them that are no
  /// rows say something else.
  func macros(at place: Int) -> CodeGroup? {
    guard let name = macro(at: place), call(at: place) != nil else { return nil }
    var members: [CodeMember] = []
    var (next, end) = (place, place)
    while next < code.tokens.count, let other = macro(at: next), let last = code.end(of: next + 1) {
      let row = call(at: next)
      guard row == nil || other == name else { break }
      next = last + 1
      while next < code.tokens.count,
        code.tokens[next].isMark(";") || code.tokens[next].isMark("\\")
          || code.tokens[next].isMark(",")
      { next += 1 }
      if let row {
        members.append(row)
        end = next
      }
    }
    guard members.count > 1 else { return nil }
    return CodeGroup(
      kind: .rows, title: nil, head: place..<place, end: end - 1, isUnclosed: false,
      members: members)
  }

  /// The row that a call of a macro is: a code and a text, or a name and a number where the macro says that it is of
  /// errors, or has no name to speak of.
  private func call(at place: Int) -> CodeMember? {
    guard let end = code.end(of: place + 1) else { return nil }
    var member = CodeMember(place: place..<(end + 1))
    member.arguments = CodeMemberParser(code, constants).arguments((place + 2)..<end)
    let name = code.tokens[place].text
    let takesPairs = name.utf8.count < 3 || name.namesErrors
    return member.isRow || takesPairs && member.isNamedNumber ? member : nil
  }

  private func macro(at place: Int) -> Substring? {
    let tokens = code.tokens
    guard tokens[place].kind == .word, tokens[place].beginsLine, place + 1 < tokens.count,
      tokens[place + 1].isMark("("),
      tokens[place].text.allSatisfy({ !$0.isLowercase }) || tokens[place].text.contains("_")
    else { return nil }
    return tokens[place].text
  }
}

extension CodeMember {
  /// Whether its cells are the name of a constant and a number, in any order.
  fileprivate var isNamedNumber: Bool {
    guard arguments.count == 2, arguments.allSatisfy({ $0.key == nil }) else { return false }
    let names = arguments.filter { argument in
      if case .word(let word)? = argument.value { word[...].lastPart.isConstantKey } else { false }
    }
    let numbers = arguments.filter { if case .number? = $0.value { true } else { false } }
    return names.count == 1 && numbers.count == 1
  }
}
