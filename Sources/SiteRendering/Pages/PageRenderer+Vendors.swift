import CatalogDiffing
import CatalogModel
import ContentModel

extension PageRenderer {
  func frontPage() -> FrontPageView {
    let article = site.content.articles.first { $0.slug == "index" }
    return FrontPageView(
      page: frame(
        .front, title: article?.title ?? site.settings.title,
        description: site.settings.description),
      introduction: article.flatMap { texts.html(of: $0) }, entryCount: site.entryCount,
      vendors: site.vendors.map { vendor in
        VendorCardView(
          name: vendor.name, product: vendor.history.vendor.product,
          href: Route.front.link(to: .vendor(vendor.id)), version: vendor.newest.version,
          entryCount: vendor.newest.entries.count, categoryCount: vendor.newest.categories.count)
      })
  }

  func vendorPage(_ vendor: SiteVendor) -> VendorPageView {
    let route = Route.vendor(vendor.id)
    let about = vendor.history.vendor
    return VendorPageView(
      page: frame(route, title: vendor.name, description: vendor.newest.introduction.firstLine),
      name: vendor.name, product: about.product, homepage: about.homepage,
      version: vendor.newest.version, entryCount: vendor.newest.entries.count,
      introduction: ProseView(
        vendor.newest.introduction, EntryLinker(vendor: vendor, page: route)),
      categories: vendor.newest.categories.map { categoryRow($0, vendor, route) },
      removed: vendor.tombstones.map { EntryRowView($0.entry, of: vendor, from: route) },
      changes: vendor.history.older.isEmpty
        ? nil : link("What changed", to: .changes(vendor.id), from: route),
      catalog: route.link(to: .catalog(vendor.id)),
      versions: vendor.history.catalogs.reversed().map {
        link($0.version, to: .catalog(vendor.id, version: $0.version), from: route)
      })
  }

  private func categoryRow(
    _ category: CatalogModel.Category, _ vendor: SiteVendor, _ route: Route
  ) -> CategoryRowView {
    let entries = vendor.entries(in: category.id)
    return CategoryRowView(
      title: category.title, href: route.link(to: .category(vendor.id, category.id)),
      anchor: "category-" + category.id,
      entryCount: entries.count, entries: entries.map { EntryRowView($0, of: vendor, from: route) })
  }

  func categoryPage(_ vendor: SiteVendor, _ index: Int) -> CategoryPageView {
    let categories = vendor.newest.categories
    let category = categories[index]
    let route = Route.category(vendor.id, category.id)
    let neighbour = { (index: Int) -> LinkView? in
      guard categories.indices.contains(index) else { return nil }
      let other = categories[index]
      return self.link(other.title, to: .category(vendor.id, other.id), from: route)
    }
    return CategoryPageView(
      page: frame(
        route, title: "\(category.title) – \(vendor.name)",
        description: category.description.firstLine,
        parents: [(vendor.name, .vendor(vendor.id))]),
      title: category.title, vendor: link(vendor.name, to: .vendor(vendor.id), from: route),
      description: ProseView(category.description, EntryLinker(vendor: vendor, page: route)),
      entries: vendor.entries(in: category.id).map { EntryRowView($0, of: vendor, from: route) },
      previous: neighbour(index - 1), next: neighbour(index + 1))
  }
}
