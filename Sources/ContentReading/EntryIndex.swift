import CatalogModel
import ContentModel
import Diagnostics

/// The entries of all newest catalogs by their ids, as authors write them.
///
/// Those of a category are listed when one of them is first asked for: most builds have few notes.
struct EntryIndex {
  private let histories: [String: VendorHistory]
  /// Where the entries of each category stand in the catalogs of the vendors that were asked for.
  private var places: [String: [String: [Range<Int>]]] = [:]
  private var references: [String: [String: EntryReference]] = [:]
  private let misread: MisreadVendors
  /// Of the vendors of which an entry was asked for that is none.
  private var former: [String: FormerEntries] = [:]

  init(_ vendors: [VendorHistory], misread: MisreadVendors) {
    self.misread = misread
    histories = Dictionary(vendors.map { ($0.vendor.id, $0) }) { first, _ in first }
  }

  /// The entry of an id; `nil` where there is none.
  mutating func entry(_ id: String) -> EntryReference? {
    guard let end = id.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let parent = String(id[..<end])
    if let known = references[parent] { return known[id] }
    let parts = parent.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let catalog = histories[String(parts[0])]?.newest else { return nil }
    let vendor = catalog.vendor.id
    let own = places[vendor] ?? catalog.placesByCategory
    places[vendor] = own
    let entries = (own[String(parts[1])] ?? []).flatMap { catalog.entries[$0] }
    references[parent] = Self.references(to: entries, of: vendor)
    return references[parent]?[id]
  }

  /// Whether it must be reported that there is no such entry.
  mutating func isMissing(_ id: String) -> Bool {
    entry(id) == nil && !misread.excuse(id)
  }

  /// What became of an entry that does not exist, or else the id most like it.
  mutating func suggestions(for id: String) -> [String] {
    let vendor = String(id.prefix { $0 != "/" })
    if let history = histories[vendor] {
      let known = former[vendor] ?? FormerEntries(of: history)
      former[vendor] = known
      if let suggestion = known.suggestion(for: id) { return [suggestion] }
      if let only = history.newest.onlyEntry(of: id) { return ["Did you mean '\(only)'?"] }
    }
    return SpellingSuggestion.sentences(
      for: id,
      among: histories.values.flatMap { history in
        history.newest.entries.map { EntryReference(vendor: history.vendor.id, key: $0.key).id }
      })
  }

  private static func references(
    to entries: [Entry], of vendor: String
  ) -> [String: EntryReference] {
    let all = entries.map { EntryReference(vendor: vendor, key: $0.key) }
    // As it is written now, too, where its URL has another spelling.
    let spelled = all.filter(\.key.code.isSpelled).map { entry in
      (EntryReference(vendor: vendor, key: entry.key.plain).id, entry)
    }
    return Dictionary(all.map { ($0.id, $0) } + spelled) { first, _ in first }
  }
}

extension Catalog {
  /// The only entry that has the code of an id, in whichever category.
  fileprivate func onlyEntry(of id: String) -> String? {
    let code = id.utf8.lastIndex(of: UInt8(ascii: "/")).map { id[$0...] }
    guard let code, code.utf8.count > 1 else { return nil }
    let ids = entries.map { EntryReference(vendor: vendor.id, key: $0.key).id }
    let same = ids.filter { $0.hasSuffix(code) }
    return same.count == 1 ? same[0] : nil
  }

  /// Where the entries of each category stand. Most stand beside others of theirs, so few categories are looked up.
  fileprivate var placesByCategory: [String: [Range<Int>]] {
    var places: [String: [Range<Int>]] = [:]
    var start = 0
    while start < entries.count {
      let category = entries[start].category
      let end = entries[start...].firstIndex { $0.category != category } ?? entries.count
      places[category, default: []].append(start..<end)
      start = end
    }
    return places
  }
}
