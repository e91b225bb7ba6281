import CatalogModel
import Diagnostics
import ContentModel
import SiteRendering
import Testing

/// A made-up vendor with three versions: pages of changes and tombstones.
struct VersionedSiteTests {
  private static let history = VendorHistory(
    older: [
      MadeUpContent.catalog(
        "acme", version: "1",
        [
          MadeUpContent.entry("a.b", "Wrong."), MadeUpContent.entry("c_d", "See a.b."),
          MadeUpContent.entry("old", "Of a category that left.", category: "former"),
        ]),
      MadeUpContent.catalog("acme", version: "2", [MadeUpContent.entry("a.b", "Wrong.")]),
    ],
    newest: MadeUpContent.catalog(
      "acme", version: "3",
      [MadeUpContent.entry("a.b", "Wrong."), MadeUpContent.entry("e_f", "New.")]))

  private static func walk() async -> SiteWalk {
    let content = MadeUpContent.content([history])
    let rendered = await SiteRenderer.render(content, with: RealSite.theme, jobs: 2)
    #expect(rendered.diagnostics.isEmpty)
    return SiteWalk(rendered.value ?? [])
  }

  @Test func everyPageIsSoundAndReachable() async {
    let walk = await Self.walk()
    #expect(walk.problems == [])
    let reached = walk.reachable(from: "index.html")
    #expect(Set(walk.pages.keys).subtracting(reached) == ["404.html"])
    #expect(walk.redirects.isEmpty)
  }

  @Test func everyStepHasAPage() async {
    let pages = await Self.walk().pages.keys.filter { $0.hasPrefix("acme/changes/") }.sorted()
    #expect(
      pages == [
        "acme/changes/1..2/index.html", "acme/changes/1..3/index.html",
        "acme/changes/2..3/index.html", "acme/changes/index.html",
      ])
  }

  @Test func pagesNameTheDataBesideThem() async throws {
    let walk = await Self.walk()
    func data(_ path: String) throws -> [String] {
      let page = try #require(walk.pages[path], "\(path)")
      return page.elements(named: "link").filter { $0["rel"] == "alternate" }
        .map { "\($0["type"] ?? "") \($0["href"] ?? "")" }
    }
    let both = ["application/json entry.json", "text/markdown index.md"]
    #expect(try data("acme/errors/a.b/index.html") == both)
    #expect(try data("acme/errors/c_d/index.html") == both, "a code that left")
    #expect(try data("acme/index.html") == ["application/json ../acme/catalog.json"])
    #expect(try data("acme/1/index.html") == ["application/json ../../acme/1/catalog.json"])
    #expect(try data("index.html") == [])
  }

  @Test func codeThatJoinedARangeLeadsToIt() async throws {
    let history = VendorHistory(
      older: [
        MadeUpContent.catalog(
          "acme", version: "1",
          [MadeUpContent.entry("4000", "Private."), MadeUpContent.entry("4001", "Private.")])
      ],
      newest: MadeUpContent.catalog(
        "acme", version: "2", [MadeUpContent.entry("4000-4099", "Private.")]))
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: RealSite.theme, jobs: 2)
    let walk = SiteWalk(rendered.value ?? [])
    #expect(walk.problems == [])
    let page = try #require(walk.pages["acme/errors/4000/index.html"])
    #expect(
      page.visibleText.contains(
        "Since version 2 this code is documented in another grouping: 4000-4099."))
    #expect(page.visibleText.contains("4000 is documented within 4000-4099 now"))
    #expect(!page.visibleText.contains("no longer documented"))
    #expect(page.elements(named: "a").contains { $0["href"] == "../../../acme/errors/4000-4099/" })
  }

  /// The visible text of a page of a vendor with these codes, version by version.
  private static func text(
    of code: String, _ versions: [[(code: String, text: String)]]
  ) async throws -> String {
    let catalogs = versions.enumerated().map { number, codes in
      MadeUpContent.catalog(
        "acme", version: "\(number + 1)", codes.map { MadeUpContent.entry($0.code, $0.text) })
    }
    let history = VendorHistory(
      older: catalogs.dropLast(), newest: try #require(catalogs.last))
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: RealSite.theme, jobs: 2)
    let walk = SiteWalk(rendered.value ?? [])
    #expect(walk.problems == [])
    return try #require(walk.pages["acme/errors/\(code)/index.html"]).visibleText
  }

  @Test func whatStandsForACodeMayLeaveAsWell() async throws {
    let other = ("9", "There is no bucket of this name.")
    let joined = try await Self.text(
      of: "4000",
      [
        [other, ("4000", "Private."), ("4001", "Private.")], [other, ("4000-4099", "Private.")],
        [other],
      ])
    #expect(
      joined.contains(
        "Since version 2 this code was documented in another grouping, which is gone as well: 4000-4099."
      ))
    let (alpha, beta) = ("No such device.", "The account is locked.")
    let shifted = [[other, ("1", alpha)], [other, ("1", beta), ("2", alpha)]]
    #expect(try await Self.text(of: "1", shifted).contains("\(alpha) That is now 2."))
    #expect(
      try await Self.text(of: "1", shifted + [[other, ("1", beta)]])
        .contains("\(alpha) That was last 2, which is no longer documented."))
    #expect(
      try await Self.text(of: "1", shifted + [[other, ("1", beta), ("5", alpha)]])
        .contains("\(alpha) That is now 5."))
    #expect(
      try await Self.text(
        of: "2", [[other, ("1", alpha), ("2", beta)], [other, ("1", beta)], [other]]
      )
      .contains("What it meant was last 1, which is no longer documented either."))
  }

  @Test func aColumnThatCameIsToldOfEachCode() async throws {
    func catalog(_ version: String, _ status: [Int]) -> Catalog {
      MadeUpContent.catalog(
        "acme", version: version,
        (1...5).map { MadeUpContent.entry("\($0)", "Number \($0).", status: status) })
    }
    let history = VendorHistory(older: [catalog("1", [])], newest: catalog("2", [409]))
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: RealSite.theme, jobs: 2)
    let walk = SiteWalk(rendered.value ?? [])
    let page = try #require(walk.pages["acme/errors/3/index.html"])
    #expect(
      page.visibleText.contains(
        "3 is documented to come with status 409 status-documented"))
  }

  @Test func codeWhoseMeaningAnotherTookOverLeadsToIt() async throws {
    let history = VendorHistory(
      older: [
        MadeUpContent.catalog(
          "acme", version: "1",
          [
            MadeUpContent.entry("4", "No such device."),
            MadeUpContent.entry("5", "The account is locked."),
          ])
      ],
      newest: MadeUpContent.catalog(
        "acme", version: "2", [MadeUpContent.entry("4", "The account is locked.")]))
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: RealSite.theme, jobs: 2)
    let walk = SiteWalk(rendered.value ?? [])
    #expect(walk.problems == [])
    let page = try #require(walk.pages["acme/errors/5/index.html"])
    #expect(page.visibleText.contains("version 2 does not. What it meant is now 4. What follows"))
    #expect(page.visibleText.contains("5 is now number 4"))
    #expect(page.elements(named: "a").contains { $0["href"] == "../../../acme/errors/4/" })
    let other = try #require(walk.pages["acme/errors/4/index.html"])
    #expect(
      other.visibleText.contains("Until version 1 this code meant something else: No such device."))
  }

  @Test(arguments: [("errors", "c_d", "See a.b."), ("former", "old", "Of a category that left.")])
  func codeThatLeftKeepsItsPage(_ category: String, _ code: String, _ text: String) async throws {
    let walk = await Self.walk()
    let page = try #require(walk.pages["acme/\(category)/\(code)/index.html"])
    #expect(page.visibleText.contains(text))
    #expect(page.visibleText.contains("version 1 was the last to have it, version 2 does not"))
    for file in ["entry.json", "index.md"] {
      #expect(walk.paths.contains("acme/\(category)/\(code)/\(file)"))
    }
    let vendor = try #require(walk.pages["acme/index.html"])
    #expect(vendor.elements(named: "a").contains { $0["href"] == "../acme/\(category)/\(code)/" })
  }
}
