package import Diagnostics

/// reStructuredText as a reader sees it on the page, with the directives of docutils and Sphinx.
package enum RestructuredText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    let lines = SourceLine.lines(of: document)
    var reader = RSTReader(lines, names: RSTNames(lines), nesting: 0)
    reader.read()
    return reader.output.lines
  }
}
