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
  /// What became of addresses there.
  let moved: MovedAddresses
  /// Whether a vendor that it does not have was not asked of it, and is not one that left.
  let isPartial: Bool
}

extension DiffSide {
  /// The newest catalogs of a whole content folder.
  init(named name: String, _ content: SiteContent, at places: SidePlaces) {
    self.init(
      name: name, catalogs: Self.byVendor(content.vendors.map(\.newest)) { $0.vendor.id },
      histories: Self.byVendor(content.vendors) { $0.vendor.id }, approvals: content.approvals,
      places: places, moved: MovedAddresses(content.ledger), isPartial: false)
  }

  /// Some catalogs of a content folder.
  init(named name: String, only catalogs: [Catalog], of content: SiteContent, at places: SidePlaces)
  {
    self.init(
      name: name, catalogs: Self.byVendor(catalogs) { $0.vendor.id },
      histories: Self.byVendor(content.vendors) { $0.vendor.id }, approvals: content.approvals,
      places: places, moved: MovedAddresses(content.ledger), isPartial: true)
  }

  /// A lone catalog.
  init(named name: String, _ catalog: Catalog) {
    self.init(
      name: name, catalogs: [catalog.vendor.id: catalog], histories: [:], approvals: nil,
      places: SidePlaces(), moved: MovedAddresses(nil), isPartial: true)
  }

  /// The same with the names that vendors have in `other`, where their addresses moved to those or both are lone
  /// catalogs.
  func named(asIn other: DiffSide) -> DiffSide {
    var (catalogs, places) = (catalogs, places)
    for (former, catalog) in self.catalogs where other.catalogs[former] == nil {
      guard let name = name(of: former, in: other), catalogs[name] == nil else { continue }
      catalogs[former] = nil
      catalogs[name] = catalog.named(name)
      places.formerNames[name] = former
    }
    return DiffSide(
      name: self.name, catalogs: catalogs, histories: histories, approvals: approvals,
      places: places, moved: moved, isPartial: isPartial)
  }

  /// Two lone catalogs are of one vendor, since somebody chose them: what was read from `old.md` and `new.md` is called
  /// so.
  private func name(of vendor: String, in other: DiffSide) -> String? {
    isLone && other.isLone ? other.catalogs.keys.first : other.name(nowOf: vendor)
  }

  private var isLone: Bool { approvals == nil }

  /// What a vendor without a catalog is called.
  func name(nowOf vendor: String) -> String? {
    moved.vendor(nowCalling: vendor, among: Set(catalogs.keys))
  }

  private static func byVendor<Value>(
    _ values: [Value], _ vendor: (Value) -> String
  ) -> [String: Value] {
    Dictionary(values.map { (vendor($0), $0) }) { _, last in last }
  }
}

extension Catalog {
  /// The same of a vendor by another name in URLs.
  fileprivate func named(_ id: String) -> Catalog {
    Catalog(
      vendor: Vendor(
        id: id, name: vendor.name, product: vendor.product, homepage: vendor.homepage),
      version: version, introduction: introduction, categories: categories, entries: entries,
      unreadLines: unreadLines)
  }
}
