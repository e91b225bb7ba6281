import CatalogModel

/// Pairs entries of the same code in different categories, where each catalog has that code once.
///
/// A code that a vendor uses in several categories, such as `1` in each of its tables, does not
/// carry its meaning from one to another.
struct SameCodeElsewhere: EntryMatcher {
  let evidence = EntryPair.Evidence.code

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByKeyOfItsOwn(base: { $0.code }, revision: { $0.code })
  }
}
