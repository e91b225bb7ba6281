package import Diagnostics

/// Text without any markup: every line is what it is.
package enum PlainText {
  /// All lines; of several blank ones in a row only the first.
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    for number in 1...document.lineCount {
      let line = DocumentLine(number: number, line: document.line(number))
      if !line.isBlank || lines.last?.isBlank != true { lines.append(line) }
    }
    return lines
  }
}
