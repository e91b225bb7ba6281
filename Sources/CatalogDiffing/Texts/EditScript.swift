/// A shortest way from one list of tokens to another, by keeping, removing and inserting.
///
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986: the
/// greedy search, forward, with the front of every round remembered.
struct EditScript {
  enum Step: Equatable {
    case keep(Substring)
    case remove(Substring)
    case insert(Substring)
  }

  /// Texts further apart than this number of removals and insertions are not compared word by
  /// word: nobody could read the result, and the fronts take the square of it in memory.
  private static let mostDifferences = 600

  let steps: [Step]

  init(from base: [Substring], to revision: [Substring]) {
    let prefix = zip(base, revision).prefix { $0 == $1 }.count
    let left = base.dropFirst(prefix)
    let right = revision.dropFirst(prefix)
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let middle = Self.middle(Array(left.dropLast(suffix)), Array(right.dropLast(suffix)))
    steps = base.prefix(prefix).map(Step.keep) + middle + base.suffix(suffix).map(Step.keep)
  }

  private static func middle(_ base: [Substring], _ revision: [Substring]) -> [Step] {
    guard !base.isEmpty, !revision.isEmpty, let fronts = fronts(base, revision) else {
      return base.map(Step.remove) + revision.map(Step.insert)
    }
    return walk(fronts, base, revision)
  }

  /// Before each round `d`: the furthest position in base on the diagonals `-d...d`; `nil` when
  /// there are too many differences.
  private static func fronts(_ base: [Substring], _ revision: [Substring]) -> [[Int]]? {
    let most = min(base.count + revision.count, mostDifferences)
    let zero = most + 1
    var furthest = [Int](repeating: 0, count: 2 * most + 3)
    var fronts: [[Int]] = []
    for d in 0...most {
      fronts.append(Array(furthest[(zero - d)...(zero + d)]))
      for k in stride(from: -d, through: d, by: 2) {
        let (below, above) = (furthest[zero + k - 1], furthest[zero + k + 1])
        var x = k == -d || (k != d && below < above) ? above : below + 1
        while x < base.count, x - k < revision.count, base[x] == revision[x - k] { x += 1 }
        furthest[zero + k] = x
        if x >= base.count, x - k >= revision.count { return fronts }
      }
    }
    return nil
  }

  /// The way back from the end through the fronts.
  private static func walk(
    _ fronts: [[Int]], _ base: [Substring], _ revision: [Substring]
  ) -> [Step] {
    var steps: [Step] = []
    var (x, y) = (base.count, revision.count)
    for d in stride(from: fronts.count - 1, to: 0, by: -1) {
      let k = x - y
      let front = fronts[d]
      let inserts = k == -d || (k != d && front[d + k - 1] < front[d + k + 1])
      let startX = front[d + k + (inserts ? 1 : -1)]
      let cornerX = inserts ? startX : startX + 1
      steps += base[cornerX..<x].reversed().map(Step.keep)
      y -= x - cornerX
      steps.append(inserts ? .insert(revision[y - 1]) : .remove(base[startX]))
      x = startX
      y -= inserts ? 1 : 0
    }
    return base[..<x].map(Step.keep) + steps.reversed()
  }
}

extension EditScript {
  /// Where the lists differ, in their order: positions in either, of which one may be none. Those are the same
  /// places whichever of the lists comes first.
  static func stretches(
    between base: [Substring], and revision: [Substring]
  ) -> [(base: Range<Int>, revision: Range<Int>)] {
    guard revision.lexicographicallyPrecedes(base) else {
      return EditScript(from: base, to: revision).stretches
    }
    return EditScript(from: revision, to: base).stretches.map { ($0.revision, $0.base) }
  }

  private var stretches: [(base: Range<Int>, revision: Range<Int>)] {
    var stretches: [(base: Range<Int>, revision: Range<Int>)] = []
    var (start, end) = ((base: 0, revision: 0), (base: 0, revision: 0))
    func close() {
      guard start != end else { return }
      stretches.append((start.base..<end.base, start.revision..<end.revision))
    }
    for step in steps {
      switch step {
      case .remove: end.base += 1
      case .insert: end.revision += 1
      case .keep:
        close()
        end = (end.base + 1, end.revision + 1)
        start = end
      }
    }
    close()
    return stretches
  }
}
