/// What is asked of a search besides the text.
package struct SearchOptions: Sendable {
  /// How many results are returned, 1 or more.
  package let limit: Int
  /// The id of the only vendor whose codes are looked for; `nil` for all.
  package let vendor: String?
  /// Whether no typing errors are mended.
  package let exactly: Bool

  package init(limit: Int = 20, vendor: String? = nil, exactly: Bool = false) {
    self.limit = limit
    self.vendor = vendor
    self.exactly = exactly
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
  /// The words that were read as others, by which the first result was found.
  package let mended: [MendedWord]
  /// Whether a number alone speaks for the first result, though the text says more than that a code is asked for.
  package let isUnsure: Bool

  static let nothing = SearchAnswer(
    results: [], total: 0, unknown: [], mended: [], isUnsure: false)
}

/// A word that was typed, and what it was read as.
package struct MendedWord: Sendable, Equatable {
  package let text: String
  /// Words of entries, or the code or name that the whole query was read as; one or more.
  package let read: [String]

  package init(text: String, read: [String]) {
    self.text = text
    self.read = read
  }
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

  /// Whether a vendor is chosen.
  var isOfOneVendor: Bool { vendor != nil }

  func accepts(_ number: Int) -> Bool {
    vendor == nil || index.records[number].vendor == vendor
  }
}
