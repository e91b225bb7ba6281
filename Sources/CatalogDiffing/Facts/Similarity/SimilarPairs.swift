/// Which of the similar texts belong together: the best first, one to one, and none where several
/// are as good.
struct SimilarPairs {
  /// Scores of the same percent that nothing tells apart.
  struct Tie {
    let bases: [Int]
    let revisions: [Int]
    let score: Int
  }

  private(set) var pairs: [SimilarTexts.Scored] = []
  private(set) var ties: [Tie] = []
  private var settledBases: Set<Int> = []
  private var settledRevisions: Set<Int> = []

  init(_ scored: [SimilarTexts.Scored]) {
    let levels = Dictionary(grouping: scored, by: \.score)
    for score in levels.keys.sorted(by: >) { settle(levels[score] ?? [], score) }
  }

  /// Settles what is not settled yet and scores the same.
  private mutating func settle(_ level: [SimilarTexts.Scored], _ score: Int) {
    let open = level.filter {
      !settledBases.contains($0.match.base) && !settledRevisions.contains($0.match.revision)
    }
    let bases = Dictionary(grouping: open, by: \.match.base)
    let revisions = Dictionary(grouping: open, by: \.match.revision)
    for pair in open where !settledBases.contains(pair.match.base) {
      let group = Self.group(around: pair.match, bases, revisions)
      settledBases.formUnion(group.bases)
      settledRevisions.formUnion(group.revisions)
      if group.bases.count == 1, group.revisions.count == 1 {
        pairs.append(pair)
      } else {
        ties.append(
          Tie(bases: group.bases.sorted(), revisions: group.revisions.sorted(), score: score))
      }
    }
  }

  /// All that hang together with `match` by pairs of one level.
  private static func group(
    around match: EntryMatch, _ bases: [Int: [SimilarTexts.Scored]],
    _ revisions: [Int: [SimilarTexts.Scored]]
  ) -> (bases: Set<Int>, revisions: Set<Int>) {
    var group = (bases: Set([match.base]), revisions: Set<Int>())
    var waiting = [match.base]
    while let base = waiting.popLast() {
      for pair in bases[base] ?? [] where group.revisions.insert(pair.match.revision).inserted {
        for other in revisions[pair.match.revision] ?? []
        where group.bases.insert(other.match.base).inserted {
          waiting.append(other.match.base)
        }
      }
    }
    return group
  }
}
