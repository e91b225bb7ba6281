import CatalogModel

/// Pairs entries of the same category and code.
struct SameIdentity: EntryMatcher {
  let evidence = EntryPair.Evidence.identity

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    let bases = Dictionary(grouping: unpaired.removed) {
      unpaired.expectedKey(of: unpaired.base[$0])
    }
    let revisions = Dictionary(grouping: unpaired.added) { unpaired.revision[$0].key }
    return bases.flatMap { key, positions in
      match(positions, revisions[key] ?? [], in: unpaired)
    }
  }

  /// A sound catalog has one entry for an identity. Of several, equal ones are paired first and
  /// the rest in an order that only depends on what they say.
  private func match(
    _ bases: [Int], _ revisions: [Int], in unpaired: UnpairedEntries
  ) -> [EntryMatch] {
    if bases.count == 1, revisions.count == 1 {
      return [EntryMatch(base: bases[0], revision: revisions[0])]
    }
    var others = Dictionary(grouping: revisions) { EntryOrder.content(of: unpaired.revision[$0]) }
    var matches: [EntryMatch] = []
    var unequal: [Int] = []
    for base in bases {
      if let equal = others[EntryOrder.content(of: unpaired.base[base])]?.popLast() {
        matches.append(EntryMatch(base: base, revision: equal))
      } else {
        unequal.append(base)
      }
    }
    unequal.sort { EntryOrder.precedes(unpaired.base[$0], unpaired.base[$1]) }
    let rest = others.values.joined().sorted {
      EntryOrder.precedes(unpaired.revision[$0], unpaired.revision[$1])
    }
    return matches + zip(unequal, rest).map { EntryMatch(base: $0, revision: $1) }
  }
}
