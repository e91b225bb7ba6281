package import Diagnostics

/// The size of a document above which it is refused and not read, so that no document takes all
/// memory.
package struct DocumentSizeLimit: Sendable {
  /// In bytes of UTF-8.
  let bytes: Int
  /// Empty ones included, for which some formats take as much memory as for others.
  var lines = 4_000_000

  /// 32 MB: many times the largest reference of error codes that is known, and few enough for a
  /// machine of 1 GB, since a table of many short rows takes some twenty times its size.
  package static let standard = DocumentSizeLimit(bytes: 32 << 20)

  /// Why a document is refused; `nil` where it is not.
  package func refusal(of document: SourceDocument) -> Diagnostic? {
    let size = document.text.utf8.count
    if size > bytes {
      return .documentTooLarge(document, "\(size >> 20) MB", limit: "\(bytes >> 20) MB")
    }
    let count = document.lineCount
    return count > lines
      ? .documentTooLarge(document, "\(count) lines", limit: "\(lines)") : nil
  }
}

extension Diagnostic {
  fileprivate static func documentTooLarge(
    _ document: SourceDocument, _ size: String, limit: String
  ) -> Diagnostic {
    Diagnostic(
      id: "document-too-large",
      "the document has \(size), but no more than \(limit) can be read",
      at: .file(document.path),
      suggestions: [
        "Keep the part that holds the error codes, or split the document into several in the same "
          + "folder."
      ])
  }
}
