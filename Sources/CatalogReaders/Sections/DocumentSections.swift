import DocumentFormats

/// Parts a document at the headings of its categories.
struct DocumentSections {
  private let rules: [SectionRule]
  /// Whether every heading that the format knows begins a section.
  private let followsFormat: Bool
  /// Whether the shape itself makes use of headings.
  private let readsHeadings: Bool

  /// `isOneCategory` is a document whose headings are none of categories.
  init(_ rules: [SectionRule] = [], isOneCategory: Bool = false, readsHeadings: Bool = false) {
    self.rules = rules
    self.readsHeadings = readsHeadings
    followsFormat = rules.isEmpty && !isOneCategory && !readsHeadings
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
