import CatalogModel
import ContentModel

/// The reports of changes that a site has published and that the order of its versions asks for no more,
/// because another version was put between the two since, or before the first one.
struct KeptReports: Sendable {
  /// The paths of the reports that are recorded and neither moved nor given up, by their vendors.
  private let paths: [String: [String]]

  init(_ ledger: URLLedger?) {
    paths = (ledger?.records ?? []).reduce(into: [:]) { paths, record in
      guard record.state == .published, let vendor = record.vendorOfReport else { return }
      paths[vendor, default: []].append(record.path)
    }
  }

  /// The two sides of each, in the order of the paths; only those of which both versions are still there.
  func reports(of vendor: VendorHistory) -> [(base: Catalog, revision: Catalog)] {
    guard let paths = paths[vendor.vendor.id], vendor.catalogs.count > 2 else { return [] }
    let catalogs = vendor.catalogs
    let places = Dictionary(catalogs.enumerated().map { ($1.version, $0) }) { first, _ in first }
    return paths.compactMap { path in
      // What follows from the versions is between neighbours, or from the first on.
      for (base, catalog) in catalogs.enumerated().dropFirst() {
        let start = Route.changes(vendor.vendor.id, base: catalog.version, revision: "").path
          .dropLast()
        guard path.hasPrefix(start),
          let revision = places[String(path.dropFirst(start.count).dropLast())],
          revision > base + 1
        else { continue }
        return (catalog, catalogs[revision])
      }
      return nil
    }
  }
}

extension URLRecord {
  /// Whose report of changes the path is that of; `nil` for any other.
  fileprivate var vendorOfReport: String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 3, parts[1].elementsEqual("changes".utf8) else { return nil }
    return String(parts[0])
  }
}
