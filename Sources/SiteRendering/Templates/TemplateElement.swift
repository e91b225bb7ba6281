import Diagnostics

/// What is left of a template once lines that hold only tags are gone.
struct TemplateElement: Sendable {
  let content: Content
  /// The bytes of a text, or of the name in a tag.
  let range: Range<Int>
  /// The index of the `.end` of a section, block or parent; otherwise meaningless.
  var end = 0

  enum Content: Sendable {
    case text
    /// The place before the first byte of a line that is not gone, where indentation goes.
    case lineStart
    case variable
    case raw
    case section
    case inverted
    case partial(TemplateIndentation)
    case parent(TemplateIndentation)
    case block(TemplateIndentation)
    case end
  }
}

/// How the lines of a partial, parent or overriding block are indented where they are inserted.
///
/// The ranges are white space of the inserting template.
enum TemplateIndentation: Sendable {
  /// It stands among other text: its lines stay as they are.
  case inline
  /// Its first line continues a line that is already indented.
  case afterFirstLine(Range<Int>)
  /// It stands on lines of its own.
  case everyLine(Range<Int>)
}

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
