import CatalogModel

/// Pairs entries of a category whose symbolic codes have the same letters and digits, whatever marks
/// and capitals keep their words apart: `AUTH-FAILED`, `auth.failed`, `AuthFailed`.
struct SameSpelling: EntryMatcher {
  let evidence = EntryPair.Evidence.spelling

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByUniqueKey(
      base: { spelled(unpaired.expectedKey(of: $0)) }, revision: { spelled($0.key) })
  }

  private func spelled(_ key: EntryKey) -> EntryKey? {
    CodeWords.spelling(key.code.text).map { EntryKey(category: key.category, code: Code($0)) }
  }
}
