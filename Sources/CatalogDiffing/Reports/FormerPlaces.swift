package import CatalogModel

/// Where entries that left would stand in the documents of revision: behind the entry that was
/// before them and is still there, or else at the first line.
package struct FormerPlaces: Sendable {
  private let places: [EntryKey: EntrySource]

  /// Takes time in proportion to the size of the catalogs.
  package init(base: Catalog, revision: Catalog) {
    let kept = Dictionary(revision.entries.map { ($0.key, $0.source) }) { first, _ in first }
    let documents = Set(revision.entries.map(\.source.document))
    var last: [String: EntrySource] = [:]
    var places: [EntryKey: EntrySource] = [:]
    for entry in base.entries {
      let document = entry.source.document
      if let source = kept[entry.key] {
        if source.document == document { last[document] = source }
      } else if let before = last[document] {
        places[entry.key] = EntrySource(
          document: document, line: before.endLine, endLine: before.endLine)
      } else if documents.contains(document) {
        places[entry.key] = EntrySource(document: document, line: 1, endLine: 1)
      }
    }
    self.places = places
  }

  /// `nil` for an entry that is still there, and where its document is not.
  func place(of key: EntryKey) -> EntrySource? { places[key] }
}
