import CatalogDiffing

/// The report of what was asked for, made of one or several pairs of sides.
struct DiffComparison {
  let report: ChangeReport
  let places: ReportPlaces

  /// Without what is approved `today`. Throws where there is nothing to compare: no vendor, or not the one that was
  /// asked for.
  init(_ pairs: [DiffSides], vendors wanted: [String], site: String?, today: Day) throws {
    let known = pairs.flatMap(\.vendors)
    for vendor in wanted where !known.contains(vendor) {
      let name = pairs.lazy.compactMap { $0.revision.name(nowOf: vendor) }.first
      throw WrongArgument.unknownVendor(vendor, nowCalled: name, among: known)
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
      + "two folders, two catalog.json files of one vendor, or two git revisions.")
}
