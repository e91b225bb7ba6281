import CatalogModel
import ContentModel

/// Where the documents of the newest version are published.
extension SiteVendor {
  /// Those whose address is known, by their names.
  var publishedDocuments: [(name: String, address: String)] {
    history.documentAddresses.sorted { $0.key < $1.key }.map { (name: $0.key, address: $0.value) }
  }

  /// The address of the document that a living entry is from. The vendor's page has a departed one no more.
  func publishedAddress(of entry: Entry) -> String? {
    departure(of: entry.key) == nil ? history.documentAddresses[entry.source.document] : nil
  }
}
