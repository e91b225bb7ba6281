import CatalogModel

/// Pairs entries that say the same, to the letter, where no other entry of either catalog says it.
///
/// A text that several entries have, such as "Reserved", is nobody's own.
struct SameText: EntryMatcher {
  let evidence = EntryPair.Evidence.text

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByKeyOfItsOwn(base: \.saidText, revision: \.saidText)
  }
}
