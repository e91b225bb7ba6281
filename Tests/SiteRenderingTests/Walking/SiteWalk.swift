import SiteRendering

/// Every page of an output tree taken apart, and every link followed.
struct SiteWalk: Sendable {
  /// A link of a page.
  struct Link: Sendable {
    let page: String
    let address: String
  }

  /// By path.
  let pages: [String: HTMLPage]
  let paths: Set<String>
  private let links: [Link]
  /// Where the pages lead that only lead on, by path.
  let redirects: [String: String]
  private let identifiers: [String: Set<String>]

  /// The page that a server shows for missing addresses, at any depth.
  private static let notFound = "404.html"
  private static let addressAttributes: Set = [
    "href", "src", "action", "formaction", "cite", "poster", "srcset", "data-index", "data-root",
  ]
  private static let forbidden: Set = ["style", "base", "iframe", "object", "embed", "svg", "math"]

  init(_ files: [OutputFile]) {
    let html = files.filter { $0.path.hasSuffix(".html") }
    pages = Dictionary(html.map { ($0.path, HTMLPage($0.bytes)) }) { first, _ in first }
    paths = Set(files.map(\.path))
    redirects = pages.compactMapValues(\.redirect)
    links =
      pages.sorted { $0.key < $1.key }.flatMap { path, page in
        page.elements.flatMap(\.attributes).filter { Self.addressAttributes.contains($0.name) }
          .map { Link(page: path, address: $0.value ?? "") }
      }
      + redirects.sorted { $0.key < $1.key }.map { Link(page: $0, address: $1) }
    identifiers = pages.mapValues { page in Set(page.elements.compactMap { $0["id"] }) }
  }

  /// Everything that is wrong, as `path: words`.
  var problems: [String] {
    let pages = pages.sorted { $0.key < $1.key }
    return pages.flatMap { path, page in
      problems(of: page).map { "\(path): \($0)" }
    } + links.compactMap(problem) + redirects.sorted { $0.key < $1.key }.compactMap(chain)
  }

  /// A redirect that leads to another one.
  private func chain(of path: String, to address: String) -> String? {
    let target = target(of: Link(page: path, address: address))
    return target.flatMap { redirects[$0] }.map { _ in
      "\(path): the redirect to '\(address)' leads to another redirect"
    }
  }

  // MARK: Links

  private func problem(of link: Link) -> String? {
    switch address(link) {
    case .elsewhere: return nil
    case .wrong(let reason): return "\(link.page): the link '\(link.address)' is wrong: \(reason)"
    case .file(let path, let anchor):
      guard paths.contains(path) else {
        return "\(link.page): the link '\(link.address)' leads nowhere"
      }
      guard let anchor, identifiers[path]?.contains(anchor) != true else { return nil }
      return "\(link.page): the link '\(link.address)' has no anchor"
    }
  }

  private func address(_ link: Link) -> SiteAddress {
    SiteAddress(link.address, on: link.page, mayBeAbsolute: link.page == Self.notFound)
  }

  /// The files that links lead to, page by page, from `start` on.
  func reachable(from start: String) -> Set<String> {
    let targets = Dictionary(grouping: links, by: \.page).mapValues { $0.compactMap(target) }
    var reached: Set<String> = [start]
    var next = [start]
    while let page = next.popLast() {
      for path in targets[page] ?? [] where reached.insert(path).inserted { next.append(path) }
    }
    return reached
  }

  private func target(of link: Link) -> String? {
    guard case .file(let path, _) = address(link) else { return nil }
    return path
  }

  // MARK: Pages

  private func problems(of page: HTMLPage) -> [String] {
    page.problems + duplicates(page) + counts(page) + page.elements.flatMap { code(in: $0, page) }
  }

  private func duplicates(_ page: HTMLPage) -> [String] {
    var seen: Set<String> = []
    return page.elements.compactMap { $0["id"] }.filter { !seen.insert($0).inserted }
      .map { "the id '\($0)' stands twice" }
  }

  private func counts(_ page: HTMLPage) -> [String] {
    var found: [String] = []
    for name in ["html", "head", "title", "body", "main", "h1"] {
      let all = page.elements(named: name)
      if all.count != 1 { found.append("\(all.count) times <\(name)>") }
      if ["title", "h1"].contains(name), all.contains(where: { page.visibleText(of: $0).isEmpty }) {
        found.append("<\(name)> is empty")
      }
    }
    let language = page.elements(named: "html").first?["lang"] ?? ""
    return language.isEmpty ? found + ["no language"] : found
  }

  /// Script or style that the page would bring along.
  private func code(in element: HTMLPage.Element, _ page: HTMLPage) -> [String] {
    var found = element.attributes.filter { $0.name.hasPrefix("on") || $0.name == "style" }
      .map { "the attribute \($0.name)" }
    if Self.forbidden.contains(element.name) { found.append("the element <\(element.name)>") }
    if element.name == "script", element["src"] == nil || !page.visibleText(of: element).isEmpty {
      found.append("a script of its own")
    }
    return found
  }
}
