// What a schema says of a member in brackets behind its number: `LOST = 1 [(http_status) = 404]`.
extension CodeMemberParser {
  /// The options between brackets, each with its name as its key.
  ///
  /// The code is the number before them, so that an option of that name is an HTTP status where it can
  /// be one, and a field of its own else.
  func options(_ range: Range<Int>) -> [CodeArgument] {
    code.parts(of: range) { $0.isMark(",") }.flatMap { part -> [CodeArgument] in
      guard let equals = code.first(in: part, where: { $0.isMark("=") }),
        let name = nameOfOption(part.lowerBound..<equals), name != "deprecated"
      else { return [] }
      return arguments((equals + 1)..<part.upperBound).compactMap { argument in
        guard let value = argument.value else { return nil }
        return Self.option(argument.key ?? name, value)
      }
    }
  }

  /// The status of members that state none: `option (errors.default_code) = 500`.
  func defaultStatus(_ range: Range<Int>) -> CodeArgument? {
    guard let equals = code.first(in: range, where: { $0.isMark("=") }),
      let name = nameOfOption(range.lowerBound..<equals)?.lastPart, name.hasPrefix("default_"),
      let value = constants.value(of: code.tokens[(equals + 1)..<range.upperBound])
    else { return nil }
    let option = Self.option(name.dropFirst(8), value)
    return option.key == "status" ? option : nil
  }

  private func nameOfOption(_ range: Range<Int>) -> Substring? {
    code.tokens[range].last { $0.kind == .word }?.text
  }

  private static func option(_ name: Substring, _ value: CodeValue) -> CodeArgument {
    switch CodeKeys.role(of: name) {
    case .code:
      if case .number(100...599, _) = value { return CodeArgument(key: "status", value: value) }
      return CodeArgument(key: "(\(name))", value: value)
    case .name: return CodeArgument(key: "(\(name))", value: value)
    default: return CodeArgument(key: name.lastPart, value: value)
    }
  }
}
