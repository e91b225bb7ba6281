import CatalogModel

/// The origins of one entry after the other: where they are those of the entry before, as in a table,
/// both have them in common, which takes their memory once.
struct SharedOrigins {
  private var last: [EntryOrigin] = []

  /// The same origins.
  mutating func shared(_ origins: [EntryOrigin]) -> [EntryOrigin] {
    if origins != last { last = origins }
    return last
  }
}
