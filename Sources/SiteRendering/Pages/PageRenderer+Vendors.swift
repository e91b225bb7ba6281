import CatalogDiffing
import CatalogModel
import ContentModel

extension PageRenderer {
  func frontPage() -> FrontPageView {
    let article = site.frontArticle
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
      page: frame(
        route, title: vendor.name, description: vendor.newest.introduction.firstLine,
        vendor: vendor),
      name: vendor.name, product: about.product, homepage: about.homepage,
      version: vendor.newest.version, entryCount: vendor.newest.entries.count,
      introduction: ProseView(
        vendor.newest.introduction, linker(vendor, from: route)),
      categories: vendor.newest.categories.map {
        categoryRow($0, vendor.entries(in: $0.id), vendor, route)
      },
      removed: vendor.tombstones.map { EntryRowView($0.entry, of: vendor, from: route) },
      documents: vendor.publishedDocuments.map { LinkView(title: $0.name, href: $0.address) },
      changes: link("What changed", to: .changes(vendor.id), from: route),
      catalog: route.link(to: .catalog(vendor.id)),
      catalogs: vendor.history.catalogs.reversed().map {
        link($0.version, to: .catalog(vendor.id, version: $0.version), from: route)
      }, versions: versions(of: vendor, from: route))
  }

  /// `nil` for a vendor with one version.
  private func versions(of vendor: SiteVendor, from route: Route) -> VersionSwitchView? {
    guard !vendor.history.older.isEmpty else { return nil }
    let newest = LinkView(
      title: vendor.newest.version, href: route.link(to: .vendor(vendor.id)),
      isCurrent: route == .vendor(vendor.id))
    let older = vendor.history.older.reversed().map { catalog in
      let target = Route.version(vendor.id, catalog.version)
      return LinkView(
        title: catalog.version, href: route.link(to: target), isCurrent: route == target)
    }
    return VersionSwitchView(versions: [newest] + older)
  }

  /// The page of a version before the newest: its codes, each with a link to its one page.
  func versionPage(_ vendor: SiteVendor, _ catalog: Catalog) -> VersionPageView {
    let route = Route.version(vendor.id, catalog.version)
    let entries = Dictionary(grouping: catalog.entries) { $0.category }
    return VersionPageView(
      page: frame(
        route, title: "Version \(catalog.version) – \(vendor.name)",
        parents: [vendor.crumb], vendor: vendor),
      version: catalog.version, entryCount: catalog.entries.count,
      newest: link(vendor.newest.version, to: .vendor(vendor.id), from: route),
      versions: versions(of: vendor, from: route),
      categories: catalog.categories.map { category in
        categoryRow(category, entries[category.id] ?? [], vendor, route)
      },
      changes: link("What changed since", to: .changes(vendor.id), from: route),
      catalog: route.link(to: .catalog(vendor.id, version: catalog.version)))
  }

  private func categoryRow(
    _ category: CatalogModel.Category, _ entries: [Entry], _ vendor: SiteVendor, _ route: Route
  ) -> CategoryRowView {
    CategoryRowView(
      title: category.title, href: route.link(to: vendor.route(ofCategory: category.id)),
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
        parents: [vendor.crumb], vendor: vendor),
      title: category.title, isDeparted: false,
      vendor: link(to: vendor, from: route),
      description: ProseView(category.description, linker(vendor, from: route)),
      entries: vendor.entries(in: category.id).map { EntryRowView($0, of: vendor, from: route) },
      previous: neighbour(index - 1), next: neighbour(index + 1))
  }

  /// The page of a category that left, with the tombstones of its codes.
  func departedCategoryPage(
    _ vendor: SiteVendor, _ category: CatalogModel.Category
  ) -> CategoryPageView {
    let route = Route.category(vendor.id, category.id)
    let entries = vendor.tombstones.map(\.entry).filter { $0.category == category.id }
    return CategoryPageView(
      page: frame(
        route, title: "\(category.title) – \(vendor.name)",
        parents: [vendor.crumb], vendor: vendor),
      title: category.title, isDeparted: true,
      vendor: link(to: vendor, from: route), description: nil,
      entries: entries.map { EntryRowView($0, of: vendor, from: route) }, previous: nil, next: nil)
  }
}
