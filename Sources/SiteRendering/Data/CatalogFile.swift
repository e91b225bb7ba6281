package import CatalogModel
import ContentModel
import OrderedJSON

/// A catalog on its own, in the form of `catalog.json`; its addresses are those that it would have on
/// a site of this vendor alone.
package enum CatalogFile {
  /// The bytes of the file, indented.
  package static func json(of catalog: Catalog) -> [UInt8] {
    let history = VendorHistory(older: [], newest: catalog)
    let site = Site(
      SiteContent(
        settings: SiteSettings(title: catalog.vendor.name), vendors: [history], notes: [],
        articles: [], concepts: []),
      vendors: [SiteVendor(history)])
    return site.vendors.flatMap { vendor in
      CatalogJSON(site: site, vendor: vendor).catalog(catalog, at: [.catalog(catalog.vendor.id)])
    }.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
