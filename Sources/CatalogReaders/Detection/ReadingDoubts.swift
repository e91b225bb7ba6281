import CatalogModel
import Diagnostics
import DocumentFormats

/// Signs that a line was taken for what it is not, or that codes were left out; a sentence for each.
struct ReadingDoubts {
  private(set) var reasons: [String] = []

  /// `content` is what was read by the shape.
  init(_ read: ReadDocument, of content: DocumentContent, by shape: Shape) {
    switch content {
    case .lines(let lines): addThose(of: read, lines, by: shape)
    case .data:
      guard case .records(let shape) = shape else { return }
      reasons += OrdinaryNames(read, at: shape.paths).reasons
    }
  }

  private mutating func addThose(of read: ReadDocument, _ lines: [DocumentLine], by shape: Shape) {
    let entries = read.entries
    switch shape {
    case .headings:
      reasons += InnerTitles(entries, lines).reasons + LongEntries(entries, lines).reasons
    case .table:
      reasons += UnreadTables(read, lines).reasons + TableDoubts(entries).reasons
    case .code(let shape):
      reasons += LostTexts(read, lines).reasons + LostNames(read, lines).reasons
      reasons += OtherGroups(entries, lines, by: shape).reasons
    default: break
    }
    if shape.isOfText {
      reasons += OrdinaryNames(read, lines).reasons + DeclaredNames(entries).reasons
    }
    if shape.tellsByCodes { reasons += LineDoubts(entries, lines, by: shape).reasons }
  }
}
