/// All entries of one vendor at one version, in the order of its documents.
package struct Catalog: Sendable, Equatable {
  package let vendor: Vendor
  /// The vendor's label, or the date the documents were retrieved.
  package let version: String
  /// What the vendor says before the first entry.
  package let introduction: Prose
  package let categories: [Category]
  package let entries: [Entry]

  package init(
    vendor: Vendor, version: String, introduction: Prose = Prose(), categories: [Category],
    entries: [Entry]
  ) {
    self.vendor = vendor
    self.version = version
    self.introduction = introduction
    self.categories = categories
    self.entries = entries
  }
}
