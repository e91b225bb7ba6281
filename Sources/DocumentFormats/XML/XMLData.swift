package import Diagnostics

/// XML as values: every element is an object of its attributes, its text and its children.
///
/// An attribute is the member `@name`. Children of one name become a list under it, at the place of
/// the first. Text is the member `#text`, in order with all texts below; an element with nothing but
/// text is that text, and an empty one is null. The document is an object whose one member is the
/// root. Entities that the document declares are put in; nothing outside it is read.
package enum XMLData {
  package static func value(of document: SourceDocument) -> Diagnosed<DataValue> {
    let reader = XMLReader(size: document.text.utf8.count)
    let stop = MarkupParser.read(document, as: .xml, telling: reader)
    let value = reader.finish(at: document.lineCount)
    var problem = reader.problem
    if problem == nil, let stop {
      problem = .nothingIsReadBelow(stop)
    }
    return Diagnosed(value, problem.map { [.brokenXML($0, in: document)] } ?? [])
  }
}

extension MarkupProblem {
  static func nothingIsReadBelow(_ line: Int) -> MarkupProblem {
    MarkupProblem(message: "Nothing is read below", line: line, breaksDocument: true)
  }
}

extension Diagnostic {
  static func brokenXML(_ problem: MarkupProblem, in document: SourceDocument) -> Diagnostic {
    let line = min(problem.line, document.lineCount)
    return Diagnostic(
      id: "broken-xml", "This is not valid XML: \(problem.message)",
      at: SourceRange(document, line: line),
      suggestions: ["Look at this line and just above it"])
  }
}
