import CatalogModel
import ContentModel
import Diagnostics

/// Recorded addresses at which nothing stands, of which no word says what became of them.
struct LostAddresses: Sendable {
  let diagnostics: [Diagnostic]

  /// `lost` are their records, `paths` those of all pages and of the files beside them, `cases` the same by their
  /// forms in small letters.
  init(
    _ lost: [URLRecord], of site: Site, among paths: Set<String>, _ cases: [String: String]
  ) {
    let versions = Self.versions(lost)
    diagnostics = Self.highest(lost).enumerated().map { number, found in
      let (record, below) = found
      let name = number < Self.mostNames ? record.path(holding: below, among: paths) : nil
      return .lostAddress(
        record, below: below.count, beside: cases[record.path.lowercased()],
        missing: versions[record.path].map { [$0] } ?? site.missingVersions(of: record.path),
        target: name ?? record.pageAbove(among: paths))
    }
  }

  /// The versions whose pages were lost, by the paths of these: reports of changes that were lost name them.
  private static func versions(_ lost: [URLRecord]) -> [String: String] {
    let addresses = lost.compactMap { ReportAddress(path: $0.path) }
    let all = addresses.flatMap { address in
      [address.base, address.revision].map { ("\(address.vendor)/\($0)/", $0) }
    }
    return Dictionary(all) { first, _ in first }
  }

  /// All paths are looked at for the new name of each, so this is done for the first ones only.
  private static let mostNames = 20

  /// Those that stand below none of the others, such as the page of a vendor that is gone, with the rest of the
  /// path of each that is below.
  private static func highest(
    _ lost: [URLRecord]
  ) -> [(record: URLRecord, below: [Substring])] {
    lost.sorted { $0.path < $1.path }.reduce(into: []) { found, record in
      if let last = found.last?.record.path, record.path.hasPrefix(last) {
        found[found.count - 1].below.append(record.path.dropFirst(last.count))
      } else {
        found.append((record, []))
      }
    }
  }
}

extension URLRecord {
  /// The path of the nearest page above it that there is; empty for the front page.
  fileprivate func pageAbove(among paths: Set<String>) -> String {
    let parts = path.split(separator: "/").dropLast()
    let above = parts.indices.reversed().lazy.map { last in
      parts[...last].map { $0 + "/" }.joined()
    }
    return above.first(where: paths.contains) ?? ""
  }

  /// The path of the same depth below which more of what stood below this one is than below any other, and more
  /// than half of it: what got another name. A hundred tell enough.
  fileprivate func path(holding below: [Substring], among paths: Set<String>) -> String? {
    guard !below.isEmpty else { return nil }
    let rests = Set(below.prefix(100))
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    var counts: [Substring: Int] = [:]
    for other in paths {
      let slashes = other.utf8.indices.lazy.filter { other.utf8[$0] == UInt8(ascii: "/") }
      guard let end = slashes.dropFirst(depth - 1).first.map(other.utf8.index(after:)) else {
        continue
      }
      if rests.contains(other[end...]) { counts[other[..<end], default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    let best = counts.filter { $0.value == most }
    return best.count == 1 && 2 * most > rests.count ? best.first.map { String($0.key) } : nil
  }
}

extension Site {
  /// The versions of a report of changes that are not in the vendor's folder any more; none of another path.
  fileprivate func missingVersions(of path: String) -> [String] {
    guard let address = ReportAddress(path: path), let vendor = vendor(address.vendor) else {
      return []
    }
    let versions = vendor.history.catalogs.map(\.version)
    return [address.base, address.revision].filter { !versions.contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func lostAddress(
    _ record: URLRecord, below count: Int, beside other: String?, missing versions: [String],
    target: String
  ) -> Diagnostic {
    let note = other.map {
      Note(
        "'/\($0)' differs from it in upper and lower case only; no file can stand beside it, but "
          + "the web server can redirect")
    }
    let below =
      count == 0
      ? nil : Note("so it is with \(count == 1 ? "an address" : "\(count) addresses") below it")
    let back =
      versions.isEmpty
      ? "what stood there back: a code that left keeps its page as long as a version that had it is in "
        + "its vendor's folder. What is new goes into a version beside it."
      : "\(versions.count == 1 ? "version" : "versions") "
        + versions.map { "'\($0)'" }.joined(separator: " and ")
        + " back into its vendor's folder, and the page is made again."
    let rest = count == 0 ? "" : " What stood below it goes the same way."
    return Diagnostic(
      id: "lost-address", "'/\(record.path)' was published, and nothing stands there now",
      at: record.location, notes: [note, below].compactMap(\.self),
      suggestions: [
        "Put " + back,
        "Or write 'moved /\(target)', or the path of another page, behind it, and it redirects; or "
          + "'given-up', and it is lost.\(rest)",
      ])
  }
}
