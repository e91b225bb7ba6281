import ContentModel
import SiteSearch

/// Which entries hold which terms, and how much each term weighs. Entries go by their place among
/// those of all catalogs; terms by their place in the order of their UTF-8.
///
/// Lists stand one behind the other in one array.
struct TermIndex: Sendable {
  private let termsOfEntries: NumberLists
  private let entriesOfTerms: NumberLists
  /// The square of each term's weight.
  private let squares: [Double]
  private let norms: [Double]

  /// On `jobs` tasks, 1 or more.
  static func make(of catalogs: [CatalogTerms], jobs: Int) async -> TermIndex {
    var words = WordTable()
    let numbers = catalogs.map { words.add($0.words, endingAt: $0.wordEnds) }
    var ranks = [Int32](repeating: 0, count: words.count)
    for (rank, word) in words.sorted.enumerated() { ranks[word] = Int32(rank) }
    let lists = await Array(zip(catalogs, numbers)).concurrentMap(jobs: jobs) {
      [ranks] catalog, numbers in
      terms(of: catalog, numbers.map { ranks[Int($0)] })
    }
    var termsOfEntries = NumberLists()
    for list in lists { termsOfEntries.append(list) }
    return TermIndex(termsOfEntries, words: words.count)
  }

  /// For each entry the ranks of its terms, ascending; `ranks` are those of the catalog's terms.
  private static func terms(of catalog: CatalogTerms, _ ranks: [Int32]) -> NumberLists {
    var lists = NumberLists()
    for entry in 0..<catalog.count {
      lists.append(ascending: catalog.terms(of: entry).lazy.map { ranks[Int($0)] })
    }
    return lists
  }

  private init(_ termsOfEntries: NumberLists, words: Int) {
    let entriesOfTerms = termsOfEntries.inverted(count: words)
    let count = termsOfEntries.count
    // Those of terms that so many entries hold.
    var known: [Int: Double] = [:]
    let squares = (0..<words).map { term in
      let holders = max(1, entriesOfTerms[term].count)
      if let square = known[holders] { return square }
      let weight = NaturalLogarithm.of(Double(count) / Double(holders))
      known[holders] = weight * weight
      return weight * weight
    }
    norms = (0..<count).map { entry in
      termsOfEntries[entry].reduce(0) { $0 + squares[Int($1)] }.squareRoot()
    }
    self.termsOfEntries = termsOfEntries
    self.entriesOfTerms = entriesOfTerms
    self.squares = squares
  }

  /// Ascending.
  func terms(of entry: Int) -> ArraySlice<Int32> { termsOfEntries[entry] }

  /// Ascending.
  func entries(with term: Int32) -> ArraySlice<Int32> { entriesOfTerms[Int(term)] }

  /// Whether the lengths alone allow it: the product is the square of the shorter one at most. A
  /// little is left for rounding.
  func mayBeSimilar(_ left: Int, _ right: Int, atLeast least: Double) -> Bool {
    let (short, long) = (min(norms[left], norms[right]), max(norms[left], norms[right]))
    return short >= least * long * 0.999_999
  }

  /// The cosine of two entries' weights.
  func similarity(_ left: Int, _ right: Int) -> Double {
    let product = weightOfCommonTerms(termsOfEntries[left], termsOfEntries[right])
    return product / max(norms[left] * norms[right], .leastNormalMagnitude)
  }

  /// Walks along both, which are ascending.
  private func weightOfCommonTerms(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Double
  {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        var sum = 0.0
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
          if left[i] == right[j] {
            sum += squares[Int(left[i])]
            i += 1
            j += 1
          } else if left[i] < right[j] {
            i += 1
          } else {
            j += 1
          }
        }
        return sum
      }
    }
  }
}
