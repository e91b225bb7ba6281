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
    let name = type.text.lowercased()
    return type.kind == .word
      && ["error", "exception", "failure", "fault", "problem"].contains { name.contains($0) }
  }
}
