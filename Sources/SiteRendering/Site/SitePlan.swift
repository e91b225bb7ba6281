import CatalogDiffing
import CatalogModel
import ContentModel

/// Every page of a site, in a fixed order.
struct SitePlan: Sendable {
  let pages: [Page]

  init(_ site: Site) {
    let articles = site.content.articles.filter { $0.slug != Article.frontPage }
    let concepts = site.content.concepts
    pages =
      [.front, .search, .codes, .notFound]
      + articles.map { .article($0) }
      + (concepts.isEmpty ? [] : [.concepts]) + concepts.map { .concept($0) }
      + site.vendors.flatMap(Self.pages)
  }

  /// The paths of all pages, and of the files beside them.
  var paths: [String] {
    pages.flatMap { page in [page.route.path] + page.dataRoutes.map(\.path) }
  }

  /// The entries that have a page, living or removed.
  var entries: [EntryReference] {
    pages.compactMap { page in
      switch page {
      case .entry(let vendor, let entry, _): vendor.reference(to: entry)
      case .departed(let vendor, let departed): vendor.reference(to: departed.entry)
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
    return [.vendor(vendor)] + categories + entries + departed + changePages(of: vendor)
  }

  /// A page for each two neighbouring versions, one from the first to the last, and their list.
  private static func changePages(of vendor: SiteVendor) -> [Page] {
    let catalogs = vendor.history.catalogs
    guard let first = catalogs.first, let last = catalogs.last, catalogs.count > 1 else {
      return []
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
