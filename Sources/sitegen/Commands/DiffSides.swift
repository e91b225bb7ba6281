import CatalogDiffing
import CatalogModel
import ContentModel

/// Two sides that can be compared.
struct DiffSides {
  let base: DiffSide
  let revision: DiffSide

  /// A vendor that has another name in `revision` is the same.
  init(base: DiffSide, revision: DiffSide) {
    self.base = base.named(asIn: revision)
    self.revision = revision
  }

  /// Whether any catalog does.
  var differ: Bool { base.catalogs != revision.catalogs }

  /// The revision's, or else the base's.
  var approvals: [Approval] { revision.approvals ?? base.approvals ?? [] }

  /// The vendors of both, or of one where the other might have had it.
  var vendors: [String] {
    let (before, after) = (Set(base.catalogs.keys), Set(revision.catalogs.keys))
    let isPartial = base.isPartial || revision.isPartial
    return (isPartial ? before.intersection(after) : before.union(after)).sorted()
  }

  /// The changes of these vendors.
  func report(on vendors: [String]) -> ChangeReport {
    ChangeReport(
      base: base.name, revision: revision.name,
      vendors: vendors.compactMap { comparison(of: $0).map { VendorChanges($0) } })
  }

  /// Judged as the revision's side says, or else the base's, with the versions that are known there.
  private func comparison(of id: String) -> CatalogComparison? {
    guard let pair = pair(id) else { return nil }
    let history = revision.histories[id] ?? base.histories[id]
    guard base.catalogs[id] != nil, let history else {
      // Nothing is promised before the first catalog, and nothing came back in it.
      return CatalogComparison(
        base: pair.base, revision: pair.revision,
        policy: ChangePolicy(severities: history?.policy.severities ?? [:]))
    }
    return history.comparison(base: pair.base, revision: pair.revision)
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
