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
    [entry.name ?? "", entry.label ?? "", entry.description.plainText]
      + entry.status.map(String.init) + entry.fields.flatMap { [$0.name, $0.value] }
      + entry.statements.flatMap(content)
  }

  /// The kind of a statement and what it says.
  private static func content(of statement: Statement) -> [String] {
    switch statement {
    case .alias(let text): ["alias", text]
    case .message(let text): ["message", text]
    case .cause(let text): ["cause", text.plainText]
    case .action(let text): ["action", text.plainText]
    case .severity(let text): ["severity", text]
    case .retryable(let may): ["retryable", may ? "yes" : "no"]
    case .endpoint(let text): ["endpoint", text]
    case .applicability(let text): ["applicability", text]
    case .since(let text): ["since", text]
    case .deprecated(let text): ["deprecated", text]
    case .removed(let text): ["removed", text]
    case .replacedBy(let text): ["replacedBy", text]
    case .unused(let kind): ["unused", kind.rawValue]
    }
  }

  private static func tieBreaker(_ entry: Entry) -> [String] {
    content(of: entry) + [entry.source.document, String(entry.source.line)]
  }
}
