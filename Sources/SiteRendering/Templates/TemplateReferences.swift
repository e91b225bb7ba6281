import Diagnostics

/// Checks that the partials, parents and blocks that templates name exist.
struct TemplateReferences {
  private let sources: [TemplateSource]
  private let numbers: [String: Int]
  /// The names of the blocks that a template reaches, by its number.
  private var blocks: [Int: Set<String>] = [:]
  private var diagnostics: [Diagnostic] = []

  private init(_ sources: [TemplateSource]) {
    self.sources = sources
    numbers = Dictionary(zip(sources.map(\.name), sources.indices)) { first, _ in first }
  }

  static func problems(in sources: [TemplateSource]) -> [Diagnostic] {
    var references = TemplateReferences(sources)
    for source in sources {
      for index in source.elements.indices
      where references.diagnostics.count < TemplateLimits.problems {
        references.check(index, of: source)
      }
    }
    return references.diagnostics
  }

  private mutating func check(_ index: Int, of source: TemplateSource) {
    switch source.elements[index].content {
    case .partial: _ = target(of: source.elements[index], in: source)
    case .parent: checkParent(index, of: source)
    default: break
    }
  }

  private mutating func checkParent(_ index: Int, of source: TemplateSource) {
    guard let parent = target(of: source.elements[index], in: source) else { return }
    let known = reachableBlocks(from: parent)
    for argument in source.arguments(ofParentAt: index) {
      let element = source.elements[argument]
      let name = String(source.name(of: element))
      guard !known.contains(name) else { continue }
      diagnostics.append(
        .unknownBlock(
          source.sourceRange(of: element), name, in: sources[parent].name, known: known.sorted()))
    }
  }

  private mutating func target(of element: TemplateElement, in source: TemplateSource) -> Int? {
    let name = String(source.name(of: element))
    if let number = numbers[name] { return number }
    let range = source.sourceRange(of: element)
    diagnostics.append(
      name.hasPrefix("*")
        ? .dynamicName(range) : .unknownPartial(range, name, known: sources.map(\.name)))
    return nil
  }

  private mutating func reachableBlocks(from template: Int) -> Set<String> {
    if let known = blocks[template] { return known }
    var names: Set<String> = []
    var reached: Set<Int> = [template]
    var waiting = [template]
    while let number = waiting.popLast() {
      let source = sources[number]
      for element in source.elements {
        switch element.content {
        case .block: names.insert(String(source.name(of: element)))
        case .partial, .parent:
          guard let next = numbers[String(source.name(of: element))] else { continue }
          if reached.insert(next).inserted { waiting.append(next) }
        default: continue
        }
      }
    }
    blocks[template] = names
    return names
  }
}

extension Diagnostic {
  fileprivate static func unknownPartial(
    _ range: SourceRange, _ name: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "template-unknown-partial", "there is no template named '\(name)'", at: range,
      suggestions: SpellingSuggestion.sentences(for: name, among: known))
  }

  fileprivate static func unknownBlock(
    _ range: SourceRange, _ name: String, in parent: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "template-unknown-block", "'\(parent)' has no block named '\(name)'", at: range,
      suggestions: SpellingSuggestion.sentences(for: name, among: known))
  }

  fileprivate static func dynamicName(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "template-dynamic-name", "the name of a template cannot come from a view", at: range,
      suggestions: ["Name the template itself; choose between two with sections around them."])
  }
}
