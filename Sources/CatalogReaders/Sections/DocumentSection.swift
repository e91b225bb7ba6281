import DocumentFormats
import CatalogModel

/// The lines below one heading, or those above the first.
struct DocumentSection: Sendable {
  let heading: Heading?
  /// Headings that the format knows but that begin no section of their own.
  var otherHeadings: [Int] = []
  /// Blank ones included, ignored ones not.
  var lines: [DocumentLine] = []

  /// A heading with the HTTP status that it gives to the entries below.
  struct Heading: Sendable {
    let title: String
    let line: Int
    let status: SectionStatus?
    /// Whether the configuration says that it is one; others need no entries below them.
    let isStated: Bool
  }
}

extension SectionRule {
  /// The heading that a line is, `nil` when it is none.
  func heading(in line: DocumentLine) -> DocumentSection.Heading? {
    if let level, line.headingLevel != level { return nil }
    let match = heading?.wholeMatch(in: line.text)
    guard !line.isBlank, line.row == nil, match != nil || heading == nil else { return nil }
    let title = match?[group: "title"].map { String($0.trimmed) } ?? String(line.text)
    let named = match?[group: "status"].flatMap { Int($0) }.map(SectionStatus.fixed)
    return DocumentSection.Heading(
      title: title, line: line.number, status: named ?? status, isStated: true)
  }
}

extension SectionStatus {
  /// The status of an entry with this code.
  func status(of code: String) -> [Int] {
    switch self {
    case .code: Int(code).map { [$0] } ?? []
    case .fixed(let status): [status]
    }
  }
}
