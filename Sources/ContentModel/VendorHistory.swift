package import CatalogDiffing
package import CatalogModel

/// The versions of one vendor's catalog.
package struct VendorHistory: Sendable {
  /// Older than `newest`, the oldest first.
  package let older: [Catalog]
  package let newest: Catalog
  /// How changes between them are judged.
  package let policy: ChangePolicy
  /// Where documents of the newest are published, `http` or `https`, by their paths within its folder.
  package let documentAddresses: [String: String]
  /// A checksum of everything that it was read from; `nil` where that is not known.
  package let inputs: UInt64?
  /// The same for each of the catalogs that may be kept for the next time: nothing was wrong with it.
  package let keys: [CatalogKey]

  package init(
    older: [Catalog] = [], newest: Catalog, policy: ChangePolicy = ChangePolicy(),
    documentAddresses: [String: String] = [:], inputs: UInt64? = nil, keys: [CatalogKey] = []
  ) {
    self.policy = policy
    self.documentAddresses = documentAddresses
    self.inputs = inputs
    self.keys = keys
    self.older = older
    self.newest = newest
  }

  package var vendor: Vendor { newest.vendor }
  /// All versions, the oldest first.
  package var catalogs: [Catalog] { older + [newest] }

  /// Two catalogs of the vendor, compared with what the versions before both say of their codes. One
  /// of them may be from elsewhere.
  package func comparison(base: Catalog, revision: Catalog) -> CatalogComparison {
    let sides = [base.version, revision.version]
    let earlier = EarlierCodes(catalogs.prefix { !sides.contains($0.version) } + [base])
    return CatalogComparison(base: base, revision: revision, earlier: earlier, policy: policy)
  }
}
