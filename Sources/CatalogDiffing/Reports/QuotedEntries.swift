import CatalogModel

/// Entries whose texts are shown beside a finding on their codes.
enum QuotedEntries: Sendable, Equatable {
  case none
  case revision(Entry)
  /// Two that may be the same.
  case both(base: Entry, revision: Entry)
}
