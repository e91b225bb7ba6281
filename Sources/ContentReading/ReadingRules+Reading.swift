import CatalogReaders
import Diagnostics
import YAMLReading

extension SectionRule {
  /// A pattern, or a mapping of `heading`, `level` and `status`.
  init?(node: YAMLNode, _ outer: inout YAMLMapping) {
    if case .scalar = node.content {
      guard let text = outer.text(of: node), let pattern = outer.pattern(text) else { return nil }
      self.init(heading: pattern)
      return
    }
    guard let rule = outer.nested(node, Self.read) else { return nil }
    self = rule
  }

  private static func read(_ keys: inout YAMLMapping) -> SectionRule? {
    let level = keys.integer("level")?.value
    let heading = keys.pattern("heading")
    if heading == nil, level == nil, keys.isMapping { keys.report(.emptySectionRule(keys.range)) }
    let status = keys.text("status").flatMap { text -> SectionStatus? in
      if text.value == "code" { return .code }
      if let number = Int(text.value), 100...599 ~= number { return .fixed(number) }
      keys.report(.wrongSectionStatus(text))
      return nil
    }
    guard heading != nil || level != nil else { return nil }
    return SectionRule(heading: heading, level: level, status: status)
  }
}

extension IgnoreRule {
  /// The keys `rule`, its name, and `line`, `from` or `section`, a pattern.
  init?(_ keys: inout YAMLMapping) {
    let name = keys.requiredText("rule")
    let from = keys.pattern("from")
    let line = keys.pattern("line")
    let section = keys.pattern("section")
    if from == nil, line == nil, section == nil, keys.isMapping {
      keys.report(.emptyIgnoreRule(keys.range))
    }
    guard let name,
      let lines = from.map(Lines.from) ?? section.map(Lines.section)
        ?? line.map(Lines.matching)
    else { return nil }
    self.init(name: name.value, lines: lines)
  }
}

extension Diagnostic {
  fileprivate static func wrongSectionStatus(_ text: Placed<String>) -> Diagnostic {
    Diagnostic(
      id: "wrong-section-status", "'\(text.value)' is neither an HTTP status nor 'code'",
      at: text.range,
      suggestions: ["Write a number from 100 to 599, or 'code' where each code is the status."])
  }

  fileprivate static func emptySectionRule(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "empty-section-rule", "this section says neither 'heading' nor 'level'", at: range,
      suggestions: ["Add 'heading:' with a pattern of the headings, or 'level:' with their level."])
  }

  fileprivate static func emptyIgnoreRule(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "empty-ignore-rule", "this rule says neither 'line', 'from' nor 'section'", at: range,
      suggestions: ["Add 'line:', 'from:' or 'section:' with a pattern of the lines to ignore."])
  }
}
