import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// Every page of a site, in a fixed order.
struct SitePlan: Sendable {
  let pages: [Page]
  /// Redirects that lead nowhere.
  let diagnostics: [Diagnostic]

  init(_ site: Site) {
    let pages = Self.ownPages(of: site)
    let redirects = Redirects(of: site, pages: pages.map(\.route.path))
    self.pages = pages + redirects.all.map { .redirect($0) }
    diagnostics = redirects.diagnostics
  }

  private static func ownPages(of site: Site) -> [Page] {
    let articles = site.content.articles.filter { $0.slug != Article.frontPage }
    let concepts = site.content.concepts
    return [.front, .search, .codes, .notFound]
      + articles.map { .article($0) }
      + (concepts.isEmpty ? [] : [.concepts]) + concepts.map { .concept($0) }
      + site.vendors.flatMap(pages)
  }

  /// The paths of all pages, and of the files beside them.
  var paths: [String] {
    pages.flatMap { page in [page.route.path] + page.dataRoutes.map(\.path) }
  }

  /// The ids of the entries that have a page or a redirect to one.
  var entries: [String] {
    pages.compactMap { page in
      switch page {
      case .entry, .departed, .redirect: String(page.route.path.dropLast())
      default: nil
      }
    }
  }

  private static func pages(of vendor: SiteVendor) -> [Page] {
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

  /// A page for each two neighbouring versions, one from the first to the last, and their list.
  private static func changePages(of vendor: SiteVendor) -> [Page] {
    let catalogs = vendor.history.catalogs
    guard let first = catalogs.first, let last = catalogs.last, catalogs.count > 1 else {
      return [.changes(vendor)]
    }
    let steps = zip(catalogs, catalogs.dropFirst()).map { base, revision in
      Page.changeReport(vendor, base: base, revision: revision)
    }
    let whole = catalogs.count > 2 ? [Page.changeReport(vendor, base: first, revision: last)] : []
    return [.changes(vendor)] + steps + whole
  }
}

extension Article {
  /// The slug of the article that is the front page's text.
  static let frontPage = "index"
}
