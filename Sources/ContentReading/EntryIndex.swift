import CatalogModel
import Diagnostics
import YAMLReading

/// The entries of all newest catalogs by their ids, as authors write them.
///
/// Those of a category are listed when one of them is first asked for: most builds have few notes.
struct EntryIndex {
  private let catalogs: [String: Catalog]
  /// The entries of the vendors that were asked for, by their categories.
  private var entries: [String: [String: [Entry]]] = [:]
  private var references: [String: [String: EntryReference]] = [:]

  init(_ catalogs: [Catalog]) {
    self.catalogs = Dictionary(catalogs.map { ($0.vendor.id, $0) }) { first, _ in first }
  }

  /// The entry of an id; `nil` where there is none.
  mutating func entry(_ id: String) -> EntryReference? {
    guard let end = id.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let parent = String(id[..<end])
    if let known = references[parent] { return known[id] }
    let parts = parent.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let catalog = catalogs[String(parts[0])] else { return nil }
    let vendor = catalog.vendor.id
    let own = entries[vendor] ?? catalog.entriesByCategory
    entries[vendor] = own
    references[parent] = Self.references(to: own[String(parts[1])] ?? [], of: vendor)
    return references[parent]?[id]
  }

  /// The id most like one that does not exist.
  func suggestions(for id: String) -> [String] {
    SpellingSuggestion.sentences(
      for: id,
      among: catalogs.values.flatMap { catalog in
        catalog.entries.map { EntryReference(vendor: catalog.vendor.id, key: $0.key).id }
      })
  }

  private static func references(
    to entries: [Entry], of vendor: String
  ) -> [String: EntryReference] {
    let all = entries.map { EntryReference(vendor: vendor, key: $0.key) }
    return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension Catalog {
  /// The entries of each category. Most stand beside others of theirs, so few categories are looked up.
  fileprivate var entriesByCategory: [String: [Entry]] {
    var groups: [String: [Entry]] = [:]
    var rest = entries[...]
    while let category = rest.first?.category {
      let own = rest.prefix { $0.category == category }
      groups[category, default: []] += own
      rest = rest.dropFirst(own.count)
    }
    return groups
  }
}
