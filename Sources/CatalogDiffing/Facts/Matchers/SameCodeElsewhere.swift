import CatalogModel

/// Pairs entries of the same code in different categories, where each catalog has that code once.
///
/// A code that a vendor uses in several categories, such as `1` in each of its tables, does not
/// carry its meaning from one to another.
struct SameCodeElsewhere: EntryMatcher {
  let evidence = EntryPair.Evidence.code

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    let bases = UniqueIndex(unpaired.base.indices) { unpaired.base[$0].code }
    let revisions = UniqueIndex(unpaired.revision.indices) { unpaired.revision[$0].code }
    return unpaired.matchesByUniqueKey(
      base: { bases[$0.code] == nil ? nil : $0.code },
      revision: { revisions[$0.code] == nil ? nil : $0.code })
  }
}
