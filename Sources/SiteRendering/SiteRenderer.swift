import CatalogModel
package import ContentModel
package import Diagnostics
import JSONSchemas
import OrderedJSON
package import SiteSearch

/// Builds a site: from content and templates to the files of the output tree.
package enum SiteRenderer {
  /// The files that are not content.
  package struct Theme: Sendable {
    /// By name, without the ending, such as `layout`.
    package var templates: [(name: String, document: SourceDocument)]
    /// By path below `assets/`.
    package var assets: [(path: String, bytes: [UInt8])]

    package init(
      templates: [(name: String, document: SourceDocument)],
      assets: [(path: String, bytes: [UInt8])]
    ) {
      self.templates = templates
      self.assets = assets
    }
  }

  /// Renders on `jobs` tasks, 1 or more; the result does not depend on their number. Reports
  /// templates that do not fit, links that lead nowhere and files that would share a place; without
  /// sound templates there is no tree.
  package static func render(
    _ content: SiteContent, with theme: Theme, jobs: Int
  ) async -> Diagnosed<OutputTree?> {
    let rendered = await render(content, with: theme, jobs: jobs) { FileCollector() }
    return rendered.map { $0.map { OutputTree.make(of: $0.flatMap(\.files)).value } }
  }

  /// The same, with every file handed to the writer of its task at once. Gives the writers back, in
  /// no fixed order; `nil` without sound templates.
  package static func render<Writer: OutputWriter>(
    _ content: SiteContent, with theme: Theme, jobs: Int, to writer: @Sendable () -> Writer
  ) async -> Diagnosed<[Writer]?> {
    let library = TemplateLibrary.read(theme.templates)
    let templates = SiteTemplates.bind(library.value)
    let site = await Site.make(of: content, jobs: jobs)
    let plan = SitePlan(site)
    var workshop = OutputWorkshop(
      writers: (0..<max(1, jobs)).map { _ in writer() },
      mostIncludes: content.settings.mostIncludes)
    let assets = OutputJob.data { theme.assets.map(assetFile) }
    let data = await workshop.run(dataFiles(of: site).map(OutputJob.data) + [assets])
    let paths = plan.paths + data.value.map(\.path) + [Route.searchIndex.path]
    let links = AuthoredLinks(
      paths: Set(paths), entries: plan.entries)
    let texts = AuthoredTexts.render(content, links)
    let review = content.ledger.map { _ in LedgerReview(of: site, plan).diagnostics } ?? []
    let problems =
      plan.diagnostics + review + library.diagnostics + templates.diagnostics + texts.diagnostics
      + links.problems(of: content.settings.navigation)
    guard let templates = templates.value else { return Diagnosed(nil, problems) }
    let renderer = PageRenderer(
      site: site, texts: texts.value, links: links, templates: templates)
    let pages = await workshop.run([searchJob(of: site)] + renderer.jobs(for: plan.pages))
    let collisions = OutputTree.collisions(of: pages.value + data.value)
    return Diagnosed(workshop.writers, problems + pages.diagnostics + collisions)
  }

  /// The ledger of the content with every address that the site publishes now. Reports addresses
  /// that would be lost, redirects that lead nowhere, and retired codes that are in use.
  package static func ledger(of content: SiteContent, jobs: Int) async -> Diagnosed<URLLedger> {
    let vendors = await content.vendors.concurrentMap(jobs: jobs) { SiteVendor($0) }
    let site = Site(content, vendors: vendors, related: [:])
    let plan = SitePlan(site)
    let review = LedgerReview(of: site, plan)
    return Diagnosed(review.updated, plan.diagnostics + review.diagnostics)
  }

  private static func assetFile(path: String, bytes: [UInt8]) -> OutputFile {
    let isEngine = path == "search-engine.js"
    return OutputFile(
      path: Route.asset(path).path, bytes: isEngine ? ScriptComments.removed(from: bytes) : bytes,
      origin: "the asset '\(path)'")
  }

  private static func schemaFile(_ schema: PublishedSchema) -> OutputFile {
    OutputFile(
      path: Route.schema(schema.name).path, bytes: schema.bytes,
      origin: "the schema '\(schema.name)'")
  }

  /// Catalogs, the index of them, feeds and schemas: what makes them.
  private static func dataFiles(of site: Site) -> [@Sendable () -> [OutputFile]] {
    let index: @Sendable () -> [OutputFile] = {
      [
        OutputFile(
          path: "index.json", bytes: site.json.indented(), origin: "the index of catalogs")
      ]
    }
    let catalogs: [@Sendable () -> [OutputFile]] = site.vendors.map { vendor in
      { CatalogJSON(site: site, vendor: vendor).files }
    }
    let feeds: @Sendable () -> [OutputFile] = { ChangeFeeds(site: site).files }
    let openSearch: @Sendable () -> [OutputFile] = {
      OpenSearchDescription.file(of: site.settings).map { [$0] } ?? []
    }
    return catalogs + [feeds, index, openSearch, { PublishedSchema.all.map(schemaFile) }]
  }
}

extension SiteRenderer {
  /// The search of a site's content, as the site itself has it.
  package static func searchIndex(of content: SiteContent, jobs: Int) async -> SearchIndex {
    SearchIndex(records: SearchRecords.make(await Site.make(of: content, jobs: jobs)))
  }

  /// The manifest of the search and its shelves: one long piece of work, which goes on beside the
  /// pages.
  private static func searchJob(of site: Site) -> OutputJob {
    .data {
      let files = SearchIndexFiles(SearchIndex(records: SearchRecords.make(site)))
      let manifest = OutputFile(
        path: Route.searchIndex.path, bytes: files.manifest.compact(), origin: "the search index")
      return [manifest]
        + files.shelves.map { path, bytes in
          OutputFile(
            path: Route.searchShelf(path).path, bytes: bytes,
            origin: "the search index's '\(path)'")
        }
    }
  }
}

extension PageRenderer {
  /// Few enough for all tasks to end together, many enough not to stand in line.
  private static let pagesOfAJob = 32

  fileprivate func jobs(for pages: [Page]) -> [OutputJob] {
    stride(from: 0, to: pages.count, by: Self.pagesOfAJob).map { start in
      let part = pages[start..<min(start + Self.pagesOfAJob, pages.count)]
      return OutputJob { renderer, take in
        part.flatMap { page in
          let files = files(of: page, with: &renderer)
          files.value.forEach(take)
          return files.diagnostics
        }
      }
    }
  }
}

extension CatalogJSON {
  /// `catalog.json` of the newest version, and of each.
  fileprivate var files: [OutputFile] {
    let places = vendor.history.catalogs.map { Route.catalog(vendor.id, version: $0.version) }
    let older = zip(vendor.history.older, places).flatMap { files($0, at: [$1]) }
    return older + files(vendor.newest, at: [.catalog(vendor.id)] + places.suffix(1))
  }

  private func files(_ catalog: Catalog, at routes: [Route]) -> [OutputFile] {
    zip(routes, self.catalog(catalog, at: routes)).map { route, json in
      OutputFile(
        path: route.path, bytes: json.indented(),
        origin: "the catalog of '\(vendor.id)', version \(catalog.version)")
    }
  }
}
