/// The positions of two entries in the catalogs of base and revision.
struct EntryMatch: Sendable {
  let base: Int
  let revision: Int
}
