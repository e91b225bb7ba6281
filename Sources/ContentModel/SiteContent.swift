/// Everything a content folder says.
package struct SiteContent: Sendable {
  package let settings: SiteSettings
  /// By vendor id.
  package let vendors: [VendorHistory]
  package let notes: [Note]
  package let articles: [Article]
  package let concepts: [Concept]
  /// The addresses published so far; `nil` where nobody records them.
  package let ledger: URLLedger?

  package init(
    settings: SiteSettings, vendors: [VendorHistory], notes: [Note], articles: [Article],
    concepts: [Concept], ledger: URLLedger? = nil
  ) {
    self.settings = settings
    self.vendors = vendors
    self.notes = notes
    self.articles = articles
    self.concepts = concepts
    self.ledger = ledger
  }
}
