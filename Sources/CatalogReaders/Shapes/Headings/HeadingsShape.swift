import DocumentFormats

/// A heading for each code, with text, labels and further headings below it.
///
/// Headings above the codes' level are categories; those below it are labels of the entry, such as
/// `Cause` or `Solution`. Text below a category's heading describes it; headings without any code
/// below them belong to the introduction. In plain text, lines behind number signs and underlined
/// ones are headings; where no heading holds a code, lines that begin with one are.
package struct HeadingsShape: Sendable {
  /// How a heading tells its code.
  package enum Heading: Sendable {
    /// It holds a code that matches this; what stands beside it is a name, a label or the status.
    case code(Pattern)
    /// It has this form as a whole.
    case entry(EntryPattern)
    /// It is the label; the code stands below, behind a label such as `Code:`.
    case title
  }

  package let heading: Heading
  /// The level of the codes' headings, 1 to 6; `nil` for the one on which most codes stand.
  package let level: Int?
  package let labels: LabelDictionary

  package init(_ heading: Heading, level: Int? = nil, labels: LabelDictionary = LabelDictionary()) {
    self.heading = heading
    self.level = level
    self.labels = labels
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let document = PlainHeadings(lines)
    let starts = EntryStarts(document.lines, self)
    var assembly = HeadingGroups(HeadingTitles(document.lines, isUsed: true), labels, starts.level)
    for (index, line) in document.lines.enumerated() {
      if let entry = starts.entries[index], assembly.takesEntry(at: line) {
        assembly.begin(entry)
      } else if let level = line.headingLevel {
        assembly.addHeading(line, level: level)
      } else {
        assembly.add(line)
      }
    }
    var reading = assembly.finish()
    reading.headingLines += document.underlines
    return reading
  }
}
