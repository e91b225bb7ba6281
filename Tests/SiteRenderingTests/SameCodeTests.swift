import CatalogModel
import ContentModel
import Diagnostics
import OrderedJSON
import Testing

@testable import SiteRendering

/// Codes that are other errors in other categories of their vendor.
struct SameCodeTests {
  /// The code `1` stands in each of so many categories, `2` in the first alone.
  private static func history(_ count: Int, left: [String] = []) -> VendorHistory {
    let categories = (1...count).map { "c\($0)" }
    let entries = categories.map { MadeUpContent.entry("1", "Door of \($0)", category: $0) }
    let alone = MadeUpContent.entry("2", "Lock", category: "c1")
    let gone = left.map { MadeUpContent.entry($0, "Key", category: "c0") }
    return VendorHistory(
      older: [catalog("1", entries + [alone] + gone)], newest: catalog("2", entries + [alone]))
  }

  private static func catalog(_ version: String, _ entries: [Entry]) -> Catalog {
    var ids: [String] = []
    for entry in entries where !ids.contains(entry.category) { ids.append(entry.category) }
    return Catalog(
      vendor: Vendor(id: "acme", name: "ACME"), version: version,
      categories: ids.map { CatalogModel.Category(id: $0, title: $0) }, entries: entries)
  }

  private static func files(_ history: VendorHistory) async -> [OutputFile] {
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: RealSite.theme, jobs: 2)
    #expect(rendered.diagnostics.isEmpty)
    return rendered.value ?? []
  }

  @Test(
    "the page of a code names the other categories that have it",
    arguments: [
      (1, "c1/1", [], nil), (3, "c2/1", ["c1", "c3"], nil), (3, "c1/2", [], nil),
      (3, "c0/1", ["c1", "c2", "c3"], nil),
      (11, "c11/1", (1...10).map { "c\($0)" }, nil),
      (12, "c1/1", (2...11).map { "c\($0)" }, "It is a code of 1 further category as well."),
      (13, "c13/1", (1...10).map { "c\($0)" }, "It is a code of 2 further categories as well."),
      (12, "c0/1", (1...10).map { "c\($0)" }, "It is a code of 2 further categories as well."),
    ] as [(Int, String, [String], String?)])
  func page(_ count: Int, _ path: String, _ others: [String], _ further: String?) async throws {
    let files = await Self.files(Self.history(count, left: ["1"]))
    let walk = SiteWalk(files)
    #expect(walk.problems == [])
    let page = try #require(walk.pages["acme/\(path)/index.html"])
    let links = page.elements(named: "a").filter { $0["class"] == "code" }.compactMap { $0["href"] }
    #expect(links == others.map { "../../../acme/\($0)/1/" })
    let title = "The same code in other categories"
    #expect(page.visibleText.contains(title) == !others.isEmpty)
    for other in others { #expect(page.visibleText.contains("ACME · \(other) Door of \(other)")) }
    #expect(page.visibleText.contains("It is a code of") == (further != nil))
    if let further { #expect(page.visibleText.contains(further)) }
    let markdown = try #require(files.first { $0.path == "acme/\(path)/index.md" })
    let text = String(decoding: markdown.bytes, as: UTF8.self)
    #expect(text.contains("## " + title) == !others.isEmpty)
    for other in others { #expect(text.contains("\n- \(other): [`1`](../../../acme/\(other)/1/)")) }
    let data = try #require(files.first { $0.path == "acme/\(path)/entry.json" })
    let value = try #require(JSONValue(json: data.bytes))
    let ids = value["sameCode"]?.elements?.compactMap(\.text)
    #expect(ids == (others.isEmpty ? nil : others.map { "acme/\($0)/1" }))
    #expect(try JSONSchema(named: "entry").problems(in: value) == [])
  }

  @Test func aSentenceAboutSeveralErrorsOfOneCodeLeadsToNone() async throws {
    let catalogs = ["slowly", "gently"].map { word in
      Self.catalog(
        word,
        [("c1", "1"), ("c1", "2"), ("c2", "1")].map { category, code in
          MadeUpContent.entry(
            code, "The door \(code) of \(category) opens \(word)", category: category)
        })
    }
    let walk = SiteWalk(
      await Self.files(VendorHistory(older: [catalogs[0]], newest: catalogs[1])))
    let page = try #require(walk.pages["acme/changes/slowly..gently/index.html"])
    #expect(page.visibleText.contains("3 codes"))
    let links = page.elements(named: "a").filter { ["1", "2"].contains(page.visibleText(of: $0)) }
    #expect(links.compactMap { $0["href"] } == ["../../../acme/c1/2/"])
  }
}
