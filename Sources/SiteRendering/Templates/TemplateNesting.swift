import Diagnostics

/// Finds the closing tag of every section, block and parent.
struct TemplateNesting {
  private let document: SourceDocument
  private let tokens: [TemplateToken]
  /// The other end of each opening or closing token; `nil` for every other token.
  private var partners: [Int?]
  private var open: [Int] = []
  private var diagnostics: [Diagnostic] = []

  private init(_ tokens: [TemplateToken], _ document: SourceDocument) {
    self.document = document
    self.tokens = tokens
    partners = Array(repeating: nil, count: tokens.count)
  }

  /// The partner of each token. A tag without one is reported.
  static func partners(
    of tokens: [TemplateToken], in document: SourceDocument
  ) -> Diagnosed<[Int?]> {
    var nesting = TemplateNesting(tokens, document)
    nesting.match()
    return Diagnosed(nesting.partners, nesting.diagnostics)
  }

  private mutating func match() {
    for index in tokens.indices where diagnostics.count < TemplateLimits.problems {
      switch tokens[index].kind {
      case .section, .inverted, .block, .parent:
        guard open.count < TemplateLimits.nesting else {
          return diagnostics.append(.nestedTooDeep(range(index)))
        }
        open.append(index)
      case .close: close(index)
      default: break
      }
    }
    reportUnclosed(open[...])
  }

  private mutating func close(_ index: Int) {
    let name = document[tokens[index].name]
    guard let position = open.lastIndex(where: { document[tokens[$0].name] == name }) else {
      let expected = open.last.map { document[tokens[$0].name] }
      return diagnostics.append(.strayClosingTag(range(index), name, expected: expected))
    }
    reportUnclosed(open[(position + 1)...])
    partners[index] = open[position]
    partners[open[position]] = index
    open.removeSubrange(position...)
  }

  private mutating func reportUnclosed(_ indices: ArraySlice<Int>) {
    diagnostics += indices.map { .unclosedSection(range($0), document[tokens[$0].name]) }
  }

  private func range(_ index: Int) -> SourceRange { SourceRange(document, tokens[index].range) }
}

extension Diagnostic {
  fileprivate static func nestedTooDeep(_ range: SourceRange) -> Diagnostic {
    let limit = TemplateLimits.nesting
    return Diagnostic(
      id: "template-nested-too-deep", "more than \(limit) sections stand inside each other",
      at: range, suggestions: ["Move the inner sections into a partial."])
  }

  fileprivate static func strayClosingTag(
    _ range: SourceRange, _ name: Substring, expected: Substring?
  ) -> Diagnostic {
    let suggestion = expected.map { "Did you mean '{{/\($0)}}'?" } ?? "Remove the tag."
    return Diagnostic(
      id: "template-stray-closing-tag", "nothing named '\(name)' is open here", at: range,
      suggestions: [suggestion])
  }

  fileprivate static func unclosedSection(_ range: SourceRange, _ name: Substring) -> Diagnostic {
    Diagnostic(
      id: "template-unclosed-section", "'\(name)' is never closed", at: range,
      suggestions: ["Write '{{/\(name)}}' where it ends."])
  }
}
