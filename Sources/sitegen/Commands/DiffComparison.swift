import CatalogDiffing
import CatalogModel
import ContentModel

/// The report of what was asked for, made of one or several pairs of sides.
struct DiffComparison {
  let report: ChangeReport
  let places: ReportPlaces

  /// Without what is approved `today`. Throws where there is nothing to compare: no vendor, or not the one that was
  /// asked for, of which `content` may have versions that are on no side.
  init(
    _ pairs: [DiffSides], vendors wanted: [String], of content: SiteContent, site: String?,
    today: Day
  ) throws {
    let known = pairs.flatMap(\.vendors)
    if let vendor = wanted.first(where: { !known.contains($0) }) {
      throw Self.missing(vendor, from: pairs, content)
    }
    func vendors(_ sides: DiffSides) -> [String] {
      sides.vendors.filter { wanted.isEmpty || wanted.contains($0) }
    }
    let compared = pairs.filter { !vendors($0).isEmpty }
    guard let first = compared.first else { throw pairs.isEmpty ? Self.noVersions : Self.nothing }
    let reports = compared.map { $0.report(on: vendors($0)) }
    places = first.places(of: vendors(first), site: site)
    let report =
      compared.count == 1
      ? reports[0]
      : ChangeReport(
        base: "previous versions", revision: "newest versions",
        vendors: reports.flatMap(\.vendors))
    self.report = report.applying(
      first.approvals, names: first.names, whole: wanted.isEmpty && !first.isPartial, on: today)
  }

  private static let noVersions = WrongArgument(
    "There is nothing to compare: no vendor has an older version. Name a git revision, a folder or a "
      + "catalog.json with --base.")
  private static let nothing = WrongArgument(
    "There is nothing to compare: no vendor is on both sides. Name two of one vendor's versions, "
      + "two folders, two catalog.json files, or two git revisions.")

  private static func missing(
    _ vendor: String, from pairs: [DiffSides], _ content: SiteContent
  ) -> WrongArgument {
    let others = pairs.allSatisfy(\.isPartial) ? content.vendors : []
    if let history = others.first(where: { $0.vendor.id == vendor }) {
      return noOther(than: history)
    }
    let known = Set(pairs.flatMap(\.vendors) + others.map(\.vendor.id))
    let name = pairs.lazy.compactMap { $0.revision.name(nowOf: vendor) }.first
    return WrongArgument.unknownVendor(vendor, nowCalled: name, among: known.sorted())
  }

  private static func noOther(than history: VendorHistory) -> WrongArgument {
    let versions = history.catalogs.map(\.version)
    let (those, others) =
      versions.count == 1
      ? ("the only version of '\(history.vendor.id)' is", "")
      : ("the versions of '\(history.vendor.id)' are", "two of them, ")
    return WrongArgument(
      "There is nothing to compare: \(those) \(versions.joined(separator: ", ")). Name \(others)a git "
        + "revision, a folder or a catalog.json with --base.")
  }
}
