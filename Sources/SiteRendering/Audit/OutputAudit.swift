import ContentModel
package import Diagnostics

/// Checks a site before it is published: that links, anchors and redirects lead somewhere, that
/// markup and JSON are whole, that no page brings script or style of its own.
///
/// Each file is looked at once while it is in memory. What its links lead to is kept as checksums,
/// and compared with what there is when all files are known, so the time is linear in the bytes. An audit
/// looks at the files of one task, whatever units they are of, for the more it has met, the fewer links are open.
package struct OutputAudit: Sendable {
  private let base: SiteBase
  private var files: Set<UInt64> = []
  private var anchors: Set<UInt64> = []
  /// Links to what was not met yet.
  private var openLinks = OpenLinks()
  private var openAnchors = OpenLinks()
  private var redirects: [UInt64: Redirect] = [:]
  /// What was found since it was taken last.
  private var recent = FactsDraft()
  private var found: [Diagnostic] = []

  /// A link in a file.
  struct Sighting: Sendable {
    let file: String
    let address: String
  }

  /// A page that does nothing but lead to another.
  struct Redirect {
    let sighting: Sighting
    let target: UInt64
  }

  /// `baseURL` is where the site will be served, ended by a slash, where that is known.
  package init(baseURL: String?) { base = SiteBase(baseURL) }

  /// What was found since it was taken last.
  package var facts: AuditFacts { recent.facts }

  /// Takes it, which is that of a unit where all files since then belong to it.
  package mutating func takeFacts() -> AuditFacts {
    defer { recent = FactsDraft() }
    return facts
  }

  /// Looks at a file.
  package mutating func add(_ file: OutputFile) {
    file.bytes.withUnsafeBufferPointer { add(AuditedFile(file, $0)) }
  }

  private mutating func add(_ file: AuditedFile) {
    let path = file.place.checksum
    files.insert(path)
    recent.files.append(path)
    openLinks.close(path)
    if file.path.hasSuffix(".html") {
      addPage(file)
    } else if file.path.hasSuffix(".json") {
      addJSON(file)
    } else if file.path.hasSuffix(".xml") {
      addFeed(file)
    } else if file.path == Route.inventory.path {
      addInventory(file)
    } else if file.path == Route.languageModelGuide.path {
      addMarkdown(file)
    }
  }

  /// Everything that is wrong in the files of all audits together, by path, beside files that were
  /// looked at before.
  package static func problems(
    of audits: [OutputAudit], beside kept: [AuditFacts] = []
  ) -> [Diagnostic] {
    let links = OpenLinks.sightings(
      in: audits.map(\.openLinks), without: audits.map(\.files), kept.map(\.files))
    let anchors = OpenLinks.sightings(
      in: audits.map(\.openAnchors), without: audits.map(\.anchors), kept.map(\.anchors))
    let all =
      audits.flatMap(\.found) + links.map { .danglingLink($0) }
      + anchors.map { .missingAnchor($0) } + chains(in: audits, beside: kept)
    return AuditReport.of(all.sorted { ($0.path, $0.summary) < ($1.path, $1.summary) })
  }

  /// Redirects that lead to others.
  private static func chains(in audits: [OutputAudit], beside kept: [AuditFacts]) -> [Diagnostic] {
    let pages = Set(audits.lazy.flatMap(\.redirects.keys))
      .union(kept.lazy.flatMap(\.redirects))
    return audits.lazy.flatMap(\.redirects.values).filter { pages.contains($0.target) }
      .map { .redirectChain($0.sighting) }
  }
}

// Kinds of files.
extension OutputAudit {
  private mutating func addPage(_ file: AuditedFile) {
    var scanner = PageScanner()
    scanner.scan(file.bytes)
    found += scanner.problems.map { .brokenMarkup(file.path, $0) }
    let path = file.place.checksum
    var seen: Set<UInt64> = []
    for id in scanner.ids {
      let anchor = Self.anchor(path, file.bytes[id])
      if !seen.insert(anchor).inserted { found.append(.repeatedID(Sighting(file, id))) }
      anchors.insert(anchor)
      recent.anchors.append(anchor)
      openAnchors.close(anchor)
    }
    for link in scanner.links { add(link, of: file, at: file.place) }
    for link in scanner.redirects {
      guard let target = add(link, of: file, at: file.place) else { continue }
      redirects[path] = Redirect(sighting: Sighting(file, link), target: target)
      recent.redirects[path] = target
    }
  }

  private mutating func addJSON(_ file: AuditedFile) {
    let isShelf = file.path.hasPrefix(Route.search.path) && file.path != Route.searchIndex.path
    var scanner = JSONScanner(schema(of: file), readsPages: isShelf)
    if let problem = scanner.scan(file.bytes) { found.append(.brokenJSON(file.path, problem)) }
    if let mismatch = scanner.mismatch { found.append(.wrongJSON(file.path, mismatch)) }
    guard !file.path.hasPrefix("schema/") else { return }
    for link in scanner.schemas { add(link, of: file, at: file.place) }
    for link in scanner.addresses { add(link, of: file, at: .root) }
    for id in scanner.pages { addPage(id, of: file) }
  }

  /// Notes that the page of a record must be there.
  private mutating func addPage(_ id: Range<Int>, of file: AuditedFile) {
    let page = ContentHash.of(file.bytes[id] + [UInt8(ascii: "/")])
    addLink(to: page, file, id)
  }

  /// The schema that a file names at its beginning, where it is one of ours.
  private func schema(of file: AuditedFile) -> SchemaRules? {
    guard !file.path.hasPrefix("schema/") else { return nil }
    var scanner = JSONScanner()
    guard let address = scanner.leadingSchema(file.bytes) else { return nil }
    return SchemaRules.named(file.bytes[address])
  }

  private mutating func addFeed(_ file: AuditedFile) {
    guard !file.path.hasPrefix(Route.asset("").path) else { return }
    var scanner = XMLScanner()
    scanner.scan(file.bytes)
    if let problem = scanner.problem { found.append(.brokenXML(file.path, problem)) }
    for link in FeedScanner.addresses(in: file.bytes) { add(link, of: file, at: file.place) }
  }

  private mutating func addMarkdown(_ file: AuditedFile) {
    for link in FeedScanner.markdownAddresses(in: file.bytes) {
      add(link, of: file, at: file.place)
    }
  }

  private mutating func addInventory(_ file: AuditedFile) {
    var scanner = InventoryScanner()
    if !scanner.scan(file.file.bytes) { found.append(.brokenInventory(file.path)) }
    for link in scanner.addresses { add(link, of: file, at: file.place) }
  }

  /// Notes where a link leads, as seen from a place; gives the checksum of that file's path.
  @discardableResult
  private mutating func add(
    _ link: Range<Int>, of file: AuditedFile, at place: SiteBase.Place
  ) -> UInt64? {
    switch base.target(of: file.bytes[link], at: place) {
    case .elsewhere: return nil
    case .wrong:
      found.append(.wrongAddress(Sighting(file, link)))
      return nil
    case .file(let target, let anchor):
      addLink(to: target, file, link)
      if let anchor {
        let anchor = Self.anchor(target, anchor)
        recent.anchorLinks.insert(anchor)
        if !anchors.contains(anchor) { openAnchors.add(anchor, in: file.path, file.bytes[link]) }
      }
      return target
    }
  }

  private mutating func addLink(to target: UInt64, _ file: AuditedFile, _ link: Range<Int>) {
    recent.links.insert(target)
    if !files.contains(target) { openLinks.add(target, in: file.path, file.bytes[link]) }
  }

  private static func anchor(_ file: UInt64, _ id: SiteBase.Address) -> UInt64 {
    (file &* 0x9E37_79B9_7F4A_7C15) ^ ContentHash.of(id)
  }
}

extension OutputAudit.Sighting {
  fileprivate init(_ file: AuditedFile, _ range: Range<Int>) {
    self.init(file: file.path, address: String(decoding: file.bytes[range], as: UTF8.self))
  }
}

extension Diagnostic {
  private static let perhapsOwnMistake = [
    "Is it written in a template? If not, this is a mistake of sitegen. "
      + "--no-audit publishes anyway."
  ]

  private static let ownMistake = ["This is a mistake of sitegen. --no-audit publishes anyway."]

  fileprivate static func danglingLink(_ link: OutputAudit.Sighting) -> Diagnostic {
    Diagnostic(
      id: "output-dangling-link", "'\(link.address)' leads to no file of the site",
      at: .file(link.file), suggestions: perhapsOwnMistake)
  }

  fileprivate static func missingAnchor(_ link: OutputAudit.Sighting) -> Diagnostic {
    Diagnostic(
      id: "output-missing-anchor", "nothing there has the id that '\(link.address)' leads to",
      at: .file(link.file), suggestions: perhapsOwnMistake)
  }

  fileprivate static func wrongAddress(_ link: OutputAudit.Sighting) -> Diagnostic {
    Diagnostic(
      id: "output-wrong-address", "'\(link.address)' is no address that a page may have",
      at: .file(link.file), suggestions: perhapsOwnMistake)
  }

  fileprivate static func redirectChain(_ link: OutputAudit.Sighting) -> Diagnostic {
    Diagnostic(
      id: "output-redirect-chain", "'\(link.address)' leads to a page that only leads elsewhere",
      at: .file(link.file), suggestions: ["Let it lead to the last of them at once."])
  }

  fileprivate static func repeatedID(_ id: OutputAudit.Sighting) -> Diagnostic {
    Diagnostic(
      id: "output-repeated-id", "two elements of the page have the id '\(id.address)'",
      at: .file(id.file), suggestions: perhapsOwnMistake)
  }

  fileprivate static func brokenMarkup(
    _ path: String, _ problem: PageScanner.Problem
  ) -> Diagnostic {
    Diagnostic(
      id: "output-broken-markup", "line \(problem.line): \(problem.words)", at: .file(path),
      suggestions: perhapsOwnMistake)
  }

  fileprivate static func brokenXML(_ path: String, _ problem: PageScanner.Problem) -> Diagnostic {
    Diagnostic(
      id: "output-broken-xml", "line \(problem.line): \(problem.words)", at: .file(path),
      suggestions: ownMistake)
  }

  fileprivate static func brokenInventory(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "output-broken-inventory", "this is no inventory of Sphinx", at: .file(path),
      suggestions: ownMistake)
  }

  fileprivate static func wrongJSON(_ path: String, _ mismatch: SchemaMismatch) -> Diagnostic {
    Diagnostic(
      id: "output-wrong-json",
      "\(mismatch.place) \(mismatch.words), as the schema of the file says",
      at: .file(path),
      suggestions: ownMistake)
  }

  fileprivate static func brokenJSON(_ path: String, _ offset: Int) -> Diagnostic {
    Diagnostic(
      id: "output-broken-json", "this is no JSON from byte \(offset) on", at: .file(path),
      suggestions: ownMistake)
  }
}
