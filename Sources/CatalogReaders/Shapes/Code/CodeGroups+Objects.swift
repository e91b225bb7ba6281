// Objects and classes that are an error each: `object KeyLost : LockError(1001, "The key is lost")`.
extension CodeGroups {
  /// The object, or class, of a type of errors whose keyword stands at a place, with a number or a text
  /// in the manner of codes for it.
  func objectOfError(at place: Int) -> CodeMember? {
    let tokens = code.tokens
    guard ["object", "class"].contains(tokens[place].text), place + 4 < tokens.count,
      tokens[place + 1].kind == .word, let type = typeOfObject(behind: place + 1),
      type + 1 < tokens.count, tokens[type + 1].isMark("("), Self.isOfErrors(tokens[type]),
      let end = code.end(of: type + 1)
    else { return nil }
    var member = CodeMember(place: place..<(end + 1))
    member.name = tokens[place + 1].text
    member.arguments = Self.named(CodeMemberParser(code, constants).arguments((type + 2)..<end))
    return member.arguments.contains(where: \.isCode) ? member : nil
  }

  /// What a class hands over to the type of errors above it, as properties of the class: `super(1001, "It is lost")`.
  /// None where no code is among it, for a status alone may be that of many.
  func propertiesOfError(at place: Int) -> [CodeMember] {
    let tokens = code.tokens
    guard Self.constructors.contains(tokens[place].text), let start = startOfType,
      let open = openingOfConstructor(behind: place), let end = code.end(of: open),
      tokens[start..<place].prefix(12).contains(where: Self.isOfErrors)
    else { return [] }
    let arguments = Self.named(CodeMemberParser(code, constants).arguments((open + 1)..<end))
    let isCode = { (argument: CodeArgument) in
      guard argument.isCode else { return false }
      if case .number(100...599, _)? = argument.value { return false }
      return true
    }
    guard arguments.contains(where: isCode) else { return [] }
    return arguments.compactMap { argument in
      guard let value = argument.value, argument.key != nil || argument.isText else { return nil }
      var member = CodeMember(place: place..<(end + 1))
      member.name = argument.key ?? "message"
      member.value = value
      member.isProperty = true
      return member
    }
  }

  private static let constructors: Set<Substring> = ["super", "base", "parent::__construct"]

  /// The bracket behind `super`, or behind `super().__init__`.
  private func openingOfConstructor(behind place: Int) -> Int? {
    var open = place + 1
    guard open < code.tokens.count, code.tokens[open].isMark("(") else { return nil }
    if code.end(of: open) == open + 1, open + 4 < code.tokens.count,
      code.tokens[open + 2].isMark("."), code.tokens[open + 3].isWord("__init__")
    {
      open += 4
    }
    return code.tokens[open].isMark("(") ? open : nil
  }

  /// The place of the type that an object has, behind its name and perhaps its own parameters.
  private func typeOfObject(behind name: Int) -> Int? {
    var place = name + 1
    if code.tokens[place].isMark("(") { place = code.following(place) }
    guard place + 1 < code.tokens.count,
      code.tokens[place].isMark(":") || code.tokens[place].isWord("extends")
    else { return nil }
    return place + 1
  }

  /// The arguments of one object, with keys for its code and status: others may have the same code.
  private static func named(_ arguments: [CodeArgument]) -> [CodeArgument] {
    guard !arguments.contains(where: \.isCode) else { return arguments }
    let word = arguments.firstIndex { argument in
      guard argument.key == nil, case .string(let text)? = argument.value else { return false }
      return CodeForm.isTelling(text[...])
    }
    let number = arguments.firstIndex { argument in
      guard argument.key == nil, case .number? = argument.value else { return false }
      return true
    }
    var named = arguments
    if let number {
      let key: Substring = word == nil ? "code" : "status"
      named[number] = CodeArgument(key: key, value: arguments[number].value)
    }
    if let word { named[word] = CodeArgument(key: "code", value: arguments[word].value) }
    return named
  }

  /// Whether this is the name of a type, perhaps with its place, that says that it is one of errors.
  private static func isOfErrors(_ type: CodeToken) -> Bool {
    type.kind == .word && type.text.namesErrors
  }
}
