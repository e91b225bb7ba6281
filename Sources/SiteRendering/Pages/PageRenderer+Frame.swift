import CatalogModel
import ContentModel

extension PageRenderer {
  /// What a page has around its content. `parents` lead from the front page down to it; `canonical`
  /// is the page that stands for it, where that is another one.
  func frame(
    _ route: Route, title: String, description: String? = nil, parents: [(String, Route)] = [],
    vendor: SiteVendor? = nil,
    canonical: Route? = nil
  ) -> PageFrame {
    let settings = site.settings
    let root = self.root(of: route)
    let breadcrumbs = route == .front ? [] : [(settings.title, Route.front)] + parents
    return PageFrame(
      siteTitle: settings.title, language: settings.language, title: title,
      description: description, root: root,
      canonical: settings.baseURL.map { $0 + (canonical ?? route).path }
        ?? canonical.map(route.link),
      navigation: navigation.map { item in
        LinkView(
          title: item.title, href: root + item.path, isCurrent: item.path == route.path)
      },
      breadcrumbs: breadcrumbs.map { LinkView(title: $0, href: root + $1.path) },
      openSearch: settings.baseURL.map { _ in root + Route.openSearch.path },
      feeds: feeds(vendor).map { LinkView(title: $0, href: root + $1.path) })
  }

  /// None where the site's address is not known, because feeds need it.
  private func feeds(_ vendor: SiteVendor?) -> [(String, Route)] {
    guard site.settings.baseURL != nil else { return [] }
    let own = vendor.map { [("Changes at \($0.name)", Route.feed($0.id))] } ?? []
    return own + [("Changes at all vendors", .feed)]
  }

  /// The way to the site's root. The page for missing addresses is shown at any depth, so its way
  /// is the path of the site's address, or that of the host.
  private func root(of route: Route) -> String {
    guard route == .notFound else { return route.root }
    let parts = site.settings.baseURL?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    return "/" + parts.dropFirst(3).joined(separator: "/")
  }

  func link(_ title: String, to target: Route, from page: Route) -> LinkView {
    LinkView(title: title, href: page.link(to: target))
  }

  func link(to vendor: SiteVendor, from page: Route) -> LinkView {
    link(vendor.name, to: .vendor(vendor.id), from: page)
  }

  /// Called by the entry's code.
  func link(to entry: Entry, of vendor: SiteVendor, from page: Route) -> LinkView {
    link(entry.code.text, to: vendor.route(of: entry.key), from: page)
  }

  /// Rows of entries, those that the site does not have left out.
  func rows(_ references: [EntryReference], from page: Route) -> [EntryRowView] {
    references.compactMap { reference in
      guard let vendor = site.vendor(reference.vendor), let entry = vendor.entry(reference.key)
      else { return nil }
      return EntryRowView(entry, of: vendor, from: page)
    }
  }
}

extension SiteVendor {
  /// Its page as the parent of others.
  var crumb: (String, Route) { (name, .vendor(id)) }
}
