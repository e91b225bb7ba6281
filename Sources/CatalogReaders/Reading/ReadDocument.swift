import DocumentFormats
package import CatalogModel
package import Diagnostics

/// A document as it was read.
package struct ReadDocument: Sendable {
  package let introduction: Prose
  package let categories: [Category]
  /// In the order of the document.
  package let entries: [Entry]
  /// Entries that are part of those of the same code before them, in the order of the document.
  package let repeated: [Entry]
  package let coverage: LineCoverage
  /// The lines that became part of nothing, or were not understood; in the document's order.
  package let unreadLines: [String]
}
