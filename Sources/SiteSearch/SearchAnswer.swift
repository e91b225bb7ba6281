/// What is asked of a search besides the text.
package struct SearchOptions: Sendable {
  /// How many results are returned, 1 or more.
  package let limit: Int
  /// The id of the only vendor whose codes are looked for; `nil` for all.
  package let vendor: String?

  package init(limit: Int = 20, vendor: String? = nil) {
    self.limit = limit
    self.vendor = vendor
  }
}

/// The results of a search.
package struct SearchAnswer: Sendable, Equatable {
  /// The best first.
  package let results: [SearchResult]
  /// How many there are without the limit.
  package let total: Int
  /// The words and numbers of a short query that nothing is known of, as they stand there, where the results are what the
  /// others find; else none.
  package let unknown: [String]

  static let nothing = SearchAnswer(results: [], total: 0, unknown: [])
}

/// An entry that was found.
package struct SearchResult: Sendable, Equatable {
  package let record: SearchRecord
  /// What of the entry was found.
  package let field: Field
  /// Whether the whole code, name or alias was given, and not one of a range.
  package let isExact: Bool

  /// What of an entry a search found.
  package enum Field: String, Sendable {
    case code, name, alias, words, vendor
  }
}

/// Which records a search is for at all.
struct SearchFilter {
  private let index: SearchIndex
  private let vendor: String?

  init(_ options: SearchOptions, _ index: SearchIndex) {
    self.index = index
    vendor = options.vendor
  }

  func accepts(_ number: Int) -> Bool {
    vendor == nil || index.records[number].vendor == vendor
  }
}
