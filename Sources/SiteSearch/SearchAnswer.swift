/// What is asked of a search besides the text.
package struct SearchOptions: Sendable {
  /// How many results are returned, 1 or more.
  package let limit: Int
  /// A vendor's id.
  package let vendor: String?
  /// An HTTP status.
  package let status: Int?
  /// A category's title, as its normalised form.
  package let category: String?

  package init(
    limit: Int = 20, vendor: String? = nil, status: Int? = nil, category: String? = nil
  ) {
    self.limit = limit
    self.vendor = vendor
    self.status = status
    self.category = category
  }
}

/// The results of a search.
package struct SearchAnswer: Sendable, Equatable {
  /// The best first.
  package let results: [SearchResult]
  /// How many there are without the limit.
  package let total: Int
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
  private let options: SearchOptions
  private let category: String?

  init(_ options: SearchOptions, _ index: SearchIndex) {
    self.index = index
    self.options = options
    category = options.category.map { NormalizedCode($0)?.key ?? "" }
  }

  func accepts(_ number: Int) -> Bool {
    let record = index.records[number]
    if let vendor = options.vendor, record.vendor != vendor { return false }
    if let status = options.status, !record.status.contains(status) { return false }
    guard let category else { return true }
    return NormalizedCode(record.category)?.key == category
  }
}
