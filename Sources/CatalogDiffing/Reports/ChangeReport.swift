import CatalogModel

/// What changed between two states of one or more catalogs, ready to be printed.
package struct ChangeReport: Sendable, Equatable {
  /// What the reader calls the two sides: versions, folders or git revisions.
  package let base: String
  package let revision: String
  /// One for each vendor compared: the highest impact first, then by id; vendors without any
  /// change are last.
  package let vendors: [VendorChanges]
  package let counts: ChangeCounts

  package init(base: String, revision: String, vendors: [VendorChanges]) {
    self.base = base
    self.revision = revision
    self.vendors = vendors.sorted { left, right in
      if left.worst != right.worst {
        return left.worst.map { worst in right.worst.map { $0 < worst } ?? true } ?? false
      }
      return left.vendor.id < right.vendor.id
    }
    counts = ChangeCounts(vendors.lazy.flatMap(\.changes))
  }

  /// Of all vendors, in the order of `vendors`.
  package var changes: [Change] { vendors.flatMap(\.changes) }

  /// The highest impact; `nil` where nothing changed.
  package var worst: Impact? { vendors.first?.worst }
}
