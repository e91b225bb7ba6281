package import Diagnostics

/// Markdown that our authors wrote, with its place.
package struct MarkdownText: Sendable {
  /// The whole file.
  package let document: SourceDocument
  /// The text behind the front matter.
  package let offsets: Range<Int>

  package init(document: SourceDocument, offsets: Range<Int>) {
    self.document = document
    self.offsets = offsets
  }

  package var text: Substring { document[offsets] }
}
