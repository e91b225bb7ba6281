import CatalogModel

/// Pairs entries of the same name, where no other entry of either catalog has it.
///
/// Names that repeat are how some vendors mark a family of errors: they identify nothing.
struct SameName: EntryMatcher {
  let evidence = EntryPair.Evidence.name

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByKeyOfItsOwn(base: \.name, revision: \.name)
  }
}
