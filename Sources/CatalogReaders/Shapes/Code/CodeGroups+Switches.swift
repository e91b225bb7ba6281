// What a `switch`, `match` or `when` gives to codes: their texts, numbers, statuses.
extension CodeGroups {
  /// The texts and codes that the functions of an enumeration give to its members.
  func texts(behind members: [CodeMember], before end: Int) -> [CodeGroup] {
    var groups: [CodeGroup] = []
    var place = (members.last?.place.upperBound ?? end)
    while place < end {
      let found = switchOfTexts(at: place) ?? arms(behind: place)
      if let found { groups.append(found) }
      place = found?.end ?? place + 1
    }
    return groups
  }

  /// The arms of a `match` that are read as the rows of a map.
  private func arms(behind place: Int) -> CodeGroup? {
    guard code.tokens[place].isWord("match") else { return nil }
    let open = code.first(in: place..<min(place + 20, code.tokens.count)) { $0.isMark("{") }
    return open.flatMap { rows(at: $0, statement: place) }
  }

  /// The arms of the `switch` whose keyword stands at a place, where most give a text to a code, or what the name of
  /// the function around says, such as the code of a member.
  func switchOfTexts(at place: Int) -> CodeGroup? {
    guard let switched = CodeArms(code, at: place) else { return nil }
    let function = CodeFunctionName.name(code, around: place)
    return group(of: switched.arms, function, head: switched.head, end: switched.end)
  }

  /// The clauses of the function whose first one begins at a place, where most give a text to a code.
  mutating func clausesOfTexts(at place: Int) -> CodeGroup? {
    guard place >= endOfClauses, let clauses = FunctionClauses(code, at: place) else { return nil }
    endOfClauses = clauses.end + 1
    return group(of: clauses.arms, clauses.name, head: place..<place, end: clauses.end)
  }

  /// What arms give to codes, where it is texts, or what a function's name says.
  private func group(
    of arms: [CodeArms.Arm], _ function: Substring?, head: Range<Int>, end: Int
  ) -> CodeGroup? {
    let key = function.flatMap(CodeFunctionName.init)
    let members = arms.flatMap { arm -> [CodeMember] in
      guard let value = value(of: arm.body) else { return [] }
      return arm.labels.compactMap { member($0, value, arm.body, key) }
    }
    guard members.count > 1, members.count * 10 >= arms.count * 6 else { return nil }
    let sentences = members.count { $0.armText?.contains(" ") == true }
    let isOfTexts = sentences * 2 > members.count
    guard isOfTexts || key?.takesWords == true else { return nil }
    return CodeGroup(
      kind: .rows, title: nil, function: function, head: head, end: end, isUnclosed: false,
      isAboutOthers: !isOfTexts, members: members)
  }

  /// The one text in an arm, or its one number or constant.
  private func value(of body: Range<Int>) -> CodeValue? {
    guard body.count < 40 else { return nil }
    let tokens = code.tokens[body]
    if let first = tokens.firstIndex(where: { $0.kind == .string }) {
      return text(of: tokens[first...]).map { .string($0) }
    }
    let rest = tokens.filter {
      !["return", "yield", "break", ";", "{", "}", "Some", "(", ")"].contains($0.text)
    }
    guard rest.count == 1, let token = rest.first else { return nil }
    return token.kind == .mark ? nil : constants.value(of: [token])
  }

  /// The one text that begins here, or several that are joined to one.
  private func text(of tokens: ArraySlice<CodeToken>) -> String? {
    guard let last = tokens.lastIndex(where: { $0.kind == .string }) else { return nil }
    let isOne = tokens[...last].allSatisfy { token in
      token.kind == .string || token.kind == .mark && "+.<>&\\".contains(token.text)
    }
    return isOne
      ? tokens[...last].filter { $0.kind == .string }.map(\.text.unescaped).joined() : nil
  }

  private func member(
    _ label: Range<Int>, _ value: CodeValue, _ body: Range<Int>, _ key: CodeFunctionName?
  ) -> CodeMember? {
    guard let last = label.last, label.count <= 3 else { return nil }
    var member = CodeMember(place: label.lowerBound..<body.upperBound)
    if let key {
      member.arguments = [CodeArgument(key: key.text, value: value)]
    } else if case .string(let text) = value {
      member.texts = [text]
    } else {
      return nil
    }
    let token = code.tokens[last]
    switch token.kind {
    case .number: member.value = constants.value(of: code.tokens[label])
    case .string: member.value = .string(token.text.unescaped)
    case .word: member.name = token.text.lastPart
    case .mark: return nil
    }
    return member
  }
}

extension CodeMember {
  /// The text that an arm gives.
  fileprivate var armText: String? {
    if let text = texts.first { return text }
    if case .string(let text)? = arguments.first?.value { return text }
    return nil
  }
}
