import CatalogModel

/// What is known when a matcher is asked: both catalogs, and which entries have no partner yet.
struct UnpairedEntries: Sendable {
  let base: [Entry]
  let revision: [Entry]
  /// The new id of each category that has another one now.
  let retitled: [String: String]
  /// Positions in `base`, ascending.
  private(set) var removed: [Int]
  /// Positions in `revision`, ascending.
  private(set) var added: [Int]

  init(base: Catalog, revision: Catalog, retitled: [String: String]) {
    self.base = base.entries
    self.revision = revision.entries
    self.retitled = retitled
    removed = Array(base.entries.indices)
    added = Array(revision.entries.indices)
  }

  /// The identity that an entry of base has in revision if only its category was retitled.
  func expectedKey(of entry: Entry) -> EntryKey {
    EntryKey(category: retitled[entry.category] ?? entry.category, code: entry.code)
  }

  mutating func settle(_ matches: [EntryMatch]) {
    guard !matches.isEmpty else { return }
    leaveOut(bases: Set(matches.map(\.base)), revisions: Set(matches.map(\.revision)))
  }

  /// Looks for partners of these no more.
  mutating func leaveOut(bases: Set<Int>, revisions: Set<Int>) {
    removed.removeAll { bases.contains($0) }
    added.removeAll { revisions.contains($0) }
  }

  /// Pairs unpaired entries whose key no other entry of their catalog has, paired or not.
  func matchesByKeyOfItsOwn<Key: Hashable>(
    base baseKey: (Entry) -> Key?, revision revisionKey: (Entry) -> Key?
  ) -> [EntryMatch] {
    let matches = matchesByUniqueKey(base: baseKey, revision: revisionKey)
    guard !matches.isEmpty else { return [] }
    let keys = matches.map { baseKey(base[$0.base]) }
    let wanted = Set(keys)
    let bases = UniqueIndex(base, among: wanted, key: baseKey)
    let revisions = UniqueIndex(revision, among: wanted, key: revisionKey)
    return zip(matches, keys).compactMap { match, key in
      key.flatMap { bases[$0] == nil || revisions[$0] == nil ? nil : match }
    }
  }

  /// Pairs unpaired entries whose key no other unpaired entry of their side has.
  func matchesByUniqueKey<Key: Hashable>(
    base baseKey: (Entry) -> Key?, revision revisionKey: (Entry) -> Key?
  ) -> [EntryMatch] {
    let bases = UniqueIndex(removed) { baseKey(base[$0]) }
    let revisions = UniqueIndex(added) { revisionKey(revision[$0]) }
    return removed.compactMap { position in
      guard let key = baseKey(base[position]), bases[key] == position else { return nil }
      return revisions[key].map { EntryMatch(base: position, revision: $0) }
    }
  }
}
