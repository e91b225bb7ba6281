/// Which of the similar entries belong together: the best first, one to one, and none where several
/// are nearly as good.
struct SimilarPairs {
  /// What is nearly as much alike, and nothing tells apart.
  struct Tie {
    let bases: [Int]
    let revisions: [Int]
    let likeness: Likeness
  }

  private(set) var pairs: [SimilarEntries.Scored] = []
  private(set) var ties: [Tie] = []
  private var settledBases: Set<Int> = []
  private var settledRevisions: Set<Int> = []
  private let rivals: RivalPairs

  init(_ scored: [SimilarEntries.Scored]) {
    rivals = RivalPairs(scored)
    let levels = Dictionary(grouping: scored, by: \.likeness.strength)
    for strength in levels.keys.sorted(by: >) { settle(levels[strength] ?? []) }
  }

  /// Settles what is not settled yet, of what is as much alike.
  private mutating func settle(_ level: [SimilarEntries.Scored]) {
    let open = level.filter { !isSettled($0) }
    let bases = Dictionary(grouping: open, by: \.match.base)
    let revisions = Dictionary(grouping: open, by: \.match.revision)
    for pair in open where !isSettled(pair) {
      var group = Self.group(around: pair, bases, revisions)
      if group.isPair { add(rivals.of(pair), to: &group) }
      settledBases.formUnion(group.bases)
      settledRevisions.formUnion(group.revisions)
      if group.isPair {
        pairs.append(pair)
      } else {
        ties.append(
          Tie(
            bases: group.bases.sorted(), revisions: group.revisions.sorted(),
            likeness: group.likeness))
      }
    }
  }

  private func isSettled(_ pair: SimilarEntries.Scored) -> Bool {
    settledBases.contains(pair.match.base) || settledRevisions.contains(pair.match.revision)
  }

  /// Those whose other entry is not settled.
  private func add(_ rivals: [SimilarEntries.Scored], to group: inout Group) {
    for rival in rivals {
      if !settledBases.contains(rival.match.base) { group.bases.insert(rival.match.base) }
      if !settledRevisions.contains(rival.match.revision) {
        group.revisions.insert(rival.match.revision)
      }
    }
  }

  /// What hangs together by pairs of one level.
  private struct Group {
    var bases: Set<Int> = []
    var revisions: Set<Int> = []
    /// The most telling of all pairs.
    var likeness: Likeness

    var isPair: Bool { bases.count == 1 && revisions.count == 1 }
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
