package import Diagnostics

/// The YAML at the head of a Markdown file, between two lines of three dashes.
package enum FrontMatter {
  /// The ranges of a file's YAML and of the text behind it.
  package struct Parts: Sendable {
    /// `nil` for a file without front matter.
    package let yaml: Range<Int>?
    package let body: Range<Int>
  }

  /// Splits a file. Reports front matter that is never closed; all of it is then the text.
  package static func split(_ document: SourceDocument) -> Diagnosed<Parts> {
    let end = document.text.utf8.count
    let whole = Parts(yaml: nil, body: 0..<end)
    guard document.line(1) == "---" else { return Diagnosed(whole) }
    let start = document.range(ofLine: 2, orEnd: end).lowerBound
    for line in 2..<max(2, document.lineCount + 1) where document.line(line) == "---" {
      let body = document.range(ofLine: line + 1, orEnd: end).lowerBound..<end
      return Diagnosed(Parts(yaml: start..<document.range(ofLine: line).lowerBound, body: body))
    }
    return Diagnosed(whole, [.unclosedFrontMatter(SourceRange(document, line: 1))])
  }
}

extension SourceDocument {
  /// The range of a line, or the empty one at the end for the line behind the last.
  fileprivate func range(ofLine line: Int, orEnd end: Int) -> Range<Int> {
    line <= lineStarts.count ? range(ofLine: line) : end..<end
  }
}

extension Diagnostic {
  fileprivate static func unclosedFrontMatter(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "unclosed-front-matter", "the front matter that begins here is never closed", at: range,
      suggestions: ["Put a line of three dashes behind its last key."])
  }
}
