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

  /// What vendors are called whose approvals were given under former names, by these.
  var names: [String: String] {
    let former = Set(approvals.map(\.vendor)).filter { revision.catalogs[$0] == nil }
    return Dictionary(
      former.compactMap { name in revision.name(nowOf: name).map { (name, $0) } }
    ) { first, _ in first }
  }

  /// Whether either was asked for some vendors only.
  var isPartial: Bool { base.isPartial || revision.isPartial }

  /// The vendors of both, or of one where the other might have had it.
  var vendors: [String] {
    let (before, after) = (Set(base.catalogs.keys), Set(revision.catalogs.keys))
    return (isPartial ? before.intersection(after) : before.union(after)).sorted()
  }

  /// The changes of these vendors.
  func report(on vendors: [String]) -> ChangeReport {
    ChangeReport(
      base: base.name, revision: revision.name, vendors: vendors.compactMap(changes))
  }

  /// Judged as the revision's side says, or else the base's, with the versions that are known there.
  private func changes(of id: String) -> VendorChanges? {
    let history = revision.histories[id] ?? base.histories[id]
    switch (base.catalogs[id], revision.catalogs[id]) {
    case (let base?, let revision?):
      return VendorChanges(
        history?.comparison(base: base, revision: revision)
          ?? CatalogComparison(base: base, revision: revision))
    case (let base?, nil): return VendorChanges(removed: base, policy: policy(of: history))
    case (nil, let revision?): return VendorChanges(added: revision, policy: policy(of: history))
    case (nil, nil): return nil
    }
  }

  private func policy(of history: VendorHistory?) -> ChangePolicy {
    history?.policy ?? ChangePolicy()
  }

  /// Whether revision does not have the version any more that is compared with.
  private func isReplaced(_ vendor: String) -> Bool {
    guard let version = base.catalogs[vendor]?.version else { return false }
    return revision.histories[vendor].map { !$0.catalogs.map(\.version).contains(version) } ?? false
  }

  /// Where the things of that report are.
  func places(of vendors: [String], site: String?) -> ReportPlaces {
    let former = vendors.compactMap { vendor in
      base.catalogs[vendor].flatMap { base in
        revision.catalogs[vendor].map { (vendor, FormerPlaces(base: base, revision: $0)) }
      }
    }
    return ReportPlaces(
      site: site, base: base.places, revision: revision.places,
      former: Dictionary(former) { first, _ in first },
      replaced: Set(vendors.filter(isReplaced)))
  }
}
