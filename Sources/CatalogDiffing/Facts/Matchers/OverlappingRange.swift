import CatalogModel

/// Pairs ranges of a category that have codes in common with each other and with no other range that
/// has no partner: `4000-4099`, `4002-4099`.
struct OverlappingRange: EntryMatcher {
  let evidence = EntryPair.Evidence.range

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    let bases = unpaired.removed.filter { unpaired.base[$0].code.range != nil }
    let revisions = unpaired.added.filter { unpaired.revision[$0].code.range != nil }
    guard !bases.isEmpty, !revisions.isEmpty else { return [] }
    let baseSpans = NumberSpans(bases, of: unpaired.base) { unpaired.expectedKey(of: $0).category }
    let revisionSpans = NumberSpans(revisions, of: unpaired.revision) { $0.category }
    return bases.compactMap { base in
      let key = unpaired.expectedKey(of: unpaired.base[base])
      guard let partner = revisionSpans.onlyOne(overlapping: key),
        baseSpans.onlyOne(overlapping: unpaired.revision[partner].key) == base
      else { return nil }
      return EntryMatch(base: base, revision: partner)
    }
  }
}

extension NumberSpans {
  /// The position of the only entry of a category that has numbers in common with a range.
  fileprivate func onlyOne(overlapping key: EntryKey) -> Int? {
    NumberSpan(key.code).flatMap { onlyOne(overlapping: $0, in: key.category) }
  }
}
