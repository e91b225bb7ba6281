/// The results of a search.
package struct SearchAnswer: Sendable, Equatable {
  /// The best first.
  package let results: [SearchResult]
  /// How many there are without the limit.
  package let total: Int
  /// The words and numbers of a short query that nothing is known of, as they stand there, where the results are what the
  /// others find; else none.
  package let unknown: [String]
  /// The words that were read as others, by which the first result was found.
  package let mended: [MendedWord]
  /// Whether a number alone speaks for the first result, though the text says more than that a code is asked for.
  package let isUnsure: Bool

  static let nothing = SearchAnswer(
    results: [], total: 0, unknown: [], mended: [], isUnsure: false)
}
