import CatalogModel

/// What the vendor calls the categories of both sides, for sentences about places.
struct CategoryTitles {
  private let base: [String: String]
  private let revision: [String: String]
  /// The new id of each category that has another one now.
  private let retitled: [String: String]

  init(_ comparison: CatalogComparison) {
    base = Self.titles(comparison.base)
    revision = Self.titles(comparison.revision)
    retitled = comparison.categories.retitled
  }

  private static func titles(_ catalog: Catalog) -> [String: String] {
    Dictionary(catalog.categories.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// The title of a category of base, or its id where it has none.
  func ofBase(_ id: String) -> String { base[id] ?? id }

  /// The title of a category of revision, or its id where it has none.
  func ofRevision(_ id: String) -> String { revision[id] ?? id }

  /// The category in which an entry of revision stands, where it is another one than that of an entry of
  /// base; one that merely has another title is none.
  func placeInRevision(of revision: EntryKey, from base: EntryKey) -> String? {
    (retitled[base.category] ?? base.category) == revision.category
      ? nil : ofRevision(revision.category)
  }

  /// The category in which an entry of base stood, where it is another one than that of an entry of
  /// revision.
  func placeInBase(of base: EntryKey, from revision: EntryKey) -> String? {
    placeInRevision(of: revision, from: base) == nil ? nil : ofBase(base.category)
  }

  /// Two different names for the categories of a pair: their titles, or else their ids.
  func names(of pair: EntryPair) -> (base: String, revision: String) {
    let titles = (ofBase(pair.base.category), ofRevision(pair.revision.category))
    return titles.0 == titles.1 ? (pair.base.category, pair.revision.category) : titles
  }
}

extension Sentence.StringInterpolation {
  /// ` below 'Cards'`; nothing where there is no title.
  mutating func appendInterpolation(below title: String?) {
    guard let title else { return }
    appendInterpolation(words: " below ")
    appendInterpolation(title)
  }
}
