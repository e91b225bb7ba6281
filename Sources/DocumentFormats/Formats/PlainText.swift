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

  /// The same with the headings that a text has without any marks: those of a manual page.
  static func linesWithHeadings(of document: SourceDocument) -> [DocumentLine] {
    var lines = lines(of: document)
    for (index, level) in PrintedManual(lines).levels {
      let line = lines[index]
      lines[index] = DocumentLine(
        line.text, at: line.number...line.endNumber, form: .heading(level: level))
    }
    return lines
  }
}
