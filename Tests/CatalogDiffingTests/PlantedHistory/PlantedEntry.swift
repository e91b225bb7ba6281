import CatalogModel

/// An entry as the generator of a history keeps it.
struct PlantedEntry {
  var category: String
  var code: String
  var text: String
  var name: String?
  var status: [Int] = []
  var deprecation: String?

  /// As tests write identities: `numbers/1003`.
  var key: String { "\(category)/\(code)" }

  func entry(line: Int) -> Entry {
    Entry(
      category: category, code: Code(code), name: name, status: status,
      description: Prose(text: text), statements: deprecation.map { [.deprecated($0)] } ?? [],
      source: EntrySource(document: "errors.md", line: line, endLine: line))
  }
}
