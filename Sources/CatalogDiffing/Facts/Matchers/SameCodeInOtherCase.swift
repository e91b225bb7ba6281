import CatalogModel

/// Pairs entries of a category whose codes differ in upper and lower case only.
struct SameCodeInOtherCase: EntryMatcher {
  let evidence = EntryPair.Evidence.letterCase

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByUniqueKey(
      base: { folded(unpaired.expectedKey(of: $0)) }, revision: { folded($0.key) })
  }

  private func folded(_ key: EntryKey) -> EntryKey {
    EntryKey(category: key.category, code: Code(key.code.text.lowercased()))
  }
}
