import CatalogModel

/// The address of a page or a file below the site's root.
struct Route: Sendable, Hashable {
  /// Without a leading slash. A page's path is empty or ends with a slash.
  let path: String

  /// A path made of segments that need no escaping in a URL.
  init(_ path: String) { self.path = path }

  static let front = Route("")
  static let search = Route("search/")
  static let codes = Route("codes/")
  /// The page of the codes that begin with a letter, digit or mark.
  static func codes(from letter: String) -> Route { Route("codes/\(URLSegment.ofCode(letter))/") }
  static let concepts = Route("concepts/")
  static let notFound = Route("404.html")
  static let index = Route("index.json")
  static let searchIndex = Route("search/index.json")
  static let sitemap = Route("sitemap.xml")
  /// A part, counted from 1, of a sitemap that is too long for one file.
  static func sitemap(part: Int) -> Route { Route("sitemap-\(part).xml") }
  static let languageModelGuide = Route("llms.txt")
  static let inventory = Route("objects.inv")
  static let openSearch = Route("search/opensearch.xml")
  static func searchShelf(_ path: String) -> Route { Route("search/\(path)") }

  static func article(_ slug: String) -> Route { Route(URLSegment.ofCode(slug) + "/") }
  static func concept(_ slug: String) -> Route { Route("concepts/\(URLSegment.ofCode(slug))/") }
  static func vendor(_ id: String) -> Route { Route("\(id)/") }
  static func catalog(_ vendor: String) -> Route { Route("\(vendor)/catalog.json") }
  static func catalog(_ vendor: String, version: String) -> Route {
    Route("\(vendor)/\(version)/catalog.json")
  }
  static func category(_ vendor: String, _ category: String) -> Route {
    Route("\(vendor)/\(category)/")
  }
  static func entry(_ entry: EntryReference) -> Route { .entry(id: entry.id) }
  static func entry(id: String) -> Route { Route(id + "/") }
  static func version(_ vendor: String, _ version: String) -> Route {
    Route("\(vendor)/\(version)/")
  }
  static let feed = Route("feed.xml")
  static func feed(_ vendor: String) -> Route { Route("\(vendor)/changes/feed.xml") }
  static func changes(_ vendor: String) -> Route { Route("\(vendor)/changes/") }
  static func changes(_ vendor: String, base: String, revision: String) -> Route {
    Route("\(vendor)/changes/\(base)..\(revision)/")
  }
  static func asset(_ name: String) -> Route { Route("assets/\(name)") }
  static func schema(_ name: String) -> Route { Route("schema/\(name).json") }

  /// A file in a page's folder.
  func file(_ name: String) -> Route { Route(path + name) }

  /// The file that holds it.
  var outputPath: String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  /// The way from here to the site's root: `../` for each folder, or `./`.
  var root: String {
    let depth = path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return depth < Self.roots.count ? Self.roots[depth] : String(repeating: "../", count: depth)
  }

  /// The ways from the depths that nearly all pages have.
  private static let roots = ["./", "../", "../../", "../../../", "../../../../"]

  /// A relative link from here to there.
  func link(to target: Route) -> String { root + target.path }
}
