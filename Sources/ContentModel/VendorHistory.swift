package import CatalogModel

/// The versions of one vendor's catalog.
package struct VendorHistory: Sendable {
  /// Older than `newest`, the oldest first.
  package let older: [Catalog]
  package let newest: Catalog

  package init(older: [Catalog] = [], newest: Catalog) {
    self.older = older
    self.newest = newest
  }

  package var vendor: Vendor { newest.vendor }
  /// All versions, the oldest first.
  package var catalogs: [Catalog] { older + [newest] }
}
