import CatalogModel

/// Which entry of base became which entry of revision, and which are left over.
struct EntryMatching: Sendable {
  /// The matchers, the strongest evidence first. What they leave is compared by `SimilarEntries`.
  private static let matchers: [any EntryMatcher] = [
    SameIdentity(), SameCodeInOtherCase(), SameSpelling(), OverlappingRange(), SameName(),
    SameNumber(), SameLeadingNumber(), SameCodeElsewhere(), SameText(),
  ]

  let pairs: [(match: EntryMatch, evidence: EntryPair.Evidence)]
  /// Positions in base of what has no partner.
  let removed: [Int]
  /// Positions in revision of what has no partner.
  let added: [Int]
  /// Those without a partner that are documented in another grouping.
  let regrouping: Regrouping
  /// What of the others may belong together all the same, in no particular order.
  let suspicions: [SimilarPairs.Tie]

  init(base: Catalog, revision: Catalog, retitled: [String: String]) {
    var unpaired = UnpairedEntries(base: base, revision: revision, retitled: retitled)
    var pairs: [(match: EntryMatch, evidence: EntryPair.Evidence)] = []
    for matcher in Self.matchers where !unpaired.removed.isEmpty && !unpaired.added.isEmpty {
      let matches = matcher.matches(in: unpaired)
      pairs += matches.map { ($0, matcher.evidence) }
      unpaired.settle(matches)
    }
    regrouping = Regrouping(unpaired, pairs: pairs.map(\.match))
    var rest = regrouping.rest(of: unpaired)
    if !rest.removed.isEmpty, !rest.added.isEmpty {
      let taken = TakenMeanings(among: rest, pairs: pairs, base: base, revision: revision)
      rest.leaveOut(bases: taken.bases, revisions: taken.revisions)
    }
    let similar = SimilarPairs(Self.similarEntries(in: rest))
    let certain = similar.pairs.filter(\.likeness.isSame)
    unpaired.settle(certain.map(\.match))
    self.pairs = pairs + certain.map { ($0.match, .likeness($0.likeness)) }
    suspicions =
      similar.ties
      + similar.pairs.filter { !$0.likeness.isSame }.map { pair in
        SimilarPairs.Tie(
          bases: [pair.match.base], revisions: [pair.match.revision], likeness: pair.likeness)
      }
    removed = unpaired.removed
    added = unpaired.added
  }

  private static func similarEntries(in unpaired: UnpairedEntries) -> [SimilarEntries.Scored] {
    guard !unpaired.removed.isEmpty, !unpaired.added.isEmpty else { return [] }
    return SimilarEntries(unpaired).pairs()
  }

  /// Whether entries that kept their identity stand in another order. Moved and renamed entries
  /// say nothing about the others' order.
  var isReordered: Bool {
    let kept = pairs.filter { $0.evidence == .identity }.map(\.match)
    let revisions = kept.sorted { $0.base < $1.base }.map(\.revision)
    return zip(revisions, revisions.dropFirst()).contains { $0 > $1 }
  }
}
