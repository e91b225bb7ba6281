/// Finds the groups of codes in source code: enumerations, constants, maps and tables.
struct CodeGroups {
  private(set) var groups: [CodeGroup] = []
  let code: CodeText
  var constants = CodeConstants()
  /// The names of all members so far.
  private(set) var names: Set<Substring> = []
  /// The constants that are no codes, but the beginnings of some, or texts.
  private(set) var prefixes: [CodeMember] = []
  private var scopes: [Scope] = []
  /// Where the current statement begins.
  private var statement = 0
  /// The name of a type or module whose body has not begun yet.
  private var namedScope: Substring?
  /// Where it begins.
  private var startOfScope = 0
  /// The place behind the clauses that were looked at so far.
  var endOfClauses = 0

  /// A body between brackets, or of deeper indentation.
  private struct Scope {
    let end: Int?
    let indent: Int?
    let name: Substring?
    let takesConstants: Bool
    var start: Int?
  }

  init(_ code: CodeText) {
    self.code = code
    constants.defineTexts(of: code)
    constants.defineMacros(of: code)
    var place = 0
    while place < code.tokens.count {
      closeScopes(at: place)
      if beginsStatement(place) { statement = place }
      place = step(at: place)
    }
    takePrefixes()
    takeAlternatives()
    groups = CodeClasses.joined(groups)
    let texts = ConstantTexts(groups)
    let constants = OtherConstants(texts.groups, code)
    groups = constants.groups
    prefixes += texts.others + constants.others
  }

  /// Takes the constants away that others begin with, as `PREFIX + "003"` does.
  private mutating func takePrefixes() {
    let beginnings = groups.lazy.flatMap(\.members).flatMap(\.beginnings).map(\.lastPart)
    let counts = beginnings.reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
    guard !counts.isEmpty else { return }
    let isPrefix = { (member: CodeMember) in
      guard let name = member.name, case .string(let text) = member.value, member.arguments.isEmpty,
        let count = counts[name]
      else { return false }
      return count > 1 || text.last.map { "-_.:/ ".contains($0) } == true
    }
    for index in groups.indices {
      guard case .constants = groups[index].kind else { continue }
      prefixes += groups[index].members.filter(isPrefix)
      groups[index].members.removeAll(where: isPrefix)
    }
    groups.removeAll { group in
      if case .constants = group.kind { group.members.isEmpty } else { false }
    }
  }

  /// Takes the constants away whose value is not known, where another line gives them one, as below `#else`.
  private mutating func takeAlternatives() {
    var known: [Substring?: Set<Substring>] = [:]
    for group in groups {
      known[group.title, default: []].formUnion(
        group.members.filter { $0.value != nil && !$0.hasUnknownValue }.compactMap(\.name))
    }
    for index in groups.indices {
      guard case .constants = groups[index].kind else { continue }
      let names = known[groups[index].title] ?? []
      let isAlternative = { (member: CodeMember) in
        (member.hasUnknownValue || member.value == nil)
          && !member.arguments.contains(where: \.isText)
          && member.name.map(names.contains) == true
      }
      prefixes += groups[index].members.filter(isAlternative)
      groups[index].members.removeAll(where: isAlternative)
    }
    groups.removeAll { group in
      if case .constants = group.kind { group.members.isEmpty } else { false }
    }
  }

  /// Where the type begins that a place stands in.
  var startOfType: Int? { scopes.last { $0.name != nil }?.start }

  /// Whether the body that a place stands in is that of a type.
  var isInType: Bool { scopes.last?.name != nil }

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
      if let group = switchOfTexts(at: place) ?? clausesOfTexts(at: place) { return add(group) }
      if let object = objectOfError(at: place) { return add(object) }
      let properties = propertiesOfError(at: place)
      if !properties.isEmpty { return properties.reduce(place) { _, property in add(property) } }
      noteScope(at: place)
    }
    if token.beginsLine, let group = macros(at: place) { return add(group) }
    if place == statement, scopes.last?.takesConstants ?? true || token.text.isOfOwnObject {
      if let constant = constant(at: place) { return add(constant) }
      let several = constantsOfStatement(at: place)
      if !several.isEmpty { return several.reduce(place) { _, constant in add(constant) } }
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
    let end = group.end ?? code.tokens.count - 1
    if case .enumeration = group.kind { groups += texts(behind: group.members, before: end) }
    return end + 1
  }

  /// Adds a constant to those of its scope.
  private mutating func add(_ member: CodeMember) -> Int {
    let title = scopes.last { $0.name != nil }?.name
    if let name = member.name {
      if !member.isProperty { names.insert(name) }
      constants.define(name, member.value, in: title)
    }
    if let last = groups.indices.last, case .constants = groups[last].kind,
      groups[last].title == title,
      groups[last].end == nil
    {
      groups[last].members.append(member)
    } else {
      groups.append(
        CodeGroup(
          kind: .constants, title: title, head: member.place.lowerBound..<member.place.lowerBound,
          end: nil, isUnclosed: false, start: scopes.last { $0.name != nil }?.start,
          members: [member]))
    }
    return max(member.place.upperBound, member.place.lowerBound + 1)
  }

  /// Remembers the name of a type; where its body is told by indentation, the body begins.
  private mutating func noteScope(at place: Int) {
    let words = code.tokens
    guard Self.scopes.contains(words[place].text), place + 1 < words.count,
      place - statement < 6, let name = nameOfScope(at: place + 1)
    else { return }
    let line = words[place].line
    var last = place + 1
    while last + 1 < words.count, words[last + 1].line == line, last < place + 40 {
      last = min(code.following(last + 1), words.count) - 1
    }
    let isClosed = (place...last).contains { words[$0].isMark("{") }
    let opensLater = last + 1 < words.count && words[last + 1].isMark("{")
    if isClosed || opensLater || words[last].isMark(";") {
      namedScope = words[last].isMark(";") ? nil : name
      startOfScope = statement
    } else {
      scopes.append(
        Scope(
          end: nil, indent: words[statement].indent, name: name, takesConstants: true,
          start: statement))
    }
  }

  /// The name of a type; an object without one, as the companion of a class, has the name of the type
  /// around it.
  private func nameOfScope(at place: Int) -> Substring? {
    let token = code.tokens[place]
    if token.kind == .word { return token.text }
    guard token.isMark("{"), code.tokens[place - 1].isWord("object"), place > 1,
      code.tokens[place - 2].isWord("companion")
    else { return nil }
    return scopes.last { $0.name != nil }?.name
  }

  static let scopes: Set<Substring> = [
    "class", "module", "object", "interface", "namespace", "struct", "trait", "extension", "impl",
    "package", "record", "library", "contract",
  ]

  private mutating func openScope(at place: Int) {
    guard let end = code.end(of: place) else { return }
    let isBody = code.tokens[place].isMark("{") && namedScope != nil
    scopes.append(
      Scope(
        end: end, indent: nil, name: isBody ? namedScope : nil,
        takesConstants: isBody || onlyEncloses(place) && scopes.last?.takesConstants ?? true,
        start: isBody ? startOfScope : nil))
    if isBody { namedScope = nil }
  }

  /// Whether a bracket only puts declarations together, as `extern "C" {` and `namespace {` do.
  private func onlyEncloses(_ place: Int) -> Bool {
    guard place > 0, code.tokens[place].isMark("{") else { return false }
    let before = code.tokens[place - 1]
    return before.isWord("namespace")
      || before.kind == .string && place > 1 && code.tokens[place - 2].isWord("extern")
  }
}
