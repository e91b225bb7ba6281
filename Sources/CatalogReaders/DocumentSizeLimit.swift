package import Diagnostics
package import DocumentFormats

/// What a document may have at most; a larger one is refused and not read, so that none takes all
/// memory.
package struct DocumentSizeLimit: Sendable {
  /// In bytes of UTF-8.
  let bytes: Int
  /// Empty ones included, for which some formats take as much memory as for others.
  var lines = 4_000_000
  /// In one line; each takes much more memory than its text.
  var cells = 4_096

  /// 32 MB: many times the largest reference of error codes that is known, and few enough for a
  /// machine of 1 GB, since a table of many short rows takes some twenty times its size.
  package static let standard = DocumentSizeLimit(bytes: 32 << 20)

  /// Why a document is refused; `nil` where it is not.
  package func refusal(of document: SourceDocument, as format: DocumentFormat) -> Diagnostic? {
    let size = document.text.utf8.count
    if size > bytes {
      return .documentTooLarge(document, "\(size >> 20) MB", limit: "\(bytes >> 20) MB")
    }
    let count = document.lineCount
    if count > lines {
      return .documentTooLarge(document, "\(count) lines", limit: "\(lines)")
    }
    let widest = Self.widestLine(of: document, separatedBy: format.separators)
    return widest > cells
      ? .documentTooLarge(document, "\(widest) cells in one line", limit: "\(cells)") : nil
  }

  /// The most cells that a line can have.
  private static func widestLine(of document: SourceDocument, separatedBy separators: [UInt8])
    -> Int
  {
    var (widest, count) = (0, 1)
    for byte in document.text.utf8 {
      if byte == UInt8(ascii: "\n") {
        widest = max(widest, count)
        count = 1
      } else if separators.contains(byte) {
        count += 1
      }
    }
    return max(widest, count)
  }
}

extension DocumentFormat {
  /// What stands between the cells of a line; nothing where a cell has marks of its own.
  fileprivate var separators: [UInt8] {
    switch self {
    case .csv: Array(",;".utf8)
    case .tsv: Array("\t".utf8)
    case .text, .markdown, .restructuredText, .asciiDoc: Array("|\t".utf8)
    case .html, .roff, .json, .yaml, .toml, .xml: []
    }
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
