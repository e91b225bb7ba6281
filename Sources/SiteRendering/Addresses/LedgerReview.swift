import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// A ledger and the pages of a site, held against each other.
struct LedgerReview: Sendable {
  /// The ledger with everything that the site publishes; what it says of the rest is kept.
  let updated: URLLedger
  /// Addresses that would be lost, and codes that are used again for something else.
  let diagnostics: [Diagnostic]

  init(of site: Site, _ plan: SitePlan) {
    let addresses = plan.addresses
    let paths = Set(plan.paths)
    let cases = Dictionary(paths.map { ($0.lowercased(), $0) }) { min($0, $1) }
    var records: [URLRecord] = []
    var known: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var lost: [URLRecord] = []
    for record in site.content.ledger?.records ?? [] {
      known.insert(record.path)
      if !paths.contains(record.path),
        record.isMissed(beside: cases[record.path.lowercased()]),
        !site.content.misread.excuse(record.path)
      {
        lost.append(record)
      }
      let review = record.review(addresses[record.path], of: addresses)
      records.append(review.value)
      diagnostics += review.diagnostics
    }
    let new = addresses.filter { !known.contains($0.key) }
    records += new.map { URLRecord(path: $0.key, $0.value.state) }
    updated = URLLedger(header: site.content.ledger?.header ?? [], records: records)
    self.diagnostics =
      Self.highest(lost).map { record, below in
        .lostAddress(
          record, below: below, beside: cases[record.path.lowercased()],
          missing: site.missingVersions(of: record.path), above: record.pageAbove(among: paths))
      } + diagnostics
  }

  /// Those that stand below none of the others, such as the page of a vendor that is gone, with the number of those
  /// below each.
  private static func highest(_ lost: [URLRecord]) -> [(record: URLRecord, below: Int)] {
    lost.sorted { $0.path < $1.path }.reduce(into: []) { found, record in
      if let last = found.last, record.path.hasPrefix(last.record.path) {
        found[found.count - 1].below += 1
      } else {
        found.append((record, 0))
      }
    }
  }
}

extension URLRecord {
  /// Whether it must be reported that nothing stands there. A redirect to nowhere is reported as
  /// such already, unless a page that differs in case only is in its place.
  fileprivate func isMissed(beside other: String?) -> Bool {
    switch state {
    case .givenUp: false
    case .moved: other != nil
    case .published, .reused, .retired: true
    }
  }

  /// The record as it is right now. Reports a code that is in use for something else, whose record stays
  /// until an author says otherwise, and a redirect where there is a tombstone. `others` are all addresses
  /// of the site, of which one is the end of a redirect.
  fileprivate func review(
    _ address: PublishedAddress?, of others: [String: PublishedAddress]
  ) -> Diagnosed<URLRecord> {
    switch (state, address) {
    case (.givenUp, _), (_, nil): return Diagnosed(self)
    case (.retired, .code(let code)), (.moved, .code(let code)):
      if code.isBack { return Diagnosed(becoming(code.state)) }
      return Diagnosed(self, [.retiredCodeInUse(self, code)])
    case (.published, .code(let code)), (.reused, .code(let code)):
      guard let former = code.formerMeaning, state != code.state else { return Diagnosed(self) }
      return Diagnosed(self, [.publishedCodeReused(self, former)])
    case (.published, .redirect(let end)):
      guard case .code(let code) = others[end], let former = code.meaning(at: path) else { break }
      return Diagnosed(self, [.publishedCodeReused(self, former)])
    case (.moved, .tombstone(let version)):
      return Diagnosed(self, [.movedTombstone(self, removed: version)])
    case (.retired, .redirect(let end)):
      guard case .code(let code) = others[end], !code.stood(at: path) else { break }
      return Diagnosed(self, [.retiredCodeInUse(self, code)])
    default: break
    }
    return Diagnosed(address.map { becoming($0.state) } ?? self)
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

extension URLRecord {
  /// The path of the nearest page above it that there is; empty for the front page.
  fileprivate func pageAbove(among paths: Set<String>) -> String {
    let parts = path.split(separator: "/").dropLast()
    let above = parts.indices.reversed().lazy.map { last in
      parts[...last].map { $0 + "/" }.joined()
    }
    return above.first(where: paths.contains) ?? ""
  }
}

extension Page {
  /// `nil` for a page whose address nobody records.
  fileprivate var address: PublishedAddress? {
    switch self {
    case .article, .concept, .vendor, .category, .departedCategory, .version, .changes,
      .changeReport:
      .page
    case .entry(let vendor, let entry, _): .code(LivingCode(entry, of: vendor))
    case .departed(_, let departed): .tombstone(removed: departed.removed)
    case .redirect(let redirect): .redirect(to: redirect.target.path)
    default: nil
    }
  }
}

extension SitePlan {
  /// What is recorded, by path.
  fileprivate var addresses: [String: PublishedAddress] {
    Dictionary(
      pages.compactMap { page in page.address.map { (page.route.path, $0) } }
    ) { first, _ in first }
  }
}

extension Diagnostic {
  fileprivate static func lostAddress(
    _ record: URLRecord, below count: Int, beside other: String?, missing versions: [String],
    above: String
  ) -> Diagnostic {
    let note = other.map {
      Note(
        "'/\($0)' differs from it in upper and lower case only; no file can stand beside it, but "
          + "the web server can redirect")
    }
    let below =
      count == 0
      ? nil
      : Note(
        "so it is with \(count == 1 ? "an address" : "\(count) addresses") below it, each of which needs "
          + "a word of its own")
    let back =
      versions.isEmpty
      ? "what stood there back: a code that left keeps its page as long as a version that had it is in "
        + "its vendor's folder."
      : "\(versions.count == 1 ? "version" : "versions") \(versions.map { "'\($0)'" }.joined(separator: " and ")) back into its vendor's folder, and "
        + "the report is made again."
    return Diagnostic(
      id: "lost-address", "'/\(record.path)' was published, and nothing stands there now",
      at: record.location, notes: [note, below].compactMap(\.self),
      suggestions: [
        "Put " + back,
        "Or write 'moved /\(above)', or the path of another page, behind it, and it redirects; or "
          + "'given-up', and it is lost.",
      ])
  }

  /// Where no version here has what the code meant, nothing says that it is something else now.
  fileprivate static func retiredCodeInUse(_ record: URLRecord, _ code: LivingCode) -> Diagnostic {
    let back = code.lastReturn
    let meaning = back.map { Diagnostic.Note.meaning($0.pair.base, until: $0.lastVersion) }
    let unknown = "Put a version back that had it, and the two are compared."
    return Diagnostic(
      id: "retired-code-in-use",
      "the code at '/\(record.path)' was retired, and is "
        + (back == nil ? "in use again" : "used for something else now"),
      at: record.location, notes: [meaning ?? .init("no version here has what it meant")],
      suggestions: [back == nil ? unknown : ownCode, approval(code.formerMeaning)])
  }

  fileprivate static func publishedCodeReused(
    _ record: URLRecord, _ former: FormerMeaning
  ) -> Diagnostic {
    Diagnostic(
      id: "published-code-reused",
      "the code at '/\(record.path)' was published, and is used for something else now",
      at: record.location, notes: [.meaning(former.entry, until: former.lastVersion)],
      suggestions: [ownCode, approval(former)])
  }

  private static let ownCode =
    "Give the new error a code of its own: clients and logs know this one by its old meaning."

  private static func approval(_ former: FormerMeaning?) -> String {
    guard let former else {
      return "If it means the same, or nothing can be done, leave the path alone in the line."
    }
    return "If the vendor did it and it cannot be helped, approve it: write "
      + "'reused-after \(former.lastVersion)' behind the path."
  }

  fileprivate static func movedTombstone(
    _ record: URLRecord, removed version: String
  ) -> Diagnostic {
    Diagnostic(
      id: "moved-tombstone",
      "'/\(record.path)' is said to have moved, but the page of the code that left stands there",
      at: record.location,
      suggestions: [
        "Write 'retired \(version)' behind it instead: the page stays, and says what the code meant."
      ])
  }
}

extension Diagnostic.Note {
  fileprivate static func meaning(_ entry: Entry, until version: String) -> Diagnostic.Note {
    Diagnostic.Note("it meant until version \(version): \(entry.meaning)")
  }
}

extension URLRecord {
  fileprivate var location: Diagnostic.Location {
    place.map { .range($0) } ?? .file("/" + path)
  }
}
