import CatalogModel
import Foundation

/// A catalog as somebody wrote it down who read the document by eye.
struct ExpectedCatalog: Decodable {
  let introduction: String?
  let categories: [ExpectedCategory]
  let entries: [ExpectedEntry]

  /// The expectations in `Expected/<vendor>.json`.
  static func of(_ vendor: String) throws -> ExpectedCatalog {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Expected/\(vendor).json")
    return try JSONDecoder().decode(ExpectedCatalog.self, from: Data(contentsOf: url))
  }
}

/// A category as it should be read.
struct ExpectedCategory: Codable, Equatable {
  var title: String
  var description: String?
  var line: Int?
}

/// An entry as it should be read.
struct ExpectedEntry: Codable, Equatable {
  var code: String
  var name: String?
  var label: String?
  var category: String
  var status: [Int]?
  /// Paragraphs and lists parted by empty lines, code spans between backticks.
  var text: String?
  var fields: [String: String]?
  var line: Int
  var endLine: Int
}

extension ExpectedCategory {
  init(_ category: CatalogModel.Category) {
    title = category.title
    description = category.description.expected
    line = category.source?.line
  }
}

extension ExpectedEntry {
  init(_ entry: Entry, in catalog: Catalog) {
    let category = catalog.categories.first { $0.id == entry.category }
    let fields = entry.fields.map { ($0.name, $0.value) }
    code = entry.code.text
    name = entry.name
    label = entry.label
    self.category = category?.title ?? "no category '\(entry.category)'"
    status = entry.status.isEmpty ? nil : entry.status
    text = entry.description.expected
    self.fields = fields.isEmpty ? nil : Dictionary(uniqueKeysWithValues: fields)
    line = entry.source.line
    endLine = entry.source.endLine
  }
}

extension Prose {
  /// The text in the form of the expectations; `nil` where there is none.
  var expected: String? {
    let texts = blocks.map { block in
      switch block {
      case .paragraph(let inlines): Self.line(inlines)
      case .list(let items): items.map { "- " + Self.line($0) }.joined(separator: "\n")
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }

  private static func line(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .code(let code): "`\(code)`"
      }
    }.joined()
  }
}
