/// All entries of one vendor at one version, in the order of its documents.
package struct Catalog: Sendable, Equatable {
  package let vendor: Vendor
  /// The vendor's label, or the date the documents were retrieved.
  package let version: String
  /// What the vendor says before the first entry.
  package let introduction: Prose
  package let categories: [Category]
  package let entries: [Entry]
  /// The lines of its documents that became part of nothing; none where that is not known.
  package let unreadLines: [String]

  package init(
    vendor: Vendor, version: String, introduction: Prose = Prose(), categories: [Category],
    entries: [Entry], unreadLines: [String] = []
  ) {
    self.vendor = vendor
    self.version = version
    self.introduction = introduction
    self.categories = categories
    self.entries = entries
    self.unreadLines = unreadLines
  }

  /// The same with what becomes of each entry.
  func replacingEntries(_ changed: (Entry) -> Entry) -> Catalog {
    Catalog(
      vendor: vendor, version: version, introduction: introduction, categories: categories,
      entries: entries.map(changed), unreadLines: unreadLines)
  }
}
