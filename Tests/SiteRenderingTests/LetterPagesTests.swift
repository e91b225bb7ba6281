import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// The list of all codes, on one page or on one for each first character.
struct LetterPagesTests {
  /// A site with so many terms, six of them not of the letter A.
  private static func site(ofTerms count: Int) async -> SiteWalk {
    let many = (0..<count - 8).map { MadeUpContent.entry("a\($0)", "It broke.") }
    let few = [
      MadeUpContent.entry("B-2", name: "apple"), MadeUpContent.entry("élan"),
      MadeUpContent.entry("4_x", name: "bad"), MadeUpContent.entry("Apple"),
      MadeUpContent.entry("/"), MadeUpContent.entry("e\u{301}tat"),
    ]
    let catalog = MadeUpContent.catalog("acme", few + many)
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([VendorHistory(newest: catalog)]), with: RealSite.theme, jobs: 2)
    #expect(rendered.diagnostics.isEmpty)
    return SiteWalk(rendered.value ?? [])
  }

  private static func terms(_ page: HTMLPage) -> [String] {
    page.elements(named: "a").filter { $0.hasClass("code") }.map(page.visibleText)
  }

  /// What the letters lead to, with the anchors that stand there.
  private static func letters(_ page: HTMLPage) -> [[String]] {
    let nav = page.elements(named: "nav").filter { $0.hasClass("letters") }
    return nav.flatMap { page.descendants(of: $0, named: "li") }.flatMap { item in
      page.descendants(of: item, named: "a").map {
        [item["id"] ?? "", $0["href"] ?? "", page.visibleText(of: $0)]
      }
    }
  }

  @Test func aThousandTermsStandOnOnePage() async throws {
    let walk = await Self.site(ofTerms: 1_000)
    #expect(walk.problems == [])
    #expect(walk.pages.keys.filter { $0.hasPrefix("codes/") } == ["codes/index.html"])
    let page = try #require(walk.pages["codes/index.html"])
    #expect(Self.terms(page).count == 1_000)
    #expect(
      Self.letters(page) == [
        ["", "#codes-~2F", "/"], ["", "#codes-4", "4"], ["", "#codes-A", "A"],
        ["", "#codes-B", "B"], ["", "#codes-~C3~89", "É"],
      ])
  }

  @Test func ofMoreEachFirstCharacterHasItsPage() async throws {
    let walk = await Self.site(ofTerms: 1_001)
    #expect(walk.problems == [])
    let all = try #require(walk.pages["codes/index.html"])
    #expect(Self.terms(all).isEmpty)
    #expect(
      Self.letters(all) == [
        ["codes-~2F", "../codes/~2F/", "/"], ["codes-4", "../codes/4/", "4"],
        ["codes-A", "../codes/A/", "A"], ["codes-B", "../codes/B/", "B"],
        ["codes-~C3~89", "../codes/~C3~89/", "É"],
      ])
    #expect(all.visibleText.contains("A 995"))
    func terms(_ folder: String) throws -> [String] {
      Self.terms(try #require(walk.pages["codes/\(folder)/index.html"]))
    }
    #expect(try terms("~2F") == ["/"])
    #expect(try terms("4") == ["4_x"])
    #expect(try terms("B") == ["B-2", "bad"])
    #expect(try terms("~C3~89").count == 2)
    let many = try terms("A")
    #expect(many.prefix(3) == ["a0", "a1", "a2"] && many.suffix(3) == ["a992", "Apple", "apple"])
    #expect(many.count == 995)
  }

  @Test func codesThatLeftOrWereRenamedAreThereToo() async throws {
    let walk = SiteWalk(await RenamedSite.render().value)
    let page = try #require(walk.pages["codes/index.html"])
    let rows = page.elements(named: "li").compactMap { row -> String? in
      let links = page.descendants(of: row, named: "a").filter { $0.hasClass("code") }
      return links.first.map { "\($0["href"] ?? "") \(page.visibleText(of: row))" }
    }
    for row in [
      "../acme/keys/1202/ 1002 Acme · Keys now 1202 The key has expired and must be renewed.",
      "../acme/keys/1202/ 1102 Acme · Keys now 1202 The key has expired and must be renewed.",
      "../acme/keys/1202/ 1202 KeyOld Acme · Keys The key has expired and must be renewed.",
      "../acme/bells/3001/ 3001 BellMute Acme · Bells no longer listed The bell is mute.",
      "../acme/bells/3001/ BellMute 3001 Acme · Bells no longer listed The bell is mute.",
    ] {
      #expect(rows.contains(row), "\(rows)")
    }
    // The category of 2001 has another title, and the code has not.
    #expect(rows.count { $0.contains(" 2001 Door") } == 1)
  }
}
