import CatalogModel
import Diagnostics
import DocumentFormats

/// Few entries that begin at lines of text and take up most of a page, as lines of a log do that begin like codes.
struct LongEntries {
  /// Why these may be no entries: a sentence, or none.
  let reasons: [String]

  /// As many entries are no slip.
  private static let many = 10
  /// So many lines an entry has at most.
  private static let longest = 30

  /// `lines` are those of the document.
  init(_ entries: [Entry], _ lines: [DocumentLine]) {
    let starts = Set(entries.map(\.source.line))
    let areOfText = lines.lazy.filter { starts.contains($0.number) }.allSatisfy {
      $0.headingLevel == nil && $0.row == nil
    }
    let count = entries.reduce(0) { $0 + $1.source.endLine - $1.source.line + 1 }
    guard areOfText, let first = entries.first, 2..<Self.many ~= entries.count,
      count > Self.longest * entries.count
    else {
      reasons = []
      return
    }
    reasons = [
      "\(Quotation.of(first.code.text)) and the others have \(count / entries.count) lines each."
    ]
  }
}
