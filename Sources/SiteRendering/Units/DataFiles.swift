import CatalogModel
import ContentModel
import JSONSchemas
import OrderedJSON

/// The files of a site that are not made with templates.
struct DataFiles: Sendable {
  let site: Site
  let plan: SitePlan
  let assets: [(path: String, bytes: [UInt8])]

  /// Where all of them will stand, the files that a search fetches left out.
  var paths: [String] {
    let catalogs = site.vendors.flatMap { vendor in
      [Route.catalog(vendor.id)]
        + vendor.history.catalogs.map { Route.catalog(vendor.id, version: $0.version) }
    }
    let feeds = site.vendors.map { Route.feed($0.id) } + [.feed, .openSearch]
    let absolute = site.settings.baseURL == nil ? [] : feeds + (sitemap?.routes ?? [])
    let single: [Route] = [.index, .searchIndex, .languageModelGuide, .inventory]
    let copied = PublishedSchema.all.map { Route.schema($0.name) } + assets.map { .asset($0.path) }
    return (catalogs + absolute + single + copied).map(\.path)
  }

  /// Every file but catalogs and the search.
  func jobs(_ units: SiteUnits) -> [OutputJob] {
    let unit = units.site
    return [
      .data(unit, result: UnitResult(units.lists.packed)) { ChangeFeeds(site: site).files },
      .data(unit) {
        [
          OutputFile(
            path: Route.index.path, bytes: site.json.indented(), origin: "the index of catalogs")
        ]
      },
      .data(unit) { OpenSearchDescription.file(of: site.settings).map { [$0] } ?? [] },
      .data(unit) { sitemap?.files ?? [] },
      .data(units.lists.inventory) { [SphinxInventory(site: site).file] },
      .data(unit) { [LanguageModelGuide(site: site).file] },
      .data(units.assets) { PublishedSchema.all.map(Self.schemaFile) },
      .data(units.assets) { assets.map(Self.assetFile) },
    ]
  }

  /// None where the site's address is not known, because its addresses are absolute.
  private var sitemap: Sitemap? {
    site.settings.baseURL.map { Sitemap(root: $0, pages: plan.pages) }
  }

  /// `catalog.json` of a vendor's newest version, and of each.
  func catalogs(of vendor: SiteVendor, _ unit: OutputUnit) -> OutputJob {
    .data(unit) { CatalogJSON(site: site, vendor: vendor).files }
  }

  private static func assetFile(path: String, bytes: [UInt8]) -> OutputFile {
    let isEngine = path == "search-engine.js"
    return OutputFile(
      path: Route.asset(path).path, bytes: isEngine ? engine(bytes) : bytes,
      origin: "the asset '\(path)'")
  }

  private static func engine(_ script: [UInt8]) -> [UInt8] {
    let compact = CompactScript.of(script)
    return ShortNames.areMeant(in: script) ? ShortNames.of(compact) : compact
  }

  private static func schemaFile(_ schema: PublishedSchema) -> OutputFile {
    OutputFile(
      path: Route.schema(schema.name).path, bytes: schema.bytes,
      origin: "the schema '\(schema.name)'")
  }
}

extension CatalogJSON {
  fileprivate var files: [OutputFile] {
    let places = vendor.history.catalogs.map { Route.catalog(vendor.id, version: $0.version) }
    let older = zip(vendor.history.older, places).flatMap { files($0, at: [$1]) }
    return older + files(vendor.newest, at: [.catalog(vendor.id)] + places.suffix(1))
  }

  private func files(_ catalog: Catalog, at routes: [Route]) -> [OutputFile] {
    zip(routes, self.catalog(catalog, at: routes)).map { route, bytes in
      OutputFile(
        path: route.path, bytes: bytes,
        origin: "the catalog of '\(vendor.id)', version \(catalog.version)")
    }
  }
}
