import Diagnostics

/// A template that was read.
struct TemplateSource: Sendable {
  let name: String
  let document: SourceDocument
  let elements: [TemplateElement]

  /// Problems are reported and the template is read as far as that makes sense.
  static func read(name: String, _ document: SourceDocument) -> Diagnosed<TemplateSource> {
    let tokens = TemplateScanner.tokens(of: document)
    let partners = TemplateNesting.partners(of: tokens.value, in: document)
    let lines = TemplateLines(tokens: tokens.value, bytes: Array(document.text.utf8))
    let elements = TemplateParser.elements(of: lines, partners.value)
    let source = TemplateSource(name: name, document: document, elements: elements)
    return Diagnosed(source, tokens.diagnostics + partners.diagnostics)
  }

  /// The name in the tag of an element.
  func name(of element: TemplateElement) -> Substring { document[element.range] }

  func sourceRange(of element: TemplateElement) -> SourceRange {
    SourceRange(document, element.range)
  }

  /// The blocks directly inside the parent at `index`, which are its arguments.
  func arguments(ofParentAt index: Int) -> [Int] {
    var arguments: [Int] = []
    var next = index + 1
    while next < elements[index].end {
      if case .block = elements[next].content {
        arguments.append(next)
        next = elements[next].end
      }
      next += 1
    }
    return arguments
  }
}
