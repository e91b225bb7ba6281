import CatalogModel
package import Diagnostics

/// Looks at what was read for signs that it was not read rightly. All of them are warnings: a real
/// document may well be so.
protocol ReadingCheck {
  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic]
}

extension ReadDocument {
  /// What all checks find.
  package func suspicions(of document: SourceDocument) -> [Diagnostic] {
    let checks: [any ReadingCheck.Type] = [
      StatedCountCheck.self, SwallowedCodeCheck.self, NumberGapCheck.self, LongTextCheck.self,
      RepeatedTextCheck.self, RepeatedCodeCheck.self,
    ]
    return checks.flatMap { $0.findings(in: self, of: document) }
  }
}

extension Entry {
  /// The first of its lines.
  func range(in document: SourceDocument) -> SourceRange {
    SourceRange(document, line: min(max(1, source.line), document.lineCount))
  }
}
