/// Pairs of similar entries that are nearly as good as another one with which they share an entry.
///
/// Of a code that was split in two, as `transfer` in `transfer_in` and `transfer_out`, the one may have a
/// word more in common with it by chance. A rival is what has nothing that it is more like itself.
struct RivalPairs {
  /// In percent. A word that is rarer by chance, such as `out` beside `in`, makes less of a difference.
  private static let margin = 4

  private let ofBase: [Int: [SimilarEntries.Scored]]
  private let ofRevision: [Int: [SimilarEntries.Scored]]
  private let bestOfBase: [Int: Best]
  private let bestOfRevision: [Int: Best]

  /// What the best pair of an entry has in common.
  private struct Best {
    var strength: Int
    /// Whether no other pair is as good.
    var isOne: Bool
  }

  init(_ scored: [SimilarEntries.Scored]) {
    ofBase = Dictionary(grouping: scored, by: \.match.base)
    ofRevision = Dictionary(grouping: scored, by: \.match.revision)
    bestOfBase = ofBase.mapValues(Self.best)
    bestOfRevision = ofRevision.mapValues(Self.best)
  }

  private static func best(of pairs: [SimilarEntries.Scored]) -> Best {
    let strengths = pairs.map(\.likeness.strength)
    let most = strengths.max() ?? 0
    return Best(strength: most, isOne: strengths.count { $0 == most } == 1)
  }

  /// Those of a pair, in no particular order.
  func of(_ pair: SimilarEntries.Scored) -> [SimilarEntries.Scored] {
    let least = pair.likeness.strength - Self.margin
    func isRival(_ other: SimilarEntries.Scored, _ best: Best?) -> Bool {
      let strength = other.likeness.strength
      return strength >= least && best?.strength == strength && best?.isOne == true
    }
    let revisions = (ofBase[pair.match.base] ?? []).filter {
      $0.match.revision != pair.match.revision && isRival($0, bestOfRevision[$0.match.revision])
    }
    let bases = (ofRevision[pair.match.revision] ?? []).filter {
      $0.match.base != pair.match.base && isRival($0, bestOfBase[$0.match.base])
    }
    return revisions + bases
  }
}
