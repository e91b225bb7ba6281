import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// Every page of a site, in a fixed order.
///
/// The pages of a vendor are listed where they are asked for: most builds make those of few.
struct SitePlan: Sendable {
  /// The pages of no vendor, but for redirects and letters.
  let ownPages: [Page]
  /// The first characters of the site's codes, each of which has a page where they are too many for one.
  let alphabet: CodeAlphabet
  let redirects: [Page]
  /// Redirects that lead nowhere.
  let diagnostics: [Diagnostic]
  private let vendors: [SiteVendor]
  private let misread: MisreadVendors
  /// Whether an author may have written a link.
  private let hasLinks: Bool

  init(_ site: Site) {
    let alphabet = CodeAlphabet(of: site.vendors)
    let own = Self.ownPages(of: site, alphabet)
    let redirects = Redirects(of: site) {
      own + alphabet.pages + site.vendors.flatMap(Self.pages)
    }
    ownPages = own
    self.alphabet = alphabet
    vendors = site.vendors
    misread = site.content.misread
    hasLinks = site.content.mayHaveLinks
    self.redirects = redirects.all.map { .redirect($0) }
    diagnostics = redirects.diagnostics
  }

  private static func ownPages(of site: Site, _ alphabet: CodeAlphabet) -> [Page] {
    let concepts = site.content.concepts
    return [.front, .search, .codes(alphabet), .notFound]
      + site.articles.map { .article($0) }
      + (concepts.isEmpty ? [] : [.concepts]) + concepts.map { .concept($0) }
  }

  /// All pages.
  var pages: [Page] { ownPages + alphabet.pages + vendors.flatMap(Self.pages) + redirects }

  /// The paths of all pages, and of the files beside them.
  var paths: [String] { Self.paths(of: pages) }

  /// The ids of the entries that have a page or a redirect to one.
  private var entries: [String] { Self.entries(among: pages) }

  private static func paths(of pages: [Page]) -> [String] {
    pages.flatMap { page in
      let route = page.route
      return ([route] + page.dataRoutes(beside: route)).map(\.path)
    }
  }

  private static func entries(among pages: [Page]) -> [String] {
    pages.filter(\.isOfAnEntry).map { String($0.route.path.dropLast()) }
  }

  /// Where the texts and the navigation of a site may lead to, found on `jobs` tasks, 1 or more.
  /// `files` are the paths of further files.
  func links(
    files: @escaping @Sendable () -> [String], jobs: Int
  ) async -> AuthoredLinks {
    let linked = hasLinks ? vendors : []
    let vendors = await linked.concurrentMap(jobs: jobs) { LinkTargets(Self.pages(of: $0)) }
    let all = vendors + [LinkTargets(ownPages + alphabet.pages + redirects)]
    return AuthoredLinks(
      paths: TextSet(
        all.flatMap(\.paths) + (hasLinks ? files() : []).map { ContentHash.of($0) }
      ) {
        paths + files()
      },
      entries: TextSet(all.flatMap(\.entries)) { entries }, misread: misread)
  }

  /// The pages of a vendor.
  static func pages(of vendor: SiteVendor) -> [Page] {
    let categories = vendor.newest.categories.indices.map { Page.category(vendor, $0) }
    let entries = vendor.newest.categories.flatMap { category in
      vendor.entries(in: category.id).enumerated().map { Page.entry(vendor, $1, $0) }
    }
    let departed = vendor.tombstones.map { Page.departed(vendor, $0) }
    let former = vendor.addresses.departedCategories.map { Page.departedCategory(vendor, $0) }
    let versions = vendor.history.older.map { Page.version(vendor, $0) }
    return [.vendor(vendor)] + categories + entries + departed + former + versions
      + changePages(of: vendor)
  }

  /// A page for each two neighbouring versions, one from the first to each that is or was the newest, those
  /// that are kept, and their list: what was published with one version stays with the next.
  private static func changePages(of vendor: SiteVendor) -> [Page] {
    let catalogs = vendor.history.catalogs
    let steps = zip(catalogs, catalogs.dropFirst()).map { base, revision in
      Page.changeReport(vendor, base: base, revision: revision)
    }
    let wholes = catalogs.dropFirst(2).map { revision in
      Page.changeReport(vendor, base: catalogs[0], revision: revision)
    }
    let kept = vendor.keptReports.map { base, revision in
      Page.changeReport(vendor, base: base, revision: revision)
    }
    return [.changes(vendor)] + steps + wholes + kept
  }
}

extension SiteContent {
  /// Whether the navigation or a text may have a link, for which CommonMark needs one of two marks.
  fileprivate var mayHaveLinks: Bool {
    let bodies = articles.map(\.body) + concepts.map(\.body) + notes.map(\.body)
    return !settings.navigation.isEmpty
      || bodies.contains { body in
        body.document.text.utf8.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "<") }
      }
  }
}
