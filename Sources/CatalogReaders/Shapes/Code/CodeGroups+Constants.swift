// Constants of a statement each.
extension CodeGroups {
  static let keywordsOfConstants: Set<Substring> = [
    "const", "final", "static", "let", "val", "readonly", "constexpr", "constant", "var", "define",
  ]

  /// The constant whose statement begins at a place.
  func constant(at place: Int) -> CodeMember? {
    let tokens = code.tokens
    if tokens[place].isMark("#") || tokens[place].isWord("define") { return definition(at: place) }
    if tokens[place].isMark("-"), place + 2 < tokens.count, tokens[place + 1].isWord("define") {
      return attribute(at: place)
    }
    guard tokens[place].kind == .word || tokens[place].isMark("@") || tokens[place].isMark("[")
    else {
      return nil
    }
    guard let equals = equals(behind: place) else { return nil }
    let words = tokens[place..<equals]
    let isDeclared = words.contains { Self.keywordsOfConstants.contains($0.text) }
    guard let name = nameOfConstant(place..<equals) else { return nil }
    let ownName = tokens[name].text.isOfOwnObject ? tokens[name].text.lastPart : tokens[name].text
    let isProperty = isInType && CodeClasses.isProperty(tokens[name].text)
    let standsAlone =
      name == place || isInType && tokens[place..<name].allSatisfy { $0.kind == .word }
    let isConstant = isDeclared || standsAlone && ownName.isConstantName
    guard isConstant || isProperty, !isFunction(behind: equals) else { return nil }
    let end = endOfStatement(behind: equals)
    var member = CodeMember(place: place..<end)
    let parser = CodeMemberParser(code, constants)
    if let marked = parser.member(place..<(name + 1)) {
      (member.deprecation, member.texts) = (marked.deprecation, marked.texts)
    }
    member.name = ownName
    parser.readExpression((equals + 1)..<end, into: &member)
    if isProperty, let property = property(member, isDeclared: isDeclared) { return property }
    let hasText = isError(member) || isDeclared && member.isRow
    guard isConstant, !member.hasUnknownValue || isMeant(member, (equals + 1)..<end),
      member.value != nil || hasText || member.hasUnknownValue,
      !opensRows((equals + 1)..<max(end, equals + 1)), !isList(member, behind: equals)
    else { return nil }
    return member
  }

  /// Whether a value is a function of parameters in parentheses, an arrow behind them or behind the type of its result.
  private func isFunction(behind equals: Int) -> Bool {
    guard
      let open = (equals + 1..<min(equals + 12, code.tokens.count)).first(where: {
        code.tokens[$0].isMark("(")
      }), let end = code.end(of: open)
    else { return false }
    let head = code.tokens[(equals + 1)..<open]
    guard head.isEmpty || head.first?.isMark("<") == true || head.first?.isWord("async") == true,
      end + 1 < code.tokens.count
    else { return false }
    if code.tokens[end + 1].isMark("=>") { return true }
    return code.tokens[end + 1].isMark(":")
      && code.first(in: (end + 2)..<min(end + 20, code.tokens.count)) { $0.isMark("=>") } != nil
  }

  /// Whether a line begins with the name of a type, whose body need not stand in brackets.
  private func beginsType(at place: Int) -> Bool {
    guard Self.scopes.contains(code.tokens[place].text), place + 1 < code.tokens.count else {
      return false
    }
    let name = code.tokens[place + 1]
    return name.kind == .word && name.line == code.tokens[place].line
  }

  /// What a class says about the error that it is: a number, or a text that may stand in a call.
  private func property(_ member: CodeMember, isDeclared: Bool) -> CodeMember? {
    var property = member
    if member.arguments.count == 1 { property.value = member.arguments[0].value }
    property.isProperty = !isDeclared
    switch property.value {
    case .number, .string: return property
    case .word, nil: return nil
    }
  }

  /// Whether a value is a plain list of values, not a code with its text.
  private func isList(_ member: CodeMember, behind equals: Int) -> Bool {
    guard equals + 1 < code.tokens.count, code.end(of: equals + 1) != nil else { return false }
    return member.arguments.count > 3 || !member.isRow
  }

  /// Whether the arguments of a constructor say what an error is: a code, or a text for a name in
  /// the manner of constants.
  private func isError(_ member: CodeMember) -> Bool {
    if member.arguments.contains(where: { $0.key != nil }) {
      return member.arguments.contains(where: \.isCode)
    }
    let hasText = member.arguments.contains { if case .string = $0.value { true } else { false } }
    let isCollection = code.tokens[member.place].contains { Self.collections.contains($0.text) }
    return hasText && !isCollection && member.name.map(\.isConstantName) ?? false
  }

  /// What makes a collection of a list: `set([...])`.
  private static let collections: Set<Substring> = ["set", "frozenset", "tuple", "Set", "HashSet"]

  /// Whether a value is a map or a table, perhaps in a call.
  private func opensRows(_ value: Range<Int>) -> Bool {
    value.prefix(12).contains { place in
      code.end(of: place) != nil && rows(at: place, statement: place) != nil
    }
  }

  /// Whether a value that is not known was meant to be a code: a number that is computed from constants,
  /// or a text that is joined from them.
  private func isMeant(_ member: CodeMember, _ range: Range<Int>) -> Bool {
    let joined = CodeJoinedText(code.tokens[range])
    return isArithmetic(range) || joined.mayBeCode && joined.hasNames(\.isConstantName)
      || member.hasUnknownCode && member.name.map(\.isConstantName) == true
  }

  /// Whether these are numbers and other constants, so that the value was meant to be a number.
  private func isArithmetic(_ range: Range<Int>) -> Bool {
    let tokens = code.tokens[range]
    return tokens.count > 1 && tokens.count < 40 && tokens.contains { $0.kind == .number }
      && tokens.allSatisfy {
        $0.kind == .number || $0.kind == .word && $0.text.isConstantName
          || "+-*<<|()".contains($0.text)
      }
  }

  /// `#define NAME value` and `define('NAME', value)`.
  private func definition(at place: Int) -> CodeMember? {
    let tokens = code.tokens
    if tokens[place].isWord("define"), place + 1 < tokens.count, tokens[place + 1].isMark("("),
      let end = code.end(of: place + 1)
    {
      let arguments = code.parts(of: (place + 2)..<end) { $0.isMark(",") }
      guard arguments.count == 2, let name = arguments[0].first, tokens[name].kind == .string else {
        return nil
      }
      var member = CodeMember(place: place..<(end + 1))
      member.name = tokens[name].text
      CodeMemberParser(code, constants).readExpression(arguments[1], into: &member)
      return member.hasUnknownValue && !isMeant(member, arguments[1]) ? nil : member
    }
    guard place + 3 < tokens.count, tokens[place + 1].isWord("define"),
      tokens[place + 2].kind == .word
    else { return nil }
    let name = tokens[place + 2]
    var end = place + 3
    var line = name.line
    while end < tokens.count, tokens[end].line == line || tokens[end - 1].isMark("\\") {
      line = tokens[end].line
      end += 1
    }
    guard end > place + 3, !isMacro(place + 3), !Self.isOfHeader(name.text),
      !isForCompiler((place + 3)..<end)
    else { return nil }
    var member = CodeMember(place: place..<end)
    member.name = name.text
    let start = tokens[place + 3].isMark("\\") ? place + 4 : place + 3
    CodeMemberParser(code, constants).readExpression(start..<max(start, end), into: &member)
    if member.hasUnknownValue, !isMeant(member, (place + 3)..<end) { return nil }
    return member
  }

  /// `-define(NAME, value).`
  private func attribute(at place: Int) -> CodeMember? {
    guard code.tokens[place + 2].isMark("("), let end = code.end(of: place + 2) else { return nil }
    let parts = code.parts(of: (place + 3)..<end) { $0.isMark(",") }
    guard parts.count == 2, parts[0].count == 1, let name = parts[0].first,
      code.tokens[name].kind == .word, code.tokens[name].text.isConstantName
    else { return nil }
    let value = code.withoutSigils(parts[1])
    guard !opensRows(value) else { return nil }
    var member = CodeMember(place: place..<(end + 1))
    member.name = code.tokens[name].text
    CodeMemberParser(code, constants).readExpression(value, into: &member)
    return member.hasUnknownValue ? nil : member
  }

  /// Whether a name is that of a header's guard or of a part of its version.
  private static func isOfHeader(_ name: Substring) -> Bool {
    let words = name.uppercased().split(separator: "_")
    guard let last = words.last else { return true }
    return ["H", "HPP", "INCLUDED", "MAJOR", "MINOR", "PATCH", "MICRO"].contains(last)
      || words.dropLast().suffix(1) == ["VERSION"] && words.count > 2
      || last == "VERSION" && words.count <= 2
  }

  /// Whether a value only tells the compiler something: `__attribute__((…))`.
  private func isForCompiler(_ value: Range<Int>) -> Bool {
    value.count > 2 && code.tokens[value.lowerBound].text.hasPrefix("__")
      && code.tokens[value.lowerBound + 1].isMark("(")
  }

  /// Whether a parenthesis stands right behind the name, without any space.
  private func isMacro(_ place: Int) -> Bool {
    let (name, next) = (code.tokens[place - 1], code.tokens[place])
    return next.isMark("(") && name.text.endIndex == next.text.startIndex
  }

  func equals(behind place: Int) -> Int? {
    var place = place
    for _ in 0..<24 {
      guard place < code.tokens.count else { return nil }
      let token = code.tokens[place]
      if token.isMark("=") { return place }
      if token.beginsLine, beginsType(at: place) { return nil }
      if token.kind == .mark, [";", "{", "}", ")", "]", ",", "=>"].contains(token.text) {
        return nil
      }
      place = code.following(place)
    }
    return nil
  }

  /// The name before an equals sign; behind it, a type may stand after a colon.
  func nameOfConstant(_ range: Range<Int>) -> Int? {
    let colon = code.first(in: range) { $0.isMark(":") } ?? range.upperBound
    return (range.lowerBound..<colon).last { code.tokens[$0].kind == .word }
  }

  /// The place of the semicolon, comma or line end behind a value.
  func endOfStatement(behind equals: Int) -> Int {
    var place = equals + 1
    for _ in 0..<Self.longestStatement where place < code.tokens.count {
      let token = code.tokens[place]
      if [";", "}", ")"].contains(token.text), token.kind == .mark { return place }
      let before = code.tokens[place - 1]
      let goesOn = before.kind == .mark && ![")", "}", "]"].contains(before.text)
      let joins = token.kind == .mark && "+|.".contains(token.text)
      if token.beginsLine, !goesOn, !joins { return place }
      place = code.following(place)
    }
    return min(place, code.tokens.count)
  }

  /// In tokens; what goes on behind them is no part of a constant.
  private static let longestStatement = 1_000
}
