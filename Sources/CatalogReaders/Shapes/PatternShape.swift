import DocumentFormats

/// Entries that begin at a line of a certain form; what stands below, up to the next such line, is
/// their text, and lines that begin with a label are what the label says.
///
/// It reads what has no shape of its own: rows whose cells are joined by a space or by nothing,
/// `name = value` lines, blocks that no heading begins.
package struct PatternShape: Sendable {
  package let entry: EntryPattern
  package let labels: LabelDictionary

  package init(entry: Pattern, labels: LabelDictionary = LabelDictionary()) {
    self.entry = EntryPattern(entry)
    self.labels = labels
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var leading: [DocumentLine] = []
    var blocks = EntryBlocks(labels: labels)
    for line in lines {
      if let entry = entry.entry(at: line) {
        blocks.begin(entry)
      } else if blocks.entries.isEmpty {
        leading.append(line)
      } else {
        blocks.add(line)
      }
    }
    var reading = ShapeReading(leading: [TextBlock](lines: leading))
    if !blocks.entries.isEmpty { reading.groups = [.init(entries: blocks.entries)] }
    return reading
  }
}
