import DocumentFormats

/// A line, or a part of one, as a shape sees it whose entries begin within lines.
enum EntryPiece: Sendable {
  case blank
  case text(DocumentLine)
  /// A line whose parts go on with cells of the entry above.
  case cells([Cell], DocumentLine)
  case entry(RawEntry)
  /// Entries that share the text below them.
  case entries([RawEntry])
  case problem(ShapeReading.Problem)

  typealias Cell = (column: Column, text: DocumentLine)
}
