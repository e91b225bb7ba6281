import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// Lists that are too long for a browser to lay out at once.
struct LongListsTests {
  /// How many codes stand in each list of a page, for a vendor of so many codes in one category.
  private static func lists(_ count: Int, on path: String) async throws -> [Int] {
    let entries = (0..<count).map { MadeUpContent.entry("a\($0)", "It broke.") }
    let catalog = MadeUpContent.catalog("acme", entries)
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([VendorHistory(newest: catalog)]), with: RealSite.theme, jobs: 2)
    let walk = SiteWalk(rendered.value ?? [])
    #expect(walk.problems == [])
    let page = try #require(walk.pages[path])
    let lists = page.elements(named: "ul").filter { $0.hasClass("rows") }
    return lists.map { list in
      page.descendants(of: list, named: "a").count { $0.hasClass("code") }
    }
  }

  @Test(
    arguments: [
      "acme/index.html", "acme/errors/index.html", "codes/index.html",
    ],
    [(500, [500]), (501, [100, 100, 100, 100, 100, 1]), (600, [100, 100, 100, 100, 100, 100])])
  func longOnesAreInStretches(_ path: String, list: (count: Int, stretches: [Int])) async throws {
    #expect(try await Self.lists(list.count, on: path) == list.stretches)
  }
}
