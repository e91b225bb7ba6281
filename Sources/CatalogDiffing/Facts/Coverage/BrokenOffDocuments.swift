import CatalogModel

/// Finds documents that end in the middle of an entry.
///
/// The last entry that revision has of a document says the beginning of what it said in base, and all
/// that followed it is gone.
enum BrokenOffDocuments {
  /// One entry may well have been the last by chance.
  private static let leastLost = 2

  /// The identities of what followed, as far as it left.
  static func lost(base: Catalog, revision: Catalog, removed: [Entry]) -> Set<EntryKey> {
    let left = Dictionary(grouping: removed, by: \.source.document)
    let ends = ends(of: revision, in: left)
    let breaks = base.entries.reduce(into: [String: Int]()) { breaks, entry in
      guard let end = ends[entry.source.document], end.key == entry.key,
        isBeginning(end, of: entry)
      else { return }
      breaks[entry.source.document] = entry.source.line
    }
    guard !breaks.isEmpty else { return [] }
    let followers = base.entries.filter { entry in
      breaks[entry.source.document].map { $0 < entry.source.line } ?? false
    }
    let gone = Set(removed.map(\.key))
    return Dictionary(grouping: followers, by: \.source.document).values.reduce(into: []) {
      lost, followers in
      let keys = followers.map(\.key)
      if keys.count >= leastLost, gone.isSuperset(of: keys) { lost.formUnion(keys) }
    }
  }

  /// The last entry of each document that lost entries.
  private static func ends(
    of catalog: Catalog, in documents: [String: [Entry]]
  ) -> [String: Entry] {
    catalog.entries.reduce(into: [:]) { ends, entry in
      let name = entry.source.document
      guard documents[name] != nil else { return }
      if ends[name].map({ isLater(entry, $0) }) ?? true { ends[name] = entry }
    }
  }

  /// Whether an entry stands further down; of two in one line, the second by identity.
  private static func isLater(_ entry: Entry, _ other: Entry) -> Bool {
    let (line, otherLine) = (entry.source.line, other.source.line)
    return line == otherLine ? other.key < entry.key : otherLine < line
  }

  private static func isBeginning(_ last: Entry, of entry: Entry) -> Bool {
    let (short, long) = (last.description.plainText, entry.description.plainText)
    return long.hasPrefix(short) && Typography.folded(short) != Typography.folded(long)
  }
}
