import CatalogModel

/// Pairs entries of a category whose symbolic codes have the same letters and digits, whatever marks
/// and capitals keep their words apart: `AUTH-FAILED`, `auth.failed`, `AuthFailed`; and those whose codes are the
/// same number with and without zeros before it: `007`, `7`.
struct SameSpelling: EntryMatcher {
  let evidence = EntryPair.Evidence.spelling

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByUniqueKey(
      base: { spelled(unpaired.expectedKey(of: $0)) }, revision: { spelled($0.key) })
  }

  private func spelled(_ key: EntryKey) -> EntryKey? {
    (CodeWords.spelling(key.code.text) ?? key.code.withoutLeadingZeros).map {
      EntryKey(category: key.category, code: Code($0))
    }
  }
}
