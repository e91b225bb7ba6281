package import CatalogDiffing
package import CatalogModel

/// The versions of one vendor's catalog.
package struct VendorHistory: Sendable {
  /// Older than `newest`, the oldest first.
  package let older: [Catalog]
  package let newest: Catalog
  /// How changes between them are judged.
  package let policy: ChangePolicy

  package init(
    older: [Catalog] = [], newest: Catalog, policy: ChangePolicy = ChangePolicy()
  ) {
    self.policy = policy
    self.older = older
    self.newest = newest
  }

  package var vendor: Vendor { newest.vendor }
  /// All versions, the oldest first.
  package var catalogs: [Catalog] { older + [newest] }

  /// Two of the catalogs, compared with what the versions before `base` say of their codes.
  package func comparison(base: Catalog, revision: Catalog) -> CatalogComparison {
    let earlier = EarlierCodes(Array(catalogs.prefix { $0.version != base.version }))
    return CatalogComparison(base: base, revision: revision, earlier: earlier, policy: policy)
  }
}
