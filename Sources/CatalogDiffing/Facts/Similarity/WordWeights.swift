import CatalogModel

/// How much a word tells about the entry whose text it stands in: the fewer entries have it, the
/// more.
///
/// The inverse document frequency of K. Spärck Jones, "A statistical interpretation of term
/// specificity and its application in retrieval", Journal of Documentation 28, 1972, in whole steps:
/// the binary digits of the entries by the entries with the word.
struct WordWeights {
  private let counts: [String: Int]
  private let entryCount: Int

  /// Counts the words of `wanted` in all texts of both catalogs. What counts is the catalog that
  /// has the word more often, so that base and revision may change places.
  init(_ base: [Entry], _ revision: [Entry], of wanted: Set<String>) {
    counts = Self.count(base, wanted).merging(Self.count(revision, wanted)) { max($0, $1) }
    entryCount = max(base.count, revision.count)
  }

  private static func count(_ entries: [Entry], _ wanted: Set<String>) -> [String: Int] {
    entries.reduce(into: [:]) { counts, entry in
      for word in MeaningWords.of(entry) where wanted.contains(word) {
        counts[word, default: 0] += 1
      }
    }
  }

  /// 1 for a word of most entries, and 1 more for each halving of their number.
  subscript(word: String) -> Int {
    let quotient = max(1, entryCount / max(1, counts[word] ?? 1))
    return Int.bitWidth - quotient.leadingZeroBitCount
  }
}

/// The words by which an entry is compared with others.
enum MeaningWords {
  /// More of a text is not compared: by then it is known what it is about.
  private static let longestText = 2000

  /// Each word once, in lower case, of what the entry says; none where it says nothing.
  static func of(_ entry: Entry) -> Set<String> {
    guard let text = entry.meaningText else { return [] }
    return Set(WordTokens.words(of: String(text.prefix(longestText))))
  }
}
