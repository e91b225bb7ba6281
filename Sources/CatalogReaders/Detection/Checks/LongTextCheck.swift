import CatalogModel
import Diagnostics

/// A text many times as long as the others: it may hold what belongs to no entry, as the foot of the
/// page behind the last one.
enum LongTextCheck: ReadingCheck {
  /// Texts below this many bytes are never too long.
  private static let least = 600
  /// How many times the median is too long.
  private static let factor = 10

  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic] {
    let lengths = read.entries.map { $0.description.plainText.utf8.count }
    guard lengths.count >= 5 else { return [] }
    let limit = max(least, lengths.sorted()[lengths.count / 2] * factor)
    return zip(read.entries, lengths).filter { $1 > limit }.map { entry, length in
      .longText(of: entry.code, length, entry.range(in: document))
    }
  }
}

extension Diagnostic {
  fileprivate static func longText(of code: Code, _ length: Int, _ range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      id: "long-text", severity: .warning,
      "the text of \(Quotation.of(code.text)) has \(length) bytes, far more than the others have",
      at: range,
      suggestions: ["If something else follows the entry, ignore it under 'ignore'."])
  }
}
