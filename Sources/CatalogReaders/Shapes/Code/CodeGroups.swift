/// Finds the groups of codes in source code: enumerations, constants, maps and tables.
struct CodeGroups {
  private(set) var groups: [CodeGroup] = []
  let code: CodeText
  var constants = CodeConstants()
  /// The names of all members so far.
  private(set) var names: Set<Substring> = []
  private var scopes: [Scope] = []
  /// Where the current statement begins.
  private var statement = 0
  /// The name of a type or module whose body has not begun yet.
  private var namedScope: Substring?

  /// A body between brackets, or of deeper indentation.
  private struct Scope {
    let end: Int?
    let indent: Int?
    let name: Substring?
    let takesConstants: Bool
  }

  init(_ code: CodeText) {
    self.code = code
    var place = 0
    while place < code.tokens.count {
      closeScopes(at: place)
      if beginsStatement(place) { statement = place }
      place = step(at: place)
    }
  }

  private mutating func closeScopes(at place: Int) {
    let token = code.tokens[place]
    while let last = scopes.last {
      let isOver =
        last.end.map { $0 <= place }
        ?? (token.beginsLine && token.indent <= last.indent ?? 0)
      guard isOver else { return }
      scopes.removeLast()
    }
  }

  private func beginsStatement(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = code.tokens[place - 1]
    if before.isMark(";") || before.isMark("{") || before.isMark("}") { return true }
    return code.tokens[place].beginsLine
      && !(before.kind == .mark && ["=", ",", "(", "\\", "=>"].contains(before.text))
  }

  /// Takes what begins at a place, and gives the place behind it.
  private mutating func step(at place: Int) -> Int {
    let token = code.tokens[place]
    if token.kind == .word {
      if let group = enumeration(at: place) { return add(group) }
      if let group = listOfConstants(at: place) { return add(group) }
      noteScope(at: place)
    }
    if token.beginsLine, let group = macros(at: place) { return add(group) }
    if place == statement, scopes.last?.takesConstants ?? true {
      if let constant = constant(at: place) { return add(constant) }
    }
    if token.kind == .mark, code.end(of: place) != nil {
      if let group = rows(at: place, statement: statement) { return add(group) }
      openScope(at: place)
    }
    return place + 1
  }

  private mutating func add(_ group: CodeGroup) -> Int {
    names.formUnion(group.members.compactMap(\.name))
    groups.append(group)
    return (group.end ?? code.tokens.count - 1) + 1
  }

  /// Adds a constant to those of its scope.
  private mutating func add(_ member: CodeMember) -> Int {
    if let name = member.name, case .number(let value, _) = member.value { constants[name] = value }
    if let name = member.name { names.insert(name) }
    let title = scopes.last { $0.name != nil }?.name
    if let last = groups.indices.last, case .constants = groups[last].kind,
      groups[last].title == title,
      groups[last].end == nil
    {
      groups[last].members.append(member)
    } else {
      groups.append(
        CodeGroup(
          kind: .constants, title: title, head: member.place.lowerBound..<member.place.lowerBound,
          end: nil, isUnclosed: false, members: [member]))
    }
    return max(member.place.upperBound, member.place.lowerBound + 1)
  }

  /// Remembers the name of a type; where its body is told by indentation, the body begins.
  private mutating func noteScope(at place: Int) {
    let words = code.tokens
    guard Self.scopes.contains(words[place].text), place + 1 < words.count,
      words[place + 1].kind == .word, place - statement < 6
    else { return }
    let name = words[place + 1].text
    let line = words[place].line
    var last = place + 1
    while last + 1 < words.count, words[last + 1].line == line, last < place + 40 {
      last = min(code.following(last + 1), words.count) - 1
    }
    let isClosed = (place...last).contains { words[$0].isMark("{") }
    let opensLater = last + 1 < words.count && words[last + 1].isMark("{")
    if isClosed || opensLater || words[last].isMark(";") {
      namedScope = words[last].isMark(";") ? nil : name
    } else {
      scopes.append(
        Scope(end: nil, indent: words[statement].indent, name: name, takesConstants: true))
    }
  }

  private static let scopes: Set<Substring> = [
    "class", "module", "object", "interface", "namespace", "struct", "trait", "extension", "impl",
    "package", "record", "library", "contract",
  ]

  private mutating func openScope(at place: Int) {
    guard let end = code.end(of: place) else { return }
    let isBody = code.tokens[place].isMark("{") && namedScope != nil
    scopes.append(
      Scope(end: end, indent: nil, name: isBody ? namedScope : nil, takesConstants: isBody))
    if isBody { namedScope = nil }
  }
}
