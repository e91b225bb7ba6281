package import CatalogDiffing

/// Everything a content folder says.
package struct SiteContent: Sendable {
  package var settings: SiteSettings
  /// By vendor id.
  package let vendors: [VendorHistory]
  package let misread: MisreadVendors
  package let notes: [Note]
  package let articles: [Article]
  package let concepts: [Concept]
  /// The addresses published so far; `nil` where nobody records them.
  package let ledger: URLLedger?
  /// The changes that are let pass.
  package let approvals: [Approval]

  package init(
    settings: SiteSettings, vendors: [VendorHistory], misread: MisreadVendors = MisreadVendors(),
    notes: [Note],
    articles: [Article], concepts: [Concept], ledger: URLLedger? = nil, approvals: [Approval] = []
  ) {
    self.settings = settings
    self.vendors = vendors
    self.misread = misread
    self.notes = notes
    self.articles = articles
    self.concepts = concepts
    self.ledger = ledger
    self.approvals = approvals
  }
}
