import CatalogModel
import ContentModel

/// The reports of changes that a site has published and that the order of its versions asks for no more,
/// because another version was put between the two since, or before the first one.
struct KeptReports: Sendable {
  /// Those that are recorded and neither moved nor given up, by their vendors.
  private let addresses: [String: [ReportAddress]]

  /// `moved` has those of a vendor that has another address now.
  init(_ ledger: URLLedger? = nil, _ moved: MovedAddresses = MovedAddresses(nil)) {
    let published = (ledger?.records ?? []).lazy.filter { $0.state == .published }
    let paths = Set(published.flatMap { [$0.path, moved.below[$0.path] ?? $0.path] })
    addresses = Dictionary(
      grouping: paths.sorted().compactMap { ReportAddress(path: $0) }, by: \.vendor)
  }

  /// The two sides of each, in the order of the paths; only those of which both versions are still there.
  func reports(of vendor: VendorHistory) -> [(base: Catalog, revision: Catalog)] {
    let catalogs = vendor.catalogs
    guard let addresses = addresses[vendor.vendor.id], catalogs.count > 2 else { return [] }
    let places = Dictionary(catalogs.enumerated().map { ($1.version, $0) }) { first, _ in first }
    return addresses.compactMap { address in
      // What follows from the versions is between neighbours, or from the first on.
      guard let base = places[address.base], let revision = places[address.revision], base > 0,
        revision > base + 1
      else { return nil }
      return (catalogs[base], catalogs[revision])
    }
  }
}
