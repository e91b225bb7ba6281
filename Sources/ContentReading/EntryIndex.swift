import CatalogModel
import Diagnostics
import YAMLReading

/// The entries of all newest catalogs by their ids, as authors write them.
struct EntryIndex {
  private let references: [String: EntryReference]

  init(_ catalogs: [Catalog]) {
    let all = catalogs.flatMap { catalog in
      catalog.entries.map { EntryReference(vendor: catalog.vendor.id, key: $0.key) }
    }
    references = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }

  subscript(id: String) -> EntryReference? { references[id] }

  /// The id most like one that does not exist.
  func suggestions(for id: String) -> [String] {
    SpellingSuggestion.sentences(for: id, among: references.keys)
  }
}
