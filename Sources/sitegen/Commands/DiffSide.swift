import CatalogDiffing
import CatalogModel

/// One side of a comparison.
struct DiffSide {
  /// What the reader calls it: a version, a folder, a file, a git revision.
  let name: String
  /// By vendor.
  let catalogs: [String: Catalog]
  let places: SidePlaces
  /// Whether a vendor that it does not have was not asked of it, and is not one that left.
  let isPartial: Bool
}

/// Two sides that can be compared.
struct DiffSides {
  let base: DiffSide
  let revision: DiffSide

  /// The vendors of both, or of one where the other might have had it.
  var vendors: [String] {
    let (before, after) = (Set(base.catalogs.keys), Set(revision.catalogs.keys))
    let isPartial = base.isPartial || revision.isPartial
    return (isPartial ? before.intersection(after) : before.union(after)).sorted()
  }

  /// The changes of these vendors.
  func report(on vendors: [String]) -> ChangeReport {
    let pairs = vendors.compactMap { pair($0) }
    let changes = pairs.map {
      VendorChanges(CatalogComparison(base: $0.base, revision: $0.revision))
    }
    return ChangeReport(base: base.name, revision: revision.name, vendors: changes)
  }

  /// Where the things of that report are.
  func places(of vendors: [String], site: String?) -> ReportPlaces {
    let former = vendors.map { vendor in
      (vendor, pair(vendor).map { FormerPlaces(base: $0.base, revision: $0.revision) })
    }
    return ReportPlaces(
      site: site, base: base.places, revision: revision.places,
      former: Dictionary(former.compactMap { vendor, places in places.map { (vendor, $0) } }) {
        first, _ in first
      })
  }

  /// A vendor that a side does not have has no entries there.
  private func pair(_ id: String) -> (base: Catalog, revision: Catalog)? {
    guard let vendor = (revision.catalogs[id] ?? base.catalogs[id])?.vendor else { return nil }
    let nothing = Catalog(vendor: vendor, version: "none", categories: [], entries: [])
    return (base.catalogs[id] ?? nothing, revision.catalogs[id] ?? nothing)
  }
}
