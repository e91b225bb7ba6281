import CatalogModel
import Diagnostics
import ContentModel
import Testing

@testable import SiteRendering

struct OutputCollisionsTests {
  @Test(arguments: [
    ["a/index.html", "a/index.html"], ["a/Code/index.html", "A/code/index.html"],
    ["a", "a/index.html"], ["A", "a/b/c.html"], ["stra\u{E9}/a", "STRA\u{65}\u{301}/a"],
  ])
  func filesAtTheSamePlaceAreReportedWithBothNames(_ paths: [String]) {
    let files = zip(paths, ["the first", "the second"]).map { path, origin in
      OutputFile(path: path, bytes: [], origin: origin)
    }
    for files in [files, files.reversed()] {
      let problems = OutputCollisions.problems(among: [FileList(files)])
      #expect(problems.map(\.id) == ["output-collision"])
      let summary = problems.first?.summary ?? ""
      #expect(summary.contains("the first") && summary.contains("the second"), "\(summary)")
    }
  }

  @Test func filesBesideTwoPagesAreNotReportedAsWell() {
    let names = ["a/x/entry.json", "a/x/index.html", "a/x/index.md", "a/y.json"]
    let files = (names + names.map { $0.uppercased().replacing("INDEX.HTML", with: "index.html") })
      .map { OutputFile(path: $0, bytes: [], origin: $0) }
    #expect(
      OutputCollisions.problems(among: [FileList(files)]).map(\.summary) == [
        "a/x/index.html and A/X/index.html would be written to the same place",
        "a/y.json and A/Y.JSON would be written to the same place",
      ])
  }

  @Test func differentPlacesAreNot() {
    let paths = ["index.html", "a/index.html", "ab/index.html", "a-b", "a.b", "a/a", "ab/a/b"]
    let files = paths.map { OutputFile(path: $0, bytes: [], origin: $0) }
    #expect(OutputCollisions.problems(among: [FileList(files)]).isEmpty)
  }

  @Test(arguments: [
    ("search", ["the page '/search/'", "the vendor 'search'"]),
    ("about", ["the article 'About' in pages/about.md", "the vendor 'about'"]),
  ])
  func vendorCannotTakeThePlaceOfAPage(_ vendor: String, _ names: [String]) async {
    let article = Article(slug: "about", title: "About", body: MadeUpContent.markdown(""))
    let history = VendorHistory(newest: MadeUpContent.catalog(vendor, [MadeUpContent.entry("1")]))
    await check(MadeUpContent.content([history], articles: [article]), names)
  }

  @Test func categoryCannotTakeThePlaceOfTheChanges() async {
    let catalogs = ["1", "2"].map { version in
      MadeUpContent.catalog(
        "acme", version: version, category: "changes",
        [MadeUpContent.entry("1", category: "changes")])
    }
    let history = VendorHistory(older: [catalogs[0]], newest: catalogs[1])
    await check(
      MadeUpContent.content([history]),
      ["the page '/acme/changes/'", "the category 'changes' of 'acme'"])
  }

  @Test func codeCannotTakeThePlaceOfACatalog() async {
    let entry = MadeUpContent.entry("catalog.json", category: "v1")
    let history = VendorHistory(
      newest: MadeUpContent.catalog("acme", version: "v1", category: "v1", [entry]))
    await check(
      MadeUpContent.content([history]),
      ["the catalog of 'acme', version v1", "the code 'catalog.json' of 'acme'"])
  }

  private func check(_ content: SiteContent, _ names: [String]) async {
    let rendered = await SiteRenderer.render(content, with: RealSite.theme, jobs: 1)
    let collisions = rendered.diagnostics.filter { $0.id == "output-collision" }
    let isNamed = collisions.contains { names.allSatisfy($0.summary.contains) }
    #expect(isNamed, "\(collisions.map(\.summary))")
  }
}
