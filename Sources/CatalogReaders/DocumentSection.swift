import DocumentFormats
import CatalogModel

/// The lines below one heading, or those above the first.
struct DocumentSection: Sendable {
  let heading: Heading?
  /// Blank ones included, ignored ones not.
  var lines: [DocumentLine] = []

  /// A heading with the HTTP status that it gives to the entries below.
  struct Heading: Sendable {
    let title: String
    let line: Int
    let status: SectionStatus?
  }
}

extension SectionRule {
  /// The heading that a line is, `nil` when it is none.
  func heading(in line: DocumentLine) -> DocumentSection.Heading? {
    guard !line.isBlank, let match = heading.wholeMatch(in: line.text) else { return nil }
    let title = match[group: "title"].map { String($0.trimmed) } ?? String(line.text)
    let named = match[group: "status"].flatMap { Int($0) }.map(SectionStatus.fixed)
    return DocumentSection.Heading(title: title, line: line.number, status: named ?? status)
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
