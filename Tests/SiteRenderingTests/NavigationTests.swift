import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// The links at the head of every page.
struct NavigationTests {
  private static func walk() async -> SiteWalk {
    let settings = SiteSettings(
      title: "Codes",
      navigation: [.init(title: "Search", path: "search/"), .init(title: "A–Z", path: "codes/")])
    let content = MadeUpContent.content(
      [VendorHistory(newest: MadeUpContent.catalog("acme", [MadeUpContent.entry("E1")]))],
      settings: settings)
    return SiteWalk(
      await SiteRenderer.render(content, with: RealSite.theme, jobs: 1).value ?? [])
  }

  @Test(arguments: [
    ("index.html", ["./search/", "./codes/"], []),
    ("codes/", ["../search/", "../codes/"], ["A–Z"]),
    ("acme/errors/E1/", ["../../../search/", "../../../codes/"], []),
  ])
  func itLeadsOnAndSaysWhereOneIs(
    _ path: String, _ addresses: [String], _ current: [String]
  ) async throws {
    let file = path.hasSuffix("/") ? path + "index.html" : path
    let page = try #require(await Self.walk().pages[file])
    let nav = try #require(page.elements(named: "nav").first { $0["aria-label"] == "Site" })
    let links = page.descendants(of: nav, named: "a")
    #expect(links.map(page.visibleText) == ["Search", "A–Z"])
    #expect(links.compactMap { $0["href"] } == addresses)
    #expect(links.filter { $0["aria-current"] == "page" }.map(page.visibleText) == current)
  }
}
