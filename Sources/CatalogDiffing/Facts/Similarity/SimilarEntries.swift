import CatalogModel

/// Finds entries of revision that are much like entries that left base, by their codes, their texts
/// or both.
///
/// Only entries that share a mark are compared, one of their rarest words or most of the words of
/// their codes, and a mark that too many have brings nobody together: thousands of entries on either
/// side take time in proportion to their texts.
struct SimilarEntries {
  struct Scored {
    let match: EntryMatch
    let likeness: Likeness
  }

  /// A mark brings together at most that many pairs.
  private static let mostPairsOfAMark = 256
  /// Codes that are that much alike are the same, whatever the texts say.
  private static let sufficientCode = 85
  /// Codes that are less alike add nothing to texts.
  private static let leastCode = 40

  private let unpaired: UnpairedEntries
  private let texts: SimilarTexts
  private let codes: SimilarCodes

  init(_ unpaired: UnpairedEntries) {
    self.unpaired = unpaired
    texts = SimilarTexts(unpaired)
    codes = SimilarCodes(unpaired)
  }

  /// The pairs of which somebody should know, in no particular order.
  func pairs() -> [Scored] {
    var seen: Set<Int> = []
    var pairs: [Scored] = []
    func compare(_ bases: [Int], _ revisions: [Int]) {
      guard bases.count * revisions.count <= Self.mostPairsOfAMark else { return }
      for base in bases {
        for revision in revisions {
          guard seen.insert(base * unpaired.revision.count + revision).inserted else { continue }
          let match = EntryMatch(base: base, revision: revision)
          if let likeness = likeness(match) {
            pairs.append(Scored(match: match, likeness: likeness))
          }
        }
      }
    }
    meet(texts.marks(ofBase:), texts.marks(ofRevision:), compare)
    meet(
      { unpaired.base[$0].codeMarks }, { unpaired.revision[$0].codeMarks }, compare)
    return pairs
  }

  /// Brings together what shares a mark.
  private func meet<Marks: Sequence>(
    _ left: (Int) -> Marks, _ right: (Int) -> Marks, _ compare: ([Int], [Int]) -> Void
  ) where Marks.Element: Hashable {
    let bases = holders(unpaired.removed, left)
    let revisions = holders(unpaired.added, right)
    for (mark, positions) in bases {
      if let others = revisions[mark] { compare(positions, others) }
    }
  }

  private func holders<Marks: Sequence>(
    _ positions: [Int], _ marks: (Int) -> Marks
  ) -> [Marks.Element: [Int]] where Marks.Element: Hashable {
    positions.reduce(into: [:]) { holders, position in
      for mark in marks(position) { holders[mark, default: []].append(position) }
    }
  }

  /// Whether the codes are spelled alike and are not paired all the same: several are.
  private func isTieOfSpellings(_ match: EntryMatch) -> Bool {
    let base = unpaired.expectedKey(of: unpaired.base[match.base])
    let revision = unpaired.revision[match.revision].key
    return base.category == revision.category
      && CodeWords.spelling(base.code.text) == CodeWords.spelling(revision.code.text)
      && !base.code.isNumeric
  }

  private func likeness(_ match: EntryMatch) -> Likeness? {
    let text = texts.score(match)
    let score = codes.score(match)
    let code = score == 100 && isTieOfSpellings(match) ? nil : score
    var all: [Likeness] = []
    if let text, text.isTelling { all.append(Likeness(subject: .texts, percent: text.percent)) }
    if let code {
      let mean = text.map { (code + $0.percent) / 2 }
      if let mean, code >= Self.leastCode {
        all.append(Likeness(subject: .codesAndTexts, percent: mean))
      }
      if mean == nil || code >= Self.sufficientCode {
        all.append(Likeness(subject: .codes, percent: code))
      }
    }
    let best = all.filter(\.isSuspicious).max { $0.strength < $1.strength }
    guard let best, best.isSame else { return best }
    let isContrary =
      code != nil && codes.areContrary(match) || best.subject != .codes && areContrary(match)
    return isContrary ? best.doubted : best
  }

  /// Whether the texts of two entries say the contrary of each other.
  private func areContrary(_ match: EntryMatch) -> Bool {
    guard let base = unpaired.base[match.base].meaningText,
      let revision = unpaired.revision[match.revision].meaningText
    else { return false }
    return TurnedMeaning.isContrary(base, revision)
  }
}
