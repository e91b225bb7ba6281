/// A stretch of a document, in UTF-8 offsets.
package struct SourceRange: Sendable {
  package let document: SourceDocument
  package let offsets: Range<Int>

  package init(_ document: SourceDocument, _ offsets: Range<Int>) {
    self.document = document
    self.offsets = offsets
  }

  /// The whole of a line, 1 or more, without its line ending.
  package init(_ document: SourceDocument, line: Int) {
    self.init(document, document.range(ofLine: line))
  }

  /// Where it begins.
  package var start: SourcePlace { document.place(at: offsets.lowerBound) }
  /// Where it ends: the place behind its last character.
  package var end: SourcePlace { document.place(at: offsets.upperBound) }
  package var text: Substring { document[offsets] }
}
