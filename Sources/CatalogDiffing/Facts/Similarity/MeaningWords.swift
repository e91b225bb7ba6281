import CatalogModel

/// The words by which an entry is compared with others.
enum MeaningWords {
  /// More of a text is not compared: by then it is known what it is about.
  private static let longestText = 2000

  /// In lower case, of what the entry says; none where it says nothing.
  static func of(_ entry: Entry) -> [String] {
    text(of: entry).map { WordTokens.words(of: $0) } ?? []
  }

  /// The same, but of scripts without spaces every two neighbours.
  static func terms(of entry: Entry) -> [String] {
    text(of: entry).map { WordTokens.terms(of: $0) } ?? []
  }

  /// These by `WordHash`.
  static func visit(_ entry: Entry, _ body: (UInt64) -> Void) {
    if let text = text(of: entry) { WordHash.visit(text, body) }
  }

  private static func text(of entry: Entry) -> String? {
    guard let text = entry.meaningText else { return nil }
    return text.utf8.count <= longestText ? text : String(text.prefix(longestText))
  }
}
