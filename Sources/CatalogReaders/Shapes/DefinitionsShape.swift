import DocumentFormats

/// Flattened definition lists: `- code` on a line, then its text, perhaps behind a dash too.
///
/// A code may also be glued to the end of the text before it, as in `…is invalid.- next.code`.
package struct DefinitionsShape: Sendable {
  /// Matches a whole code, and nothing that may stand in a text behind a dash.
  package let code: Pattern

  package init(code: Pattern) { self.code = code }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var reading = ShapeReading()
    var leading: [DocumentLine] = []
    var entries: [RawEntry] = []
    for line in lines {
      let (text, term) = split(line)
      if entries.isEmpty {
        leading.append(text)
      } else {
        add(text, to: &entries[entries.count - 1])
      }
      if let term { entries.append(RawEntry(code: term, line: line.number)) }
    }
    reading.leading = [TextBlock](lines: leading)
    if !entries.isEmpty { reading.groups = [.init(entries: entries)] }
    return reading
  }

  private func add(_ line: DocumentLine, to entry: inout RawEntry) {
    if line.isBlank {
      if line.number > entry.firstLine { entry.text.beginBlock(.paragraph) }
    } else {
      entry.append(DocumentLine(line, text: Bullet.text(of: line) ?? line.text))
    }
  }

  /// A line as text and the term at its end, where there is one.
  private func split(_ line: DocumentLine) -> (text: DocumentLine, term: Substring?) {
    guard let space = line.text.lastIndex(of: " "), space > line.text.startIndex else {
      return (line, nil)
    }
    let dash = line.text.index(before: space)
    let term = line.text[space...].trimmed
    guard line.text[dash] == "-", code.wholeMatch(in: term) != nil else { return (line, nil) }
    return (DocumentLine(line, text: line.text[..<dash]), term)
  }
}
