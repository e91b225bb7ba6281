import CatalogModel
import ContentModel

/// The codes that stood at addresses which an author moved to the pages of entries: `1003` of
/// `/acme/errors/1003/ moved /acme/errors/2003/`. They are former codes, be there a version that had them or not.
struct MovedCodes: Sendable {
  private var codes: [EntryReference: [String]] = [:]

  init(_ addresses: MovedAddresses, among vendors: [SiteVendor]) {
    guard !addresses.own.isEmpty else { return }
    let vendors = Dictionary(vendors.map { ($0.id, $0) }) { first, _ in first }
    for (path, _) in addresses.own.sorted(by: { $0.key < $1.key }) {
      guard let code = Self.code(at: path), let entry = Self.end(of: path, addresses, vendors)
      else { continue }
      codes[entry, default: []].append(code)
    }
  }

  /// By entry, each code in the order of the addresses that lead to it.
  func codes(of vendor: String) -> [(entry: EntryReference, codes: [String])] {
    codes.filter { $0.key.vendor == vendor }.sorted { $0.key < $1.key }
      .map { (entry: $0.key, codes: $0.value) }
  }

  /// The code whose page stood at a path; `nil` for a path that is none of a code's.
  static func code(at path: String) -> String? { reference(path)?.key.code.text }

  private static func reference(_ path: String) -> EntryReference? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].isEmpty, let code = URLSegment.code(of: String(parts[2])),
      !code.text.isEmpty, parts[1] != "changes"
    else { return nil }
    let key = EntryKey(category: String(parts[1]), code: code)
    return EntryReference(vendor: String(parts[0]), key: key)
  }

  /// The entry at the end of the ways from a path, where there is one; what an author wrote counts before what
  /// the history says.
  private static func end(
    of path: String, _ addresses: MovedAddresses, _ vendors: [String: SiteVendor]
  ) -> EntryReference? {
    var path = path
    var seen: Set<String> = []
    while seen.insert(path).inserted {
      if let target = addresses.own[path] {
        path = target
      } else if let entry = page(at: path, vendors) {
        return entry
      } else if let target = addresses.below[path] {
        path = target
      }
    }
    return nil
  }

  private static func page(at path: String, _ vendors: [String: SiteVendor]) -> EntryReference? {
    guard let entry = reference(path), let vendor = vendors[entry.vendor] else { return nil }
    return vendor.page(of: entry.key).map { vendor.reference(to: $0) }
  }
}
