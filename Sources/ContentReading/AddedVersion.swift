package import CatalogDiffing
package import CatalogModel
package import Diagnostics

/// What a vendor's catalogs are once there is another version.
package struct AddedVersion: Sendable {
  /// The version that was added.
  package let catalog: Catalog?
  /// The newest version that was there before; `nil` for a vendor without any.
  package let base: Catalog?
  /// From that one; `nil` where either cannot be read.
  package let changes: VendorChanges?
  /// The number of entries of each version.
  package let entryCounts: [String: Int]
  /// What is wrong now and was not before.
  package let problems: [Diagnostic]
}
