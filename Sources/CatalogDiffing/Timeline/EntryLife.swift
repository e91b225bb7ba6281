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

/// What a version did to an entry.
package struct LifeEvent: Sendable, Equatable {
  /// The first version of which it is true.
  package let version: String
  package let kind: Kind

  /// Nearly all entries have only appeared, so what takes more room stands elsewhere.
  package enum Kind: Sendable, Equatable {
    /// It is there for the first time: since ever, where that is the very first version.
    case appeared(Entry)
    /// It says something else, or has another code: before and after. Its `isReused` says that
    /// the code means something else now.
    indirect case changed(EntryPair)
    /// It is gone, and stood in the version before as said here.
    case left(Entry)
    /// It is there again, after at least one version without it.
    indirect case returned(ReturnedCode)
  }
}
