package import CatalogReaders
package import Diagnostics

/// What came of the search for a way to read a document.
package enum DocumentDetection: Sendable {
  case read(DocumentTrial)
  /// There is none, for the reasons of the verdict; and what is wrong with the document's format.
  case unread(ReadingVerdict, [Diagnostic])
}
