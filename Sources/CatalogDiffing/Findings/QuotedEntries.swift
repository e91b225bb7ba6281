import CatalogModel

/// What is shown beside a finding whose values do not tell: what entries say, or what became of the value of one.
enum QuotedEntries: Sendable, Equatable {
  case none
  case revision(Entry)
  /// Two that may be the same.
  case both(base: Entry, revision: Entry)
  /// One of several values that changed alike.
  case value(from: String, to: String)
}
