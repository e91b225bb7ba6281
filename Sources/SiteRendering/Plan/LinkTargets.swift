import ContentModel

/// The checksums of all texts by which authors can link to some pages.
struct LinkTargets: Sendable {
  /// Those of the pages and of the files beside them.
  private(set) var paths: [UInt64] = []
  /// Those of the ids of entries.
  private(set) var entries: [UInt64] = []

  init(_ pages: [Page]) {
    paths.reserveCapacity(3 * pages.count)
    for page in pages {
      let route = page.route
      paths.append(ContentHash.of(route.path))
      for file in page.dataRoutes(beside: route) { paths.append(ContentHash.of(file.path)) }
      if page.isOfAnEntry { entries.append(ContentHash.of(String(route.path.dropLast()))) }
    }
  }
}

extension Page {
  /// Whether authors may link to it by the id of an entry.
  var isOfAnEntry: Bool {
    switch self {
    case .entry, .departed, .redirect: true
    default: false
    }
  }
}
