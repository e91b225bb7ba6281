import DocumentFormats

/// Parts a document at the headings of its categories.
struct DocumentSections {
  private let rules: [SectionRule]
  /// Whether every heading that the format knows begins a section.
  private let followsFormat: Bool
  /// Whether the shape itself makes use of headings.
  private let readsHeadings: Bool

  init(_ instructions: ReadingInstructions) {
    rules = instructions.sections
    readsHeadings = instructions.shape.readsHeadings
    followsFormat = rules.isEmpty && instructions.category == nil && !readsHeadings
  }

  /// The first is what stands above the first heading.
  func sections(of lines: [DocumentLine]) -> [DocumentSection] {
    if rules.isEmpty, readsHeadings || !lines.contains(where: { $0.headingLevel != nil }) {
      return [DocumentSection(heading: nil, lines: lines)]
    }
    var sections = [DocumentSection(heading: nil)]
    var titles = HeadingTitles(lines, isUsed: followsFormat)
    for line in lines {
      if let heading = rules.lazy.compactMap({ $0.heading(in: line) }).first {
        sections.append(DocumentSection(heading: heading))
      } else if let level = line.headingLevel, !readsHeadings {
        if followsFormat {
          sections.append(DocumentSection(heading: titles.heading(line, level: level)))
        } else {
          sections[sections.count - 1].otherHeadings.append(line.number)
        }
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }
}

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
