import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// What search engines are told of a site.
struct SitemapTests {
  /// The addresses of a file, with what each stands in.
  private static func addresses(_ file: OutputFile, in element: String) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).split(separator: "<\(element)>\n<loc>").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }
  }

  @Test func everyPageButThoseThatOnlyLeadOnIsListed() async throws {
    let files = await RenamedSite.render().value
    let file = try #require(files.first { $0.path == "sitemap.xml" })
    let walk = SiteWalk(files)
    let pages = Set(walk.pages.keys).subtracting(walk.redirects.keys)
      .subtracting(["404.html", "search/index.html"])
    #expect(pages.contains("acme/keys/1001/index.html") && pages.contains("index.html"))
    let listed = Self.addresses(file, in: "url")
    #expect(
      Set(listed) == Set(pages.map { "https://example.com/" + $0.dropLast("index.html".count) }))
    #expect(listed.count == pages.count)
    #expect(listed.first == "https://example.com/")
  }

  @Test func withoutAnAddressThereIsNone() async {
    let files = await RenamedSite.render(baseURL: nil).value
    #expect(!files.contains { $0.path.hasPrefix("sitemap") })
  }

  @Test(arguments: [
    (25_000, ["sitemap.xml"]),
    (25_001, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]),
    (0, ["sitemap.xml"]),
  ])
  func longSitemapIsAListOfSeveral(_ count: Int, _ paths: [String]) {
    let body = MarkdownText(document: SourceDocument(path: "a.md", text: ""), offsets: 0..<0)
    let pages = (0..<count).map { Page.article(Article(slug: "a\($0)", title: "A", body: body)) }
    let sitemap = Sitemap(root: "https://e.example/x/", pages: pages)
    let files = sitemap.files
    #expect(files.map(\.path) == paths && sitemap.routes.map(\.path) == paths)
    #expect(
      Self.addresses(files[0], in: "sitemap")
        == paths.dropFirst().map { "https://e.example/x/\($0)" })
    #expect(
      files.flatMap { Self.addresses($0, in: "url") }
        == (0..<count).map { "https://e.example/x/a\($0)/" })
  }
}
