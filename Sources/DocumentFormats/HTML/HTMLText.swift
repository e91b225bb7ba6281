package import Diagnostics

/// HTML as saved from the browser, turned into the lines that its reader sees.
///
/// Navigation, scripts and hidden parts vanish, and so does all that is outside of the main part or
/// of the article where a page has exactly one. Markup that browsers put up with is no problem.
package enum HTMLText {
  package static func lines(of document: SourceDocument) -> Diagnosed<[DocumentLine]> {
    let reader = HTMLReader(size: document.text.utf8.count)
    let stop = MarkupParser.read(document, as: .html, telling: reader)
    let lines = reader.finish()
    var diagnostics: [Diagnostic] = []
    if let stop {
      diagnostics.append(
        .tooManyOpenElements(SourceRange(document, line: min(stop, document.lineCount))))
    }
    if let line = reader.page.cutLine {
      diagnostics.append(.spansTooLarge(SourceRange(document, line: line)))
    }
    return Diagnosed(lines, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func tooManyOpenElements(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markup-not-read",
      "The HTML is not read any further than this line, because of too many "
        + "open elements", at: range,
      suggestions: ["See whether the page was saved whole, and close the elements before this line"]
    )
  }

  fileprivate static func spansTooLarge(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "spans-too-large", "The cells of this table span more places than the document is long",
      at: range, suggestions: ["Correct the colspan and rowspan of its cells"])
  }
}
