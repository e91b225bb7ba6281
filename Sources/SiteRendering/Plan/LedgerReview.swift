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
    let moved = site.movedAddresses
    var records: [URLRecord] = []
    var known: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var lost: [URLRecord] = []
    let givenUp = Set(moved.givenUp.lazy.filter { !paths.contains($0.key) }.flatMap(\.value))
    for record in site.content.ledger?.records ?? [] {
      known.insert(record.path)
      if !paths.contains(record.path),
        record.isMissed(beside: cases[record.path.lowercased()]), !givenUp.contains(record.path),
        !site.content.misread.excuse(record.path)
      {
        lost.append(record)
      }
      let review = record.review(
        addresses[record.path], of: addresses, follows: moved.below[record.path] != nil)
      records.append(review.value)
      diagnostics += review.diagnostics
    }
    let new = addresses.filter { !known.contains($0.key) }
    records += new.map { URLRecord(path: $0.key, $0.value.state) }
    updated = URLLedger(header: site.content.ledger?.header ?? [], records: records)
    self.diagnostics = LostAddresses(lost, of: site, among: paths, cases).diagnostics + diagnostics
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
  /// of the site, of which one is the end of a redirect. What follows an address above it that moved is the
  /// code where it leads.
  fileprivate func review(
    _ address: PublishedAddress?, of others: [String: PublishedAddress], follows: Bool
  ) -> Diagnosed<URLRecord> {
    switch (state, address) {
    case (.givenUp, _), (_, nil): return Diagnosed(self)
    case (.retired, .code(let code)), (.moved, .code(let code)):
      if code.isBack { return Diagnosed(becoming(code.state)) }
      return Diagnosed(self, [.retiredCodeInUse(self, code)])
    case (.published, .code(let code)), (.reused, .code(let code)):
      guard let former = code.formerMeaning, state != code.state else { return Diagnosed(self) }
      return Diagnosed(self, [.publishedCodeReused(self, former)])
    case (.reused, .redirect) where !follows: break
    case (.published, .redirect(let end)), (.reused, .redirect(let end)):
      guard case .code(let code) = others[end], state != code.state,
        let former = code.meaning(at: path) ?? (follows ? code.meaning(at: end) : nil)
      else { break }
      return Diagnosed(self, [.publishedCodeReused(self, former)])
    case (.moved, .tombstone(let version)):
      return Diagnosed(self, [.movedTombstone(self, removed: version)])
    case (.retired, .redirect(let end)):
      guard case .code(let code) = others[end], !code.stood(at: path), !(follows && code.isBack)
      else { break }
      return Diagnosed(self, [.retiredCodeInUse(self, code)])
    default: break
    }
    return Diagnosed(address.map { becoming($0.state) } ?? self)
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
  var location: Diagnostic.Location {
    place.map { .range($0) } ?? .file("/" + path)
  }
}
