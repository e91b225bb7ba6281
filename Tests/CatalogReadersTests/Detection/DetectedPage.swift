import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

/// A page, and what it should be read as without being told anything.
struct DetectedPage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let text: String
  /// `category: code = text`, the name in brackets behind the code.
  let entries: [String]

  init(
    _ title: String, in file: String = "page.txt", _ text: String, _ entries: [String]
  ) {
    testDescription = title
    self.file = file
    self.text = text
    self.entries = entries
  }

  /// The ways to read it, the best first.
  var candidates: [ReadingCandidate] {
    ShapeDetection.candidates(for: SourceDocument(path: file, text: text), named: file)
  }

  /// What was read, in the manner of `entries`.
  static func outline(_ read: ReadDocument) -> [String] {
    let titles = Dictionary(uniqueKeysWithValues: read.categories.map { ($0.id, $0.title) })
    return read.entries.map { entry in
      let name = entry.name.map { " (\($0))" } ?? ""
      let text = entry.description.lines.joined(separator: "/")
      return "\(titles[entry.category] ?? ""): \(entry.code.text)\(name) = \(text)"
    }
  }
}
