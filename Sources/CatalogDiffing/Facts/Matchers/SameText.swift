import CatalogModel

/// Pairs entries that say the same, to the letter, where no other entry of either catalog says it.
///
/// A text that several entries have, such as "Reserved", is nobody's own.
struct SameText: EntryMatcher {
  let evidence = EntryPair.Evidence.text

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    let bases = UniqueIndex(unpaired.base.indices) { text(of: unpaired.base[$0]) }
    let revisions = UniqueIndex(unpaired.revision.indices) { text(of: unpaired.revision[$0]) }
    return unpaired.matchesByUniqueKey(
      base: { entry in text(of: entry).flatMap { bases[$0] == nil ? nil : $0 } },
      revision: { entry in text(of: entry).flatMap { revisions[$0] == nil ? nil : $0 } })
  }

  private func text(of entry: Entry) -> String? {
    let text = entry.text
    return text.isEmpty ? nil : text
  }
}
