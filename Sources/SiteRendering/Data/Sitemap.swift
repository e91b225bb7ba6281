import ContentModel

/// The pages that search engines may show, by the sitemaps protocol (sitemaps.org, 0.9): one file,
/// or for more pages than one may hold, several and a list of them.
struct Sitemap {
  /// Where the site is served, ended by a slash.
  let root: String
  let pages: [Page]

  /// A file may have 50,000 addresses and 50 MiB, and an address 2,048 characters; this many of the
  /// longest stay below both.
  private static let mostAddresses = 25_000

  var files: [OutputFile] {
    let parts = chunks
    guard parts.count > 1 else { return [file(.sitemap, addresses: parts.first ?? [])] }
    let routes = parts.indices.map { Route.sitemap(part: $0 + 1) }
    return [list(of: routes)] + zip(routes, parts).map { file($0, addresses: $1) }
  }

  /// Where the files will stand.
  var routes: [Route] {
    let parts = chunks.indices
    return [.sitemap] + (parts.count > 1 ? parts.map { .sitemap(part: $0 + 1) } : [])
  }

  private var chunks: [ArraySlice<Page>] {
    let listed = pages.filter(\.isForSearchEngines)
    return listed.indices.stretches(of: Self.mostAddresses).map { listed[$0] }
  }

  private func file(_ route: Route, addresses pages: ArraySlice<Page>) -> OutputFile {
    write(route, "urlset", pages.map { ("url", $0.route) })
  }

  private func list(of parts: [Route]) -> OutputFile {
    write(.sitemap, "sitemapindex", parts.map { ("sitemap", $0) })
  }

  private func write(
    _ route: Route, _ name: String, _ items: [(element: String, route: Route)]
  ) -> OutputFile {
    var xml = XMLText()
    xml.open(name, ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
    for item in items {
      xml.open(item.element)
      xml.element("loc", text: root + item.route.path)
      xml.close(item.element)
    }
    xml.close(name)
    return OutputFile(path: route.path, bytes: xml.bytes, origin: "the sitemap")
  }
}

extension Page {
  /// Whether it says something that no other page says better.
  fileprivate var isForSearchEngines: Bool {
    switch self {
    case .notFound, .redirect, .search: false
    default: true
    }
  }
}
