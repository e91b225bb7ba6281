import Diagnostics

/// The places of marks in a document of which a part, perhaps all, is YAML.
///
/// Marks mostly come in the order of the text, so the place of the last one is kept: a line of many
/// values is gone through once, not once for each.
struct YAMLPlaces {
  let document: SourceDocument
  /// The offset at which the YAML begins, and the lines before that one.
  let start: Int
  private let linesBefore: Int
  private var last = (line: 0, column: 1, offset: 0)

  init(document: SourceDocument, start: Int) {
    self.document = document
    self.start = start
    linesBefore = document.lineNumber(at: start) - 1
  }

  /// The offset of a mark, cut to what there is.
  mutating func offset(of mark: YAMLMark) -> Int {
    let line = min(max(1, linesBefore + mark.line), document.lineStarts.count)
    let column = max(1, mark.column)
    let bounds = document.range(ofLine: line)
    if last.line != line || last.column > column { last = (line, 1, bounds.lowerBound) }
    let rest = document[last.offset..<bounds.upperBound].unicodeScalars
    last.offset += rest.prefix(column - last.column).reduce(0) { $0 + UTF8.width($1) }
    last.column = column
    return last.offset
  }

  /// The place of a value: its text where that stands there letter for letter, perhaps between
  /// quotes, or else the rest of the line.
  mutating func range(_ mark: YAMLMark, _ text: String = "") -> SourceRange {
    let offset = offset(of: mark)
    let end = max(offset, document.range(ofLine: document.lineNumber(at: offset)).upperBound)
    let rest = document[offset..<end].utf8
    for quote in ["", "\"", "'"] where !text.isEmpty || !quote.isEmpty {
      guard rest.starts(with: (quote + text + quote).utf8) else { continue }
      let first = offset + quote.utf8.count
      return SourceRange(document, first..<(first + text.utf8.count))
    }
    return SourceRange(document, offset..<end)
  }
}
