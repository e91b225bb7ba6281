import CatalogModel
import Diagnostics
import ContentModel
import SiteRendering
import Testing

/// A vendor, its notes and our articles, all of them hostile: nothing of it becomes markup.
struct EscapingTests {
  @Test func pagesHoldNothingButWhatTemplatesMake() async {
    let walk = SiteWalk(await Self.files())
    #expect(walk.problems == [])
    let real = await RealSite.walk.pages.values.flatMap(\.elements)
    // Notes have a code block here, and changes a text that was replaced.
    let names = Set(real.map(\.name)).union(["pre", "em", "q", "del", "ins"])
    let attributes = Set(real.flatMap(\.attributes).map(\.name))
    for (path, page) in walk.pages {
      #expect(Set(page.elements.map(\.name)).subtracting(names) == [], "\(path)")
      let others = Set(page.elements.flatMap(\.attributes).map(\.name)).subtracting(attributes)
      #expect(others == [], "\(path)")
      #expect(page.elements(named: "script").allSatisfy { $0["src"]?.contains("assets/") == true })
    }
  }

  @Test func everyFieldIsShownAsItWasWritten() async throws {
    let walk = SiteWalk(await Self.files())
    let pages = walk.pages.filter { $0.key.hasPrefix("hostile/") && !$0.key.contains("/changes/") }
    for text in HostileSite.texts {
      let shown = HostileSite.shown(text)
      let code = EntryReference(vendor: "hostile", key: HostileSite.key(text)).id
      let entry = try #require(pages["\(code)/index.html"], "\(text)")
      let visible = entry.visibleText
      #expect(entry.elements(named: "h1").map(entry.visibleText) == [shown])
      for field in ["name", "label", "text", "code", "item", "field", "value", "deprecation"] {
        #expect(visible.contains("\(field):\(shown)"), "\(field) \(text)")
      }
      let title = entry.elements(named: "title").map(entry.visibleText).joined()
      #expect(title.contains(shown) && title.contains("name:\(shown)"), "\(text)")
      #expect(visible.contains("note:\(shown)"), "\(text)")
      let category = "hostile/\(HostileSite.category(text))/index.html"
      let list = try #require(walk.pages[category], "\(text)")
      #expect(list.elements(named: "h1").map(list.visibleText) == [shown])
    }
  }

  @Test func titlesAreShownAsTheyWereWritten() async throws {
    let walk = SiteWalk(await Self.files())
    let all = HostileSite.all
    let heads = [
      "hostile/index.html": "vendor:\(all)", "article/index.html": "article:\(all)",
      "concepts/concept/index.html": "concept:\(all)",
    ]
    for (path, text) in heads {
      let page = try #require(walk.pages[path])
      #expect(page.elements(named: "h1").map(page.visibleText) == [HostileSite.shown(text)])
      let navigation = page.elements(named: "nav").map(page.visibleText).joined()
      #expect(navigation.contains(HostileSite.shown("navigation:\(all)")))
      #expect(page.visibleText.contains(HostileSite.shown("site:\(all)")))
      #expect(page.elements(named: "html").first?["lang"] == HostileSite.visible("language:\(all)"))
    }
    let vendor = try #require(walk.pages["hostile/index.html"])
    #expect(vendor.visibleText.contains(HostileSite.shown("product:\(all)")))
    #expect(vendor.visibleText.contains(HostileSite.shown("introduction:\(all)")))
    let front = try #require(walk.pages["index.html"])
    let description = front.elements(named: "meta").first { $0["name"] == "description" }
    #expect(description?["content"] == HostileSite.visible("description:\(all)"))
  }

  @Test func changesAreShownAsTheyWereWritten() async throws {
    let walk = SiteWalk(await Self.files())
    let path = "hostile/changes/v0.9_a-B..v1.0_a-B/index.html"
    let page = try #require(walk.pages[path])
    let codes = Set(page.elements(named: "code").map(page.visibleText))
    // All changed alike, which is said once, and of the first ten codes; but for the one with placeholders.
    #expect(codes.count == 11 && codes.isSubset(of: HostileSite.texts.map(HostileSite.shown)))
    #expect(page.elements(named: "del").map(page.visibleText).allSatisfy { $0 == "older" })
  }

  @Test func dangerousLinksOfAuthorsAreReported() async {
    let rendered = await SiteRenderer.render(HostileSite.content, with: RealSite.theme, jobs: 2)
    #expect(Set(rendered.diagnostics.map(\.id)) == ["broken-link", "html-left-out"])
    // One in each note and a second where the text is a link itself; two in the article and two in
    // the concept.
    let expected = HostileSite.texts.count + 1 + 2 + 2
    let links = rendered.diagnostics.count { $0.summary.lowercased().contains("javascript:") }
    #expect(links == expected)
  }

  private static func files() async -> [OutputFile] {
    let rendered = await SiteRenderer.render(HostileSite.content, with: RealSite.theme, jobs: 2)
    return rendered.value ?? []
  }
}

private enum HostileSite {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "{{x}} {{{y}}} {{>layout}} {{/page}}", "&amp; &lt;b&gt; &#60; &nbsp", "]]> --> <!-- <![CDATA[",
    "</title></style></textarea><svg onload=alert(1)>", "a\u{202E}b\u{2066}c\u{200F}",
    "javascript:alert(1)", "../../../etc/passwd", "*_`[a](javascript:x)", "\u{1F642}\u{1B}[31m",
  ]
  static let all = texts.joined(separator: " ")

  /// How a page writes a text: what changes the direction of writing stands there by name.
  static func visible(_ text: String) -> String {
    text.replacing("\u{202E}", with: "[U+202E]").replacing("\u{2066}", with: "[U+2066]")
      .replacing("\u{200F}", with: "[U+200F]")
  }

  static func shown(_ text: String) -> String { visible(text).collapsed }

  static func category(_ text: String) -> String { URLSegment.ofTitle(text) }
  static func key(_ text: String) -> EntryKey {
    EntryKey(category: category(text), code: Code(text))
  }

  static var content: SiteContent {
    let older = catalog("v0.9_a-B") { "older \($0)" }
    let newest = catalog("v1.0_a-B") { $0 }
    let references = texts.map { EntryReference(vendor: "hostile", key: key($0)) }
    return MadeUpContent.content(
      [VendorHistory(older: [older], newest: newest)],
      notes: zip(references, texts).map { Note(entry: $0, body: note($1)) },
      articles: [
        Article(slug: "article", title: "article:\(all)", body: MadeUpContent.markdown(dangerous))
      ],
      concepts: [
        Concept(
          slug: "concept", title: "concept:\(all)", entries: references,
          body: MadeUpContent.markdown(dangerous))
      ],
      settings: SiteSettings(
        title: "site:\(all)", description: "description:\(all)", language: "language:\(all)",
        navigation: [.init(title: "navigation:\(all)", path: "search/")]))
  }

  /// The text as a code block, which shows it, and as Markdown, which must not hurt.
  private static func note(_ text: String) -> MarkdownText {
    MadeUpContent.markdown(
      "    note:\(text)\n\n\(text)\n\n[x](javascript:alert\\(1\\))\n\n<b onclick=\"x\">b</b>\n")
  }

  private static let dangerous =
    "[x](JavaScript:alert\\(1\\))\n\n<javascript:alert>\n\n<script>alert(1)</script>\n"

  private static func catalog(_ version: String, _ edit: (String) -> String) -> Catalog {
    Catalog(
      vendor: Vendor(id: "hostile", name: "vendor:\(all)", product: "product:\(all)"),
      version: version, introduction: Prose(text: "introduction:\(all)"),
      categories: texts.map {
        CatalogModel.Category(id: category($0), title: $0, description: Prose(text: $0))
      }, entries: texts.map { entry($0, edit($0)) })
  }

  private static func entry(_ text: String, _ words: String) -> Entry {
    Entry(
      category: category(text), code: Code(text), name: "name:\(text)", label: "label:\(text)",
      status: [400],
      description: Prose([
        .paragraph([.text("text:\(words) "), .code("code:\(text)")]),
        .list([[.text("item:\(text)")]]),
      ]), fields: [.init(name: "field:\(text)", value: "value:\(text)")],
      statements: [.deprecated("deprecation:\(text)")],
      source: EntrySource(document: text, line: 1, endLine: 2))
  }
}
