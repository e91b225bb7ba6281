package import Diagnostics

/// AsciiDoc as a reader sees it on the page.
package enum AsciiDocText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    let lines = (1...document.lineCount).map { SourceLine(number: $0, document.line($0)) }
    var reader = AsciiDocReader(
      lines, attributes: [:], footnotes: AsciiDocFootnotes(lines), nesting: 0)
    reader.read()
    return reader.output.lines
  }
}
