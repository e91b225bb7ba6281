import CatalogModel

/// Pairs entries of the same name, where no other entry of either catalog has it.
///
/// Names that repeat are how some vendors mark a family of errors: they identify nothing.
struct SameName: EntryMatcher {
  let evidence = EntryPair.Evidence.name

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    let bases = UniqueIndex(unpaired.base.indices) { unpaired.base[$0].name }
    let revisions = UniqueIndex(unpaired.revision.indices) { unpaired.revision[$0].name }
    return unpaired.matchesByUniqueKey(
      base: { entry in entry.name.flatMap { bases[$0] == nil ? nil : $0 } },
      revision: { entry in entry.name.flatMap { revisions[$0] == nil ? nil : $0 } })
  }
}
