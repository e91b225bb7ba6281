/// The constants of a document that are known so far.
struct CodeConstants: Sendable {
  private var numbers: [Substring: Int] = [:]
  private var texts: [Substring: String] = [:]

  /// The number of a constant. A qualified name is one of this document only where it names the type
  /// that holds the constant, or means the type that it stands in.
  subscript(name: Substring) -> Int? {
    get { numbers[name] ?? name.innerName.flatMap { numbers[$0] } ?? Self.limits[name] }
    set { numbers[name] = newValue }
  }

  /// The text of a constant, by the same names.
  func text(of name: Substring) -> String? {
    texts[name] ?? name.innerName.flatMap { texts[$0] }
  }

  /// Remembers the value of a constant under its name and, with a dot before it, that of its type.
  mutating func define(_ name: Substring, _ value: CodeValue?, in type: Substring?) {
    let qualified = type.map { Substring("\($0).\(name)") }
    for key in [name, qualified].compactMap(\.self) {
      numbers[key] = if case .number(let number, _) = value { number } else { nil }
      texts[key] = if case .string(let text) = value { text } else { nil }
    }
  }

  /// Remembers the constants that are a text and nothing else, wherever in the document they stand; not
  /// those that it gives several texts.
  mutating func defineTexts(of code: CodeText) {
    var isAmbiguous: Set<Substring> = []
    for place in code.tokens.indices.dropLast(2) {
      let (name, text) = (code.tokens[place], code.tokens[place + 2])
      guard name.kind == .word, code.tokens[place + 1].isMark("="), text.kind == .string,
        name.text.isConstantName, place + 3 == code.tokens.count || code.tokens[place + 3].endsValue
      else { continue }
      let value = text.text.unescaped
      if let other = texts[name.text], other != value { isAmbiguous.insert(name.text) }
      texts[name.text] = value
    }
    for name in isAmbiguous { texts[name] = nil }
  }

  /// Those that C has for the numbers of 32 bits.
  private static let limits: [Substring: Int] = [
    "INT_MIN": Int(Int32.min), "INT32_MIN": Int(Int32.min),
    "INT_MAX": Int(Int32.max), "INT32_MAX": Int(Int32.max),
  ]

  /// Remembers the macros that are a number, wherever in the document they stand, for others may be computed from
  /// them before; not those that it defines several times.
  mutating func defineMacros(of code: CodeText) {
    let macros = code.macros
    let counts = macros.reduce(into: [Substring: Int]()) { $0[$1.name, default: 0] += 1 }
    let single = macros.filter { counts[$0.name] == 1 }
    for macro in single.reversed() + single + single.reversed() where numbers[macro.name] == nil {
      if case .number(let number, _)? = value(of: code.tokens[macro.value]) {
        numbers[macro.name] = number
      }
    }
  }

  /// The value of an expression; `nil` where it cannot be known.
  func value(of tokens: ArraySlice<CodeToken>) -> CodeValue? {
    guard let first = tokens.first else { return nil }
    if tokens.count == 1, first.kind != .string { return value(of: first) }
    let bare = CodeArithmetic(self).withoutCasts(tokens)
    if bare.count == 1, let number = bare.first, number.kind == .number { return value(of: number) }
    if let joined = CodeJoinedText(tokens).text(self) { return .string(joined) }
    return CodeArithmetic(self).value(of: tokens).map { .number($0, text: String($0)) }
  }

  private func value(of token: CodeToken) -> CodeValue? {
    switch token.kind {
    case .number: token.text.wholeNumber.map { .number($0, text: token.text.digits) }
    case .word: self[token.text].map { .number($0, text: String($0)) } ?? .word(String(token.text))
    case .string, .mark: nil
    }
  }
}

extension CodeText {
  /// The macros without parameters on a line of their own, with the places of their values.
  fileprivate var macros: [(name: Substring, value: Range<Int>)] {
    tokens.indices.dropLast(3).compactMap { place in
      let name = tokens[place + 2]
      guard tokens[place].isMark("#"), tokens[place].beginsLine, tokens[place + 1].isWord("define"),
        name.kind == .word, name.text.endIndex != tokens[place + 3].text.startIndex
      else { return nil }
      let rest = tokens[(place + 3)...].prefix(Self.longestMacro)
      let value = rest.prefix { !$0.beginsLine }
      return value.isEmpty || value.count == Self.longestMacro ? nil : (name.text, value.indices)
    }
  }

  /// The tokens of longer ones are not computed.
  private static let longestMacro = 40
}

extension CodeToken {
  /// Whether a value ends before it.
  fileprivate var endsValue: Bool { beginsLine || isMark(";") }
}

extension Substring {
  /// Whether a name is written as those of constants are.
  var isConstantName: Bool {
    utf8.count > 1 && allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
      || CodeForm.isTelling(self) && first?.isUppercase == true
  }

  /// Whether it is the name of what an object gives to itself: `this.KEY_LOST`.
  var isOfOwnObject: Bool { hasPrefix("this.") || hasPrefix("self.") }

  /// The key of a qualified name: the last two names, or the last one alone behind `self` and the like.
  fileprivate var innerName: Substring? {
    let names = split { $0 == "." || $0 == ":" }
    guard names.count > 1 else { return nil }
    let (type, name) = (names[names.count - 2], names[names.count - 1])
    return Self.ownTypes.contains(type) ? name : Substring("\(type).\(name)")
  }

  private static let ownTypes: Set<Substring> = [
    "self", "Self", "static", "this", "cls", "super", "crate", "parent", "$this",
  ]
}
