import CatalogModel

/// The different words of one side of entries, their codes or their texts, and how much each tells:
/// the fewer entries have it, the more.
///
/// The weight is the inverse document frequency of K. Spärck Jones, "A statistical interpretation of
/// term specificity and its application in retrieval", Journal of Documentation 28, 1972, in whole
/// steps: 1 for a word of most entries, and 1 more for each halving of their number. What counts is
/// the catalog that has the word more often, so that base and revision may change places.
struct WordFacet {
  /// The words of one entry.
  struct Words {
    /// Ascending.
    let ids: [Int]
    /// Of all of them together.
    let weight: Int
  }

  /// By positions in base.
  let base: [Int: Words]
  /// By positions in revision.
  let revision: [Int: Words]
  /// The word of an id.
  let bytes: [[UInt8]]
  private let weights: [Int]

  /// Of the entries at the positions `removed` in base and `added` in revision; `words` gives those
  /// of an entry, in any order and as often as it has them, and `hashes` the same by `WordHash`.
  init(
    _ unpaired: UnpairedEntries, removed: [Int], added: [Int], words: (Entry) -> [String],
    hashes: (Entry, (UInt64) -> Void) -> Void
  ) {
    var numbers: [String: Int] = [:]
    func ids(_ entry: Entry) -> [Int] {
      Set(
        words(entry).map { word in
          let number = numbers[word] ?? numbers.count
          numbers[word] = number
          return number
        }
      ).sorted()
    }
    let bases = removed.map { ($0, ids(unpaired.base[$0])) }
    let revisions = added.map { ($0, ids(unpaired.revision[$0])) }
    let weights = Self.weights(numbers, unpaired, hashes)
    self.weights = weights
    base = Self.weighed(bases, weights)
    revision = Self.weighed(revisions, weights)
    bytes = numbers.sorted { $0.value < $1.value }.map { Array($0.key.utf8) }
  }

  func weight(of id: Int) -> Int { weights[id] }

  private static func weighed(_ found: [(Int, [Int])], _ weights: [Int]) -> [Int: Words] {
    found.reduce(into: [:]) { words, entry in
      guard !entry.1.isEmpty else { return }
      words[entry.0] = Words(ids: entry.1, weight: entry.1.reduce(0) { $0 + weights[$1] })
    }
  }

  private static func weights(
    _ numbers: [String: Int], _ unpaired: UnpairedEntries,
    _ hashes: (Entry, (UInt64) -> Void) -> Void
  ) -> [Int] {
    let places = Dictionary(numbers.map { (WordHash.of($0), $1) }) { first, _ in first }
    let none = Array(repeating: 0, count: numbers.count)
    let bases = counts(unpaired.base, places, none, hashes)
    let revisions = counts(unpaired.revision, places, none, hashes)
    let total = max(unpaired.base.count, unpaired.revision.count)
    return zip(bases, revisions).map { base, revision in
      let quotient = max(1, total / max(1, base, revision))
      return Int.bitWidth - quotient.leadingZeroBitCount
    }
  }

  /// In how many entries each word stands, added to `none`.
  private static func counts(
    _ entries: [Entry], _ places: [UInt64: Int], _ none: [Int],
    _ hashes: (Entry, (UInt64) -> Void) -> Void
  ) -> [Int] {
    var counts = none
    var last = none.map { _ in -1 }
    for position in entries.indices {
      hashes(entries[position]) { hash in
        guard let place = places[hash], last[place] != position else { return }
        last[place] = position
        counts[place] += 1
      }
    }
    return counts
  }

  /// What two entries have in common, and what each has alone.
  func overlap(_ left: Words, _ right: Words) -> Overlap {
    var overlap = Overlap()
    var (one, other) = (0, 0)
    while one < left.ids.count, other < right.ids.count {
      let (a, b) = (left.ids[one], right.ids[other])
      if a == b {
        overlap.count += 1
        overlap.weight += weights[a]
      } else if a < b {
        overlap.left.append(a)
      } else {
        overlap.right.append(b)
      }
      one += a <= b ? 1 : 0
      other += b <= a ? 1 : 0
    }
    overlap.left += left.ids[one...]
    overlap.right += right.ids[other...]
    return overlap
  }

  struct Overlap {
    /// Of common words.
    var count = 0
    /// Of the common words, counted once.
    var weight = 0
    /// Words that only one of the two has.
    var left: [Int] = []
    var right: [Int] = []
  }

  /// The rarest words of an entry, the rarest first.
  func rarest(_ words: Words, _ count: Int) -> ArraySlice<Int> {
    guard words.ids.count > count else { return words.ids[...] }
    return words.ids.sorted { left, right in
      weights[left] == weights[right]
        ? bytes[left].lexicographicallyPrecedes(bytes[right]) : weights[left] > weights[right]
    }.prefix(count)
  }
}
