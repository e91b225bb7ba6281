import CatalogModel

/// What changed between two versions of one vendor, both of which are there.
package struct VersionStep: Sendable {
  /// The labels of the versions.
  package let base: String
  package let revision: String
  package let changes: VendorChanges

  package init(_ comparison: CatalogComparison) {
    (base, revision) = (comparison.base.version, comparison.revision.version)
    changes = VendorChanges(comparison)
  }
}
