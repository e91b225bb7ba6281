import CatalogModel

/// An order of entries that does not depend on the order in which they were read.
enum EntryOrder {
  /// By identity; entries that share one, against the rule, by what they say.
  static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    let keys = (left.key, right.key)
    guard keys.0 == keys.1 else { return keys.0 < keys.1 }
    return tieBreaker(left).lexicographicallyPrecedes(tieBreaker(right))
  }

  /// By the entry of revision, then by that of base.
  static func precedes(
    _ left: EntryMatch, _ right: EntryMatch, _ base: Catalog, _ revision: Catalog
  ) -> Bool {
    let keys = (revision.entries[left.revision].key, revision.entries[right.revision].key)
    guard keys.0 == keys.1 else { return keys.0 < keys.1 }
    let entries = (revision.entries[left.revision], revision.entries[right.revision])
    if precedes(entries.0, entries.1) { return true }
    return !precedes(entries.1, entries.0)
      && precedes(base.entries[left.base], base.entries[right.base])
  }

  /// What an entry says besides its identity.
  static func content(of entry: Entry) -> [String] {
    [entry.name ?? "", entry.label ?? "", entry.description.plainText, entry.deprecation ?? ""]
      + entry.status.map(String.init) + entry.fields.flatMap { [$0.name, $0.value] }
  }

  private static func tieBreaker(_ entry: Entry) -> [String] {
    content(of: entry) + [entry.source.document, String(entry.source.line)]
  }
}
