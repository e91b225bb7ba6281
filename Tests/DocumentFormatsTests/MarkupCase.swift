import Diagnostics
import DocumentFormats
import Testing

/// A document and the lines expected of it, as `DocumentOutline` writes them.
struct MarkupCase: Sendable, CustomTestStringConvertible {
  let name: String
  let document: String
  let lines: [String]

  init(_ name: String, _ document: String, _ lines: [String]) {
    self.name = name
    self.document = document
    self.lines = lines
  }

  var testDescription: String { name }

  /// Compares the lines that are not blank, and those that stand between others.
  func check(_ format: DocumentFormat) {
    let source = SourceDocument(path: "acme/1/a", text: document)
    let content = format.content(of: source)
    guard case .lines(let read) = content.value else {
      Issue.record("no lines")
      return
    }
    #expect(DocumentOutline.of(read).filter { $0 != "-" } == lines)
    #expect(content.diagnostics.isEmpty)
    for line in read {
      #expect(1...source.lineCount ~= line.number && line.number <= line.endNumber)
    }
  }
}
