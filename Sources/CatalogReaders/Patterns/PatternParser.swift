/// Reads the source of a pattern by recursive descent, as deep as groups may be nested.
struct PatternParser {
  /// The names of the groups read so far.
  private(set) var groupNames: [String] = []
  var scanner: PatternScanner
  var ignoresCase = false
  private var depth = 0

  init(_ source: String) { scanner = PatternScanner(source) }

  /// The tree of the whole source; to be called once.
  mutating func parse() throws(PatternError) -> PatternSyntax {
    guard scanner.length <= PatternLimits.sourceLength else {
      throw PatternError(
        message: "the pattern is longer than \(PatternLimits.sourceLength) bytes",
        offset: 0..<scanner.length)
    }
    ignoresCase = scanner.accept("(?i)")
    let syntax = try alternatives()
    let start = scanner.index
    if scanner.accept(")") {
      throw scanner.error(
        "this parenthesis closes no group; write '\\)' for the character", from: start)
    }
    return syntax
  }

  private mutating func alternatives() throws(PatternError) -> PatternSyntax {
    let first = try sequence()
    var branches = [first]
    while scanner.accept("|") { branches.append(try sequence()) }
    return branches.count == 1 ? first : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternSyntax {
    var items: [PatternSyntax] = []
    while let scalar = scanner.peek, scalar != "|", scalar != ")" {
      items.append(try repeatedItem())
    }
    return .joining(items)
  }

  private mutating func repeatedItem() throws(PatternError) -> PatternSyntax {
    let item = try item()
    let start = scanner.index
    guard let repetition = try scanner.repetition() else { return item }
    if case .assertion = item {
      throw scanner.error("a place in the text cannot be repeated", from: start)
    }
    let second = scanner.index
    if try scanner.repetition() != nil {
      throw scanner.error(
        "this repeats a repetition; put a group around what is repeated", from: second)
    }
    return .repeating(item, repetition)
  }

  private mutating func item() throws(PatternError) -> PatternSyntax {
    let start = scanner.index
    switch scanner.next() {
    case nil: return .empty
    case ".": return .scalarClass(ScalarClass(.lineFeed, isComplement: true))
    case "^": return .assertion(.startOfText)
    case "$": return .assertion(.endOfText)
    case "(": return try group(from: start)
    case "[": return try bracketedClass(from: start)
    case "\\":
      if scanner.accept("b") { return .assertion(.wordBoundary) }
      return syntax(of: try escape(from: start))
    case "?", "*", "+", "{":
      throw scanner.error(
        "there is nothing to repeat; write a backslash before this character to match it",
        from: start)
    case .some(let scalar): return syntax(of: .scalar(scalar))
    }
  }

  private func syntax(of member: PatternClassMember) -> PatternSyntax {
    switch member {
    case .scalar(let scalar) where !ignoresCase: .scalar(scalar)
    case .scalar(let scalar): .scalarClass(ScalarClass(.init(scalar), ignoresCase: true))
    case .several(let members): .scalarClass(ScalarClass(members, ignoresCase: ignoresCase))
    }
  }

  /// What follows a parenthesis that opens at `start`.
  private mutating func group(from start: Int) throws(PatternError) -> PatternSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= PatternLimits.nesting else {
      throw scanner.error("groups are nested more than \(PatternLimits.nesting) deep", from: start)
    }
    let number = try groupNumber(from: start)
    let content = try alternatives()
    guard scanner.accept(")") else {
      throw scanner.error("this group is not closed", from: start)
    }
    return number.map { .group($0, content) } ?? content
  }

  /// The number of a group that has a name.
  private mutating func groupNumber(from start: Int) throws(PatternError) -> Int? {
    guard scanner.accept("?"), !scanner.accept(":") else { return nil }
    for sign in ["=", "!", "<=", "<!"] where scanner.accept(sign) {
      throw scanner.error("looking ahead or behind is not supported", from: start)
    }
    if scanner.accept("i)") {
      throw scanner.error("'(?i)' can only stand at the very beginning", from: start)
    }
    guard scanner.accept("<") else {
      _ = scanner.next()
      throw scanner.error(
        "a group begins with '(', '(?:' or '(?<name>', and with nothing else", from: start)
    }
    groupNames.append(try groupName())
    return groupNames.count - 1
  }

  private mutating func groupName() throws(PatternError) -> String {
    let start = scanner.index
    while let scalar = scanner.peek, scalar.isWord { _ = scanner.next() }
    let name = scanner.text(from: start)
    guard scanner.isAhead(">"), name.unicodeScalars.first?.isDigit == false else {
      _ = scanner.next()
      throw scanner.error(
        "a group's name is made of ASCII letters, digits and '_', and begins with no digit",
        from: start)
    }
    if groupNames.contains(name) {
      throw scanner.error("there is another group of the name '\(name)'", from: start)
    }
    guard groupNames.count < PatternLimits.namedGroups else {
      throw scanner.error(
        "there are more than \(PatternLimits.namedGroups) groups with names", from: start)
    }
    _ = scanner.accept(">")
    return name
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isWord: Bool {
    isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
  }
}
