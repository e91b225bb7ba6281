package import CatalogModel

/// The life of one entry over all versions of a catalog, renamed codes and retitled categories
/// followed.
package struct EntryLife: Sendable, Equatable {
  /// As it stands in the newest version, or stood in the last one that had it.
  package let entry: Entry
  /// At least one; in the order of versions. The first is `appeared`.
  package let events: [LifeEvent]
  /// The identities that it had before, the oldest first: its code was renamed, renumbered or
  /// moved, or its category was retitled.
  package let formerKeys: [EntryKey]

  package var key: EntryKey { entry.key }

  /// Whether the newest version has it.
  package var isPresent: Bool {
    if case .left = events.last?.kind { false } else { true }
  }
}
