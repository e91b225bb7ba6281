import CatalogModel

/// Which entry of base became which entry of revision, and which are left over.
struct EntryMatching: Sendable {
  /// The matchers, the strongest evidence first. Weaker kinds are added at the end.
  static let matchers: [any EntryMatcher] = [
    SameIdentity(), SameCodeInOtherCase(), SameName(), SameCodeElsewhere(), SameText(),
  ]

  let pairs: [(match: EntryMatch, evidence: EntryPair.Evidence)]
  /// Positions in base of what has no partner.
  let removed: [Int]
  /// Positions in revision of what has no partner.
  let added: [Int]

  init(base: Catalog, revision: Catalog, retitled: [String: String]) {
    var unpaired = UnpairedEntries(base: base, revision: revision, retitled: retitled)
    var pairs: [(EntryMatch, EntryPair.Evidence)] = []
    for matcher in Self.matchers where !unpaired.removed.isEmpty && !unpaired.added.isEmpty {
      let matches = matcher.matches(in: unpaired)
      pairs += matches.map { ($0, matcher.evidence) }
      unpaired.settle(matches)
    }
    self.pairs = pairs
    removed = unpaired.removed
    added = unpaired.added
  }

  /// Whether entries that kept their identity stand in another order. Moved and renamed entries
  /// say nothing about the others' order.
  var isReordered: Bool {
    let kept = pairs.filter { $0.evidence == .identity }.map(\.match)
    let revisions = kept.sorted { $0.base < $1.base }.map(\.revision)
    return zip(revisions, revisions.dropFirst()).contains { $0 > $1 }
  }
}
