import CatalogModel
import Diagnostics
import DocumentFormats

/// Signs that headings were taken for codes that are none, or the other way round; a sentence for each.
struct HeadingDoubts {
  private(set) var reasons: [String] = []
  private let entries: [Entry]

  /// Fewer entries do not show where in a heading the code stands.
  private static let least = 5

  /// `lines` are those of the document.
  init(_ entries: [Entry], _ lines: [DocumentLine]) {
    self.entries = entries
    findOtherHeading(in: lines)
    findOtherPlace(in: lines)
    findTitle(in: lines)
  }

  /// A heading that holds a word in brackets as those of the codes do is one of them.
  private mutating func findOtherHeading(in lines: [DocumentLine]) {
    let starts = Set(entries.map(\.source.line))
    let headings = lines.filter { $0.headingLevel != nil && $0.text.last == "]" }
    guard let level = headings.first(where: { starts.contains($0.number) })?.headingLevel,
      headings.count(where: { starts.contains($0.number) }) * 2 > entries.count,
      let other = headings.first(where: { $0.headingLevel == level && !starts.contains($0.number) })
    else { return }
    reasons.append("The heading on line \(other.number) looks like those of codes.")
  }

  /// A heading whose code stands at its end, where nearly all others begin with theirs, is a title that names one.
  private mutating func findOtherPlace(in lines: [DocumentLine]) {
    guard entries.count >= Self.least else { return }
    let headings = Dictionary(lines.map { ($0.number, $0) }) { first, _ in first }
    let others = entries.filter { entry in
      guard let text = headings[entry.source.line]?.text else { return false }
      return text.last == ")" && text.dropLast().hasSuffix("(" + entry.code.text)
    }
    guard let first = others.first, others.count * 5 <= entries.count else { return }
    reasons.append(
      "The heading on line \(first.source.line) ends with its code, and the others begin with theirs."
    )
  }

  /// Where the lines of texts are indented below their entries, one behind a blank line that is not may be a title.
  private mutating func findTitle(in lines: [DocumentLine]) {
    let places = Dictionary(lines.indices.map { (lines[$0].number, $0) }) { first, _ in first }
    let starts = entries.compactMap { places[$0.source.line] }
    guard starts.count > 1, starts.count == entries.count,
      starts.allSatisfy({ lines[$0].headingLevel == nil && lines[$0].row == nil })
    else { return }
    var title: DocumentLine?
    for (entry, start) in zip(entries, starts) {
      let below = lines[(start + 1)...].prefix { $0.number <= entry.source.endLine }
      let inner = below.filter { !$0.isBlank }
      guard let first = inner.first else { continue }
      if first.indent <= lines[start].indent { return }
      let outer = zip(below, below.dropFirst()).first {
        $0.isBlank && !$1.isBlank && $1.indent <= lines[start].indent
      }
      title = title ?? outer?.1
    }
    guard let title else { return }
    reasons.append("Line \(title.number) is no further right than the entries, and is none.")
  }
}
