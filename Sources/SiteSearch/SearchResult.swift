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
