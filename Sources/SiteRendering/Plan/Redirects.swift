import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// The redirects of a site: those that follow from the history of its vendors, and those that its
/// ledger names.
struct Redirects: Sendable {
  /// In the order of paths; each leads to a page in one step.
  let all: [Redirect]
  /// Redirects of the ledger that lead nowhere, or in a circle.
  let diagnostics: [Diagnostic]

  /// `pages` gives the site's pages, at whose paths no redirect is put; it is not asked where nothing
  /// has moved.
  init(of site: Site, pages: () -> [Page]) {
    let records = (site.content.ledger?.records ?? []).filter(\.isMoved)
    let vendors = site.vendors.filter(\.addresses.hasMoves)
    guard !records.isEmpty || !vendors.isEmpty else {
      (all, diagnostics) = ([], [])
      return
    }
    var table = RedirectTable(pages: pages())
    for record in records { table.add(record) }
    for vendor in vendors { table.add(vendor) }
    table.add(site.movedAddresses.below)
    let found = table.redirects(excusing: site.content.misread)
    all = found.value.sorted { $0.from.path.utf8.lexicographicallyPrecedes($1.from.path.utf8) }
    diagnostics = found.diagnostics
  }
}

/// Redirects, gathered by their paths; the first of a path counts, so that what an author wrote
/// wins over what the history says, and that over what follows from an address above.
private struct RedirectTable {
  private struct Way {
    let target: String
    let origin: String
    var code: String?
    let place: SourceRange?
  }

  private let pages: Set<String>
  private let pagesOfEntries: [Page]
  /// In lower case: a file system that ignores case has one place for them.
  private var taken: Set<String>
  private var ways: [String: Way] = [:]

  init(pages all: [Page]) {
    pages = Set(all.map(\.route.path))
    pagesOfEntries = all.filter { $0.entry != nil }
    taken = Set(pages.map { $0.lowercased() })
  }

  mutating func add(_ record: URLRecord) {
    guard case .moved(let target) = record.state else { return }
    add(
      Route(record.path),
      Way(
        target: target, origin: "the moved address", code: MovedCodes.code(at: record.path),
        place: record.place))
  }

  mutating func add(_ vendor: SiteVendor) {
    let name = "of '\(vendor.id)'"
    for (former, key) in vendor.addresses.moves {
      add(
        vendor.route(of: former),
        Way(
          target: vendor.route(of: key).path,
          origin: "the former code '\(former.code.text)' \(name)",
          code: former.code.text, place: nil))
    }
    let categories =
      vendor.addresses.retitledCategories.map { ($0, Route.category(vendor.id, $1)) }
      + vendor.addresses.emptiedCategories.map { ($0, Route.vendor(vendor.id)) }
    for (former, target) in categories.sorted(by: { $0.0 < $1.0 }) {
      add(
        .category(vendor.id, former),
        Way(target: target.path, origin: "the former category '\(former)' \(name)", place: nil))
    }
  }

  /// Those that follow from a redirect above them, by their paths.
  mutating func add(_ followers: [String: String]) {
    for (path, target) in followers.sorted(by: { $0.key < $1.key }) {
      add(
        Route(path),
        Way(
          target: target, origin: "the moved address", code: MovedCodes.code(at: path), place: nil))
    }
  }

  private mutating func add(_ from: Route, _ way: Way) {
    if taken.insert(from.path.lowercased()).inserted { ways[from.path] = way }
  }

  /// Reports none that would lead to a page of `misread`.
  func redirects(excusing misread: MisreadVendors) -> Diagnosed<[Redirect]> {
    let ends = ends
    let entries = entries(at: Set(ends.values))
    var redirects: [Redirect] = []
    var diagnostics: [Diagnostic] = []
    for (path, way) in ways.sorted(by: { $0.key < $1.key }) {
      if let end = ends[path] {
        redirects.append(
          Redirect(
            from: Route(path), target: Route(end), entry: entries[end], origin: way.origin,
            code: entries[end] == nil ? nil : way.code))
      } else if let place = way.place, !misread.excuse(way.target) {
        diagnostics.append(.redirectToNowhere(way.target, place, pages))
      }
    }
    return Diagnosed(redirects, diagnostics)
  }

  /// The entries that have their pages at these paths.
  private func entries(at paths: Set<String>) -> [String: EntryReference] {
    pagesOfEntries.reduce(into: [:]) { entries, page in
      let path = page.route.path
      if paths.contains(path) { entries[path] = page.entry }
    }
  }

  /// The page at the end of each way; none for a way to nowhere, or in a circle. Every way is gone
  /// once.
  private var ends: [String: String] {
    var ends: [String: String] = [:]
    var seen: Set<String> = []
    for start in ways.keys {
      var path = start
      var walked: [String] = []
      while let way = ways[path], seen.insert(path).inserted {
        walked.append(path)
        path = way.target
      }
      guard let end = pages.contains(path) ? path : ends[path] else { continue }
      for path in walked { ends[path] = end }
    }
    return ends
  }
}

extension URLRecord {
  fileprivate var isMoved: Bool {
    if case .moved = state { true } else { false }
  }
}

extension Page {
  /// The living or removed entry whose page it is.
  fileprivate var entry: EntryReference? {
    switch self {
    case .entry(let vendor, let entry, _): vendor.reference(to: entry)
    case .departed(let vendor, let departed): vendor.reference(to: departed.entry)
    default: nil
    }
  }
}

extension VendorAddresses {
  /// Whether anything that it has left leads elsewhere.
  fileprivate var hasMoves: Bool {
    !movedEntries.isEmpty || !retitledCategories.isEmpty || !emptiedCategories.isEmpty
  }
}

extension Diagnostic {
  fileprivate static func redirectToNowhere(
    _ target: String, _ place: SourceRange, _ pages: Set<String>
  ) -> Diagnostic {
    Diagnostic(
      id: "redirect-to-nowhere", "there is no page at '/\(target)'", at: place,
      notes: [.init("a redirect leads to a page, perhaps by way of other redirects")],
      suggestions: SpellingSuggestion.sentences(for: "/" + target, among: pages.map { "/" + $0 }))
  }
}
