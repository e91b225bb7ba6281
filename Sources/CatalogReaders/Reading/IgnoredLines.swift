import DocumentFormats

/// Tells line by line which rule ignores it, if any; some rules go on for several lines.
struct IgnoredLines {
  private let rules: [IgnoreRule]
  /// The rule that goes on, and the level of the heading that ends it; `nil` for the document's end.
  private var open: (rule: IgnoreRule, level: Int?)?

  init(_ rules: [IgnoreRule]) { self.rules = rules }

  /// The rule that ignores the next line of the document.
  mutating func rule(for line: DocumentLine) -> IgnoreRule? {
    if let level = open?.level, let next = line.headingLevel, next <= level { open = nil }
    if let open { return open.rule }
    if line.isBlank { return nil }
    guard let rule = rules.first(where: { $0.matches(line) }) else { return nil }
    switch rule.lines {
    case .matching: break
    case .from: open = (rule, nil)
    case .section: open = (rule, line.headingLevel)
    }
    return rule
  }
}

extension IgnoreRule {
  fileprivate func matches(_ line: DocumentLine) -> Bool {
    switch lines {
    case .matching(let pattern), .from(let pattern): pattern.wholeMatch(in: line.text) != nil
    case .section(let pattern):
      line.headingLevel != nil && pattern.wholeMatch(in: line.text) != nil
    }
  }
}
