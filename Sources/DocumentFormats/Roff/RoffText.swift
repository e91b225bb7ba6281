package import Diagnostics

/// Manual pages as a reader sees them: the macros of man and mdoc, and tables.
package enum RoffText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    var reader = RoffReader((1...document.lineCount).map { (number: $0, text: document.line($0)) })
    reader.read()
    return reader.output.lines
  }
}
