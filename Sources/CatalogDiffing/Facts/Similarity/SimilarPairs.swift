/// Which of the similar entries belong together: the best first, one to one, and none where several
/// are as good.
struct SimilarPairs {
  /// What is as much alike, and nothing tells apart.
  struct Tie {
    let bases: [Int]
    let revisions: [Int]
    let likeness: Likeness
  }

  private(set) var pairs: [SimilarEntries.Scored] = []
  private(set) var ties: [Tie] = []
  private var settledBases: Set<Int> = []
  private var settledRevisions: Set<Int> = []

  init(_ scored: [SimilarEntries.Scored]) {
    let levels = Dictionary(grouping: scored, by: \.likeness.strength)
    for strength in levels.keys.sorted(by: >) { settle(levels[strength] ?? []) }
  }

  /// Settles what is not settled yet, of what is as much alike.
  private mutating func settle(_ level: [SimilarEntries.Scored]) {
    let open = level.filter {
      !settledBases.contains($0.match.base) && !settledRevisions.contains($0.match.revision)
    }
    let bases = Dictionary(grouping: open, by: \.match.base)
    let revisions = Dictionary(grouping: open, by: \.match.revision)
    for pair in open where !settledBases.contains(pair.match.base) {
      let group = Self.group(around: pair, bases, revisions)
      settledBases.formUnion(group.bases)
      settledRevisions.formUnion(group.revisions)
      if group.bases.count == 1, group.revisions.count == 1 {
        pairs.append(pair)
      } else {
        ties.append(
          Tie(
            bases: group.bases.sorted(), revisions: group.revisions.sorted(),
            likeness: group.likeness))
      }
    }
  }

  /// What hangs together by pairs of one level.
  private struct Group {
    var bases: Set<Int> = []
    var revisions: Set<Int> = []
    /// The most telling of all pairs.
    var likeness: Likeness
  }

  private static func group(
    around first: SimilarEntries.Scored, _ bases: [Int: [SimilarEntries.Scored]],
    _ revisions: [Int: [SimilarEntries.Scored]]
  ) -> Group {
    var group = Group(bases: [first.match.base], likeness: first.likeness)
    var waiting = [first.match.base]
    while let base = waiting.popLast() {
      for pair in bases[base] ?? [] {
        if Likeness.isLessTelling(group.likeness, pair.likeness) { group.likeness = pair.likeness }
        guard group.revisions.insert(pair.match.revision).inserted else { continue }
        for other in revisions[pair.match.revision] ?? []
        where group.bases.insert(other.match.base).inserted {
          waiting.append(other.match.base)
        }
      }
    }
    return group
  }
}
