package import Diagnostics

/// A mapping whose keys are asked for one by one; those that nobody asked for are reported.
package struct YAMLMapping {
  private let members: [YAMLNode.Member]
  private var asked: [String] = []
  /// The problems of keys that must be there and are not.
  private var missing: [(key: String, problem: Diagnostic)] = []
  /// Where among the problems stand those of keys that mappings within this one lack, or do not know.
  private var inner: [(place: Int, key: KeyProblem)] = []
  /// The key of this mapping below which each key of the mappings within it was asked for.
  private var innerAsked: [String: String] = [:]
  /// Whether it was a mapping, or nothing.
  package let isMapping: Bool
  package let range: SourceRange
  package private(set) var diagnostics: [Diagnostic]

  /// Reports a node that is something else; the mapping is then empty.
  package init(_ node: YAMLNode) {
    range = node.range
    switch node.content {
    case .mapping(let members): (self.members, isMapping) = (members, true)
    case .null: (members, isMapping) = ([], true)
    default: (members, isMapping) = ([], false)
    }
    diagnostics = isMapping ? [] : [.noMapping(node)]
  }

  /// The value of a key, `nil` where there is none.
  package mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    guard let node = members.first(where: { $0.key.value == key })?.value else { return nil }
    if case .null = node.content { return nil }
    return node
  }

  /// A text. Reports any other value.
  package mutating func text(_ key: String) -> Placed<String>? {
    node(key).flatMap { text(of: $0) }
  }

  /// A text that must be there. Reports its absence; `help` says where to get it from.
  package mutating func requiredText(_ key: String, help: String? = nil) -> Placed<String>? {
    guard let node = node(key) else {
      let empty = members.first { $0.key.value == key }?.key
      if let empty {
        diagnostics.append(.keyWithoutValue(empty, help))
      } else if isMapping {
        missing.append((key, .missingKey(key, range, help)))
      }
      return nil
    }
    return text(of: node)
  }

  /// A text that must be there and is shown to people. Reports its absence, and white space alone.
  package mutating func requiredTitle(_ key: String, help: String? = nil) -> Placed<String>? {
    guard let text = requiredText(key, help: help) else { return nil }
    guard text.value.allSatisfy(\.isWhitespace) else { return text }
    diagnostics.append(.blank(text.range))
    return nil
  }

  /// A whole number. Reports any other value.
  package mutating func integer(_ key: String) -> Placed<Int>? {
    node(key).flatMap { integer(of: $0) }
  }

  /// The whole number that a node is. Reports any other value.
  package mutating func integer(of node: YAMLNode) -> Placed<Int>? {
    if case .scalar(let text) = node.content, let number = Int(text) {
      return Placed(number, at: node.range)
    }
    diagnostics.append(.noWholeNumber(node))
    return nil
  }

  /// The elements of a list, or a single value as the only one.
  package mutating func list(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let elements) = node.content { return elements }
    return [node]
  }

  /// The texts of a list, or a single one. Reports elements of another kind.
  package mutating func texts(_ key: String) -> [Placed<String>] {
    list(key).compactMap { text(of: $0) }
  }

  /// One of the words of an enumeration. Reports any other text, with the nearest word.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    text(key).flatMap { choice($0) }
  }

  /// One of the words of an enumeration. Reports any other text, with the nearest word.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: Placed<String>
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.value) { return choice }
    diagnostics.append(.unknownWord(text, among: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// The keys in their order, each with its value, all of them then asked for.
  package mutating func allMembers() -> [YAMLNode.Member] {
    asked += members.map(\.key.value)
    return members
  }

  /// The text of a node. Reports any other value.
  package mutating func text(of node: YAMLNode) -> Placed<String>? {
    if case .scalar(let text) = node.content { return Placed(text, at: node.range) }
    diagnostics.append(.noText(node))
    return nil
  }

  /// Adds a problem of a value.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds the problems of a mapping within this one, below the key that was asked for last.
  package mutating func take(_ mapping: YAMLMapping) {
    for (problem, key) in mapping.problems {
      if let key { inner.append((diagnostics.count, key)) }
      diagnostics.append(problem)
    }
    for key in mapping.asked { innerAsked[key] = asked.last }
  }

  /// All problems, with one for each key that nobody asked for. One that is a slip for a key that must be there
  /// is that alone, and so is one that stands a level above or below the place where it must be.
  package func finish() -> [Diagnostic] { problems.map(\.problem) }

  /// A problem of a key that another level may know.
  private struct KeyProblem {
    let key: String
    /// What is said of it instead where the mapping around knows the key; `nil` for a key that is missing.
    var misplaced: Diagnostic?
  }

  /// Those that are about the key of this mapping with what they are about.
  private var problems: [(problem: Diagnostic, key: KeyProblem?)] {
    let known = Set(asked)
    let unknown = members.map(\.key).filter { !known.contains($0.value) }
    let meant = Set(
      missing.isEmpty
        ? []
        : unknown.compactMap { SpellingSuggestion.nearest(to: $0.value, among: asked) }
          + inner.filter { $0.key.misplaced != nil }.map(\.key.key))
    return missing.filter { !meant.contains($0.key) }.map { ($0.problem, KeyProblem(key: $0.key)) }
      + placed(unknown: Set(unknown.map(\.value))).map { ($0, nil) }
      + unknown.map { key in
        let below = innerAsked[key.value].map { "It belongs below '\($0)'." }
        let above = Diagnostic.unknownKey(key, among: asked, help: "It belongs a level further up.")
        return (
          .unknownKey(key, among: asked, help: below), KeyProblem(key: key.value, misplaced: above)
        )
      }
  }

  /// The problems that were found, without those of keys that are missing below and stand among the `unknown`
  /// ones here, and with a word for those below that belong here.
  private func placed(unknown: Set<String>) -> [Diagnostic] {
    let known = Set(asked)
    var placed: [Diagnostic?] = diagnostics
    for (place, key) in inner {
      if let misplaced = key.misplaced {
        if known.contains(key.key) { placed[place] = misplaced }
      } else if unknown.contains(key.key) {
        placed[place] = nil
      }
    }
    return placed.compactMap(\.self)
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ key: Placed<String>, among known: [String], help: String?
  ) -> Diagnostic {
    let words = known.isEmpty ? "none" : known.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      id: "unknown-key", "there is no key \(Quotation.of(key.value)) here", at: key.range,
      notes: [.init("the keys are \(words)")],
      suggestions: help.map { [$0] }
        ?? SpellingSuggestion.sentences(for: key.value, among: known))
  }

  fileprivate static func missingKey(
    _ key: String, _ range: SourceRange, _ help: String?
  ) -> Diagnostic {
    let help = [
      range.text.hasPrefix("{")
        ? "Add '\(key): …' within the braces." : "Add a line '\(key): …'.", help,
    ]
    return Diagnostic(
      id: "missing-key", "the key '\(key)' is missing", at: range,
      suggestions: help.compactMap(\.self))
  }

  fileprivate static func keyWithoutValue(_ key: Placed<String>, _ help: String?) -> Diagnostic {
    Diagnostic(
      id: "key-without-value", "the key '\(key.value)' has no value", at: key.range,
      suggestions: ["Write one behind the colon.", help].compactMap(\.self))
  }

  fileprivate static func noMapping(_ node: YAMLNode) -> Diagnostic {
    wrongValue(
      "a mapping of keys and values", but: node.kind, at: node.range,
      help: "Write each key with its value, as in 'key: value'.")
  }

  fileprivate static func noText(_ node: YAMLNode) -> Diagnostic {
    wrongValue(
      "a text", but: node.kind, at: node.range,
      help: "Write one text; brackets, braces and dashes that are part of it need quotes around it."
    )
  }

  /// Digits that make no number here are too many.
  fileprivate static func noWholeNumber(_ node: YAMLNode) -> Diagnostic {
    let digits: Substring =
      if case .scalar(let text) = node.content {
        text.dropFirst(text.hasPrefix("-") || text.hasPrefix("+") ? 1 : 0)
      } else { "" }
    let isTooLarge = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let kind = isTooLarge ? "a number of more than 18 digits" : node.kind
    return wrongValue(
      "a whole number", but: kind, at: node.range, help: "Write its digits and nothing else.")
  }

  fileprivate static func blank(_ range: SourceRange) -> Diagnostic {
    wrongValue("a text", but: "empty", at: range, help: "Write a word or more.")
  }

  private static func wrongValue(
    _ expected: String, but kind: String, at range: SourceRange, help: String
  ) -> Diagnostic {
    Diagnostic(
      id: "wrong-value", "here must be \(expected), but it is \(kind)", at: range,
      suggestions: [help])
  }

  fileprivate static func unknownWord(
    _ text: Placed<String>, among known: [String]
  ) -> Diagnostic {
    let words = known.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      id: "unknown-word", "\(Quotation.of(text.value)) is none of \(words)", at: text.range,
      suggestions: SpellingSuggestion.sentences(for: text.value, among: known))
  }
}
