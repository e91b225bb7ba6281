import DocumentFormats

/// The titles of a document's headings; one that repeats below different headings gets their titles
/// before it, as in `Orders: Errors`, so that two sections stay two categories.
struct HeadingTitles {
  private var counts: [Substring: Int] = [:]
  /// The headings around the current line, the outermost first.
  private var open: [(level: Int, title: Substring)] = []

  init(_ lines: [DocumentLine], isUsed: Bool) {
    guard isUsed else { return }
    for line in lines where line.headingLevel != nil { counts[line.text, default: 0] += 1 }
  }

  mutating func heading(_ line: DocumentLine, level: Int) -> DocumentSection.Heading {
    open.removeAll { $0.level >= level }
    let isRepeated = counts[line.text, default: 0] > 1
    let outer = isRepeated ? open.last.map { "\($0.title): " } ?? "" : ""
    open.append((level, line.text))
    return DocumentSection.Heading(
      title: outer + line.text, line: line.number, status: nil, isStated: false)
  }
}
