import CatalogModel

/// Finds entries of revision that say much the same as entries that left base.
///
/// The score is the share of common words of all words of two texts (the coefficient of Dice), each
/// word weighed by `WordWeights`, in whole percent. Only texts that share one of the rarest words of
/// both are compared, and a word that too many have brings nobody together, so that thousands of
/// entries on either side take time in proportion to their texts.
struct SimilarTexts {
  /// From here on an entry is taken to be the same under another code.
  static let leastForSame = 80
  /// From here on somebody should look.
  static let leastForSuspicion = 60
  /// Texts with fewer common words are too short to tell.
  private static let leastCommonWords = 3
  /// An entry is found by that many of its rarest words.
  private static let marks = 12
  /// A word brings together at most that many pairs.
  private static let mostPairsOfAWord = 256

  struct Scored {
    let match: EntryMatch
    /// 0 to 100.
    let score: Int
  }

  private let base: [Int: Set<String>]
  private let revision: [Int: Set<String>]
  private let weights: WordWeights

  init(_ unpaired: UnpairedEntries) {
    base = Self.words(of: unpaired.removed, in: unpaired.base)
    revision = Self.words(of: unpaired.added, in: unpaired.revision)
    let wanted = base.values.reduce(into: Set()) { $0.formUnion($1) }
    let others = revision.values.reduce(into: Set()) { $0.formUnion($1) }
    weights = WordWeights(unpaired.base, unpaired.revision, of: wanted.union(others))
  }

  /// Of the entries whose text is shared by none that has a partner.
  private static func words(of positions: [Int], in entries: [Entry]) -> [Int: Set<String>] {
    let unpaired = Set(positions)
    let texts = Set(positions.compactMap { entries[$0].meaningText })
    let shared = Set(
      entries.indices.lazy.filter { !unpaired.contains($0) }.compactMap { entries[$0].meaningText }
        .filter { texts.contains($0) })
    return positions.reduce(into: [:]) { words, position in
      guard let text = entries[position].meaningText, !shared.contains(text) else { return }
      words[position] = MeaningWords.of(entries[position])
    }
  }

  /// The pairs that score `leastForSuspicion` or more, in no particular order.
  func pairs() -> [Scored] {
    let bases = postings(base)
    let revisions = postings(revision)
    var seen: Set<[Int]> = []
    var pairs: [Scored] = []
    for (word, left) in bases {
      guard let right = revisions[word], left.count * right.count <= Self.mostPairsOfAWord else {
        continue
      }
      for base in left {
        for revision in right where seen.insert([base, revision]).inserted {
          let score = score(base, revision)
          guard score >= Self.leastForSuspicion else { continue }
          pairs.append(Scored(match: EntryMatch(base: base, revision: revision), score: score))
        }
      }
    }
    return pairs
  }

  /// The entries that have a word among their rarest.
  private func postings(_ texts: [Int: Set<String>]) -> [String: [Int]] {
    texts.reduce(into: [:]) { postings, text in
      let ranked = text.value.map { (word: $0, weight: weights[$0]) }.sorted {
        $0.weight == $1.weight ? $0.word < $1.word : $0.weight > $1.weight
      }
      for mark in ranked.prefix(Self.marks) { postings[mark.word, default: []].append(text.key) }
    }
  }

  private func score(_ left: Int, _ right: Int) -> Int {
    guard let words = base[left], let others = revision[right] else { return 0 }
    let common = words.intersection(others)
    guard common.count >= Self.leastCommonWords else { return 0 }
    return 200 * weight(common) / (weight(words) + weight(others))
  }

  private func weight(_ words: Set<String>) -> Int {
    words.reduce(0) { $0 + weights[$1] }
  }
}
