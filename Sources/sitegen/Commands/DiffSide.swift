import CatalogDiffing
import CatalogModel
import ContentModel

/// One side of a comparison.
struct DiffSide {
  /// What the reader calls it: a version, a folder, a file, a git revision.
  let name: String
  /// By vendor.
  let catalogs: [String: Catalog]
  /// What is known there of vendors, by vendor: nothing beside a lone `catalog.json`.
  let histories: [String: VendorHistory]
  /// What its authors let pass; `nil` beside a lone `catalog.json`.
  let approvals: [Approval]?
  let places: SidePlaces
  /// Whether a vendor that it does not have was not asked of it, and is not one that left.
  let isPartial: Bool
}

extension DiffSide {
  /// The newest catalogs of a whole content folder.
  init(
    named name: String, _ vendors: [VendorHistory], _ approvals: [Approval], at places: SidePlaces
  ) {
    self.init(
      name: name, catalogs: Self.byVendor(vendors.map(\.newest)) { $0.vendor.id },
      histories: Self.byVendor(vendors) { $0.vendor.id }, approvals: approvals, places: places,
      isPartial: false)
  }

  /// Some catalogs, and what is known of their vendors.
  init(
    named name: String, only catalogs: [Catalog], of vendors: [VendorHistory],
    _ approvals: [Approval]?, at places: SidePlaces
  ) {
    self.init(
      name: name, catalogs: Self.byVendor(catalogs) { $0.vendor.id },
      histories: Self.byVendor(vendors) { $0.vendor.id }, approvals: approvals, places: places,
      isPartial: true)
  }

  private static func byVendor<Value>(
    _ values: [Value], _ vendor: (Value) -> String
  ) -> [String: Value] {
    Dictionary(values.map { (vendor($0), $0) }) { _, last in last }
  }
}
