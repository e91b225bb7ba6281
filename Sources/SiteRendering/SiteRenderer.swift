import CatalogModel
package import ContentModel
package import Diagnostics
import JSONSchemas
import OrderedJSON
import SiteSearch

/// Builds a site: from content and templates to the files of the output tree.
package enum SiteRenderer {
  /// The files that are not content.
  package struct Theme: Sendable {
    /// By name, without the ending, such as `layout`.
    package let templates: [(name: String, document: SourceDocument)]
    /// By path below `assets/`.
    package let assets: [(path: String, bytes: [UInt8])]

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
    let library = TemplateLibrary.read(theme.templates)
    let templates = SiteTemplates.bind(library.value)
    let site = Site(content)
    let plan = SitePlan(site)
    let data = dataFiles(of: site) + theme.assets.map(assetFile)
    let links = AuthoredLinks(
      paths: Set(plan.paths + data.map(\.path)), entries: Set(plan.entries.map(\.id)))
    let texts = AuthoredTexts.render(content, links)
    let problems =
      library.diagnostics + templates.diagnostics + texts.diagnostics
      + links.problems(of: content.settings.navigation)
    guard let templates = templates.value else { return Diagnosed(nil, problems) }
    let renderer = PageRenderer(
      site: site, texts: texts.value, links: links, templates: templates)
    let pages = await renderer.files(of: plan.pages, jobs: jobs)
    let tree = OutputTree.make(of: pages.value + data)
    return Diagnosed(tree.value, problems + pages.diagnostics + tree.diagnostics)
  }

  private static func assetFile(path: String, bytes: [UInt8]) -> OutputFile {
    OutputFile(path: Route.asset(path).path, bytes: bytes, origin: "the asset '\(path)'")
  }

  private static func schemaFile(_ schema: PublishedSchema) -> OutputFile {
    OutputFile(
      path: Route.schema(schema.name).path, bytes: schema.bytes,
      origin: "the schema '\(schema.name)'")
  }

  /// Catalogs, indexes and schemas.
  private static func dataFiles(of site: Site) -> [OutputFile] {
    let catalogs = site.vendors.flatMap { CatalogJSON(site: site, vendor: $0).files }
    let index = OutputFile(
      path: "index.json", bytes: site.json.indented(), origin: "the index of catalogs")
    let search = OutputFile(
      path: Route.searchIndex.path,
      bytes: SearchIndex(records: SearchRecords.make(site)).json.compact(),
      origin: "the search index")
    return catalogs + [index, search] + PublishedSchema.all.map(schemaFile)
  }
}

extension PageRenderer {
  /// The files of all pages, in the order of the pages whatever the number of jobs.
  fileprivate func files(of pages: [Page], jobs: Int) async -> Diagnosed<[OutputFile]> {
    let size = max(1, min(256, pages.count / max(1, jobs) + 1))
    let chunks = stride(from: 0, to: pages.count, by: size).map {
      pages[$0..<min($0 + size, pages.count)]
    }
    let next = ChunkQueue(count: chunks.count)
    return await withTaskGroup(of: [(Int, [Diagnosed<[OutputFile]>])].self) { group in
      for _ in 0..<max(1, jobs) {
        group.addTask {
          var renderer = TemplateRenderer()
          var done: [(Int, [Diagnosed<[OutputFile]>])] = []
          while let number = await next.take() {
            done.append((number, chunks[number].map { files(of: $0, with: &renderer) }))
          }
          return done
        }
      }
      let done = await group.reduce(into: []) { $0 += $1 }
      let pages = done.sorted { $0.0 < $1.0 }.flatMap(\.1)
      return Diagnosed(pages.flatMap(\.value), pages.flatMap(\.diagnostics))
    }
  }
}

/// Hands out the numbers of chunks, each once.
private actor ChunkQueue {
  private var numbers: Range<Int>

  init(count: Int) { numbers = 0..<count }

  func take() -> Int? { numbers.popFirst() }
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
