import CatalogModel

/// Pairs entries that say the same, to the letter, where no other unpaired entry says it.
struct SameText: EntryMatcher {
  let evidence = EntryPair.Evidence.text

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    unpaired.matchesByUniqueKey(base: text, revision: text)
  }

  private func text(of entry: Entry) -> String? {
    let text = entry.text
    return text.isEmpty ? nil : text
  }
}
