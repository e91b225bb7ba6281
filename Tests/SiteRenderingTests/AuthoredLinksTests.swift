import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// A link of an author: the address it becomes, or what is reported.
struct LinkCase: Sendable, CustomTestStringConvertible {
  let address: String
  let expected: String?
  var testDescription: String { address }

  init(_ address: String, becomes expected: String? = nil) {
    self.address = address
    self.expected = expected
  }
}

struct AuthoredLinksTests {
  private static let links = AuthoredLinks(
    paths: TextSet([
      "", "search/", "about/", "acme/", "acme/errors/", "acme/errors/a.b/",
      "acme/errors/a.b/entry.json", "acme/catalog.json", "assets/icon.svg",
    ]), entries: TextSet(["acme/errors/a.b"]))
  private static let page = Route("acme/errors/")

  @Test(arguments: [
    LinkCase("entry:acme/errors/a.b", becomes: "../../acme/errors/a.b/"),
    LinkCase("/about/", becomes: "../../about/"), LinkCase("/about", becomes: "../../about/"),
    LinkCase("/", becomes: "../../"), LinkCase("../../", becomes: "../../"),
    LinkCase("a.b/", becomes: "../../acme/errors/a.b/"),
    LinkCase("./", becomes: "../../acme/errors/"),
    LinkCase("../catalog.json", becomes: "../../acme/catalog.json"),
    LinkCase("a.b/entry.json", becomes: "../../acme/errors/a.b/entry.json"),
    LinkCase("/assets/icon.svg", becomes: "../../assets/icon.svg"),
    LinkCase("https://example.com/a?b=c#d", becomes: "https://example.com/a?b=c#d"),
    LinkCase("HTTP://example.com", becomes: "HTTP://example.com"),
    LinkCase("mailto:a@example.com", becomes: "mailto:a@example.com"),
  ])
  func linkIsFollowed(_ test: LinkCase) {
    let html = Self.links.html(MadeUpContent.markdown("[x](\(test.address))"), on: Self.page)
    #expect(html.value.text == "<p><a href=\"\(test.expected ?? "")\">x</a></p>\n")
    #expect(html.diagnostics.isEmpty)
  }

  @Test(arguments: [
    LinkCase("javascript:alert(1)"), LinkCase("JaVaScRiPt:alert(1)"), LinkCase("data:text/html,x"),
    LinkCase("vbscript:x"), LinkCase("file:///etc/passwd"), LinkCase("\u{1}javascript:x"),
    LinkCase("https:about/"), LinkCase("http://"), LinkCase("//example.com/"),
    LinkCase("/../about/"), LinkCase("../../../about/"), LinkCase("none/"), LinkCase("entry:"),
    LinkCase("entry:about"), LinkCase("entry:acme/errors"), LinkCase("#anchor"),
    LinkCase("/about/#anchor"), LinkCase("/search/?q=1"),
  ])
  func linkIsReportedAndBecomesText(_ test: LinkCase) {
    let html = Self.links.html(MadeUpContent.markdown("a [*x*](\(test.address)) b"), on: Self.page)
    #expect(html.value.text == "<p>a <em>x</em> b</p>\n")
    #expect(html.diagnostics.map(\.id) == ["broken-link"])
    #expect(html.diagnostics.map(\.severity) == [.error])
    #expect(html.diagnostics.compactMap(\.start) == [SourcePlace(line: 1, column: 9)])
    #expect(html.diagnostics.first?.summary.contains(test.address) == true)
  }

  @Test func htmlIsReportedOnceForAText() {
    let text = MadeUpContent.markdown("Put\nyour <token> into <b>the</b> header")
    let html = Self.links.html(text, on: Self.page)
    #expect(html.diagnostics.map(\.id) == ["html-left-out"])
    #expect(html.diagnostics.map(\.severity) == [.warning])
    #expect(html.diagnostics.compactMap(\.start) == [SourcePlace(line: 2, column: 6)])
    #expect(html.diagnostics.first?.summary.hasPrefix("'<token>' ") == true)
    #expect(html.diagnostics.first?.notes.count == 1)
  }

  /// A text, what is said of its tables, and where.
  @Test(
    arguments: [
      ("a | b | c\n--|--\n1 | 2", "table-is-text", SourcePlace(line: 2, column: 1)),
      ("Text\n\n- x\n\n  | a |\n  |:--|--:|\n", "table-is-text", SourcePlace(line: 6, column: 3)),
      ("a | b\n- | -\n", "table-is-text", SourcePlace(line: 2, column: 1)),
      ("|a|\n|-|\n| `1|2` |\n|1|2|3|", "cells-left-out", SourcePlace(line: 3, column: 1)),
      ("a | b\n--|--\n1 | 2", nil, nil), ("    | a |\n    |---|---|\n", nil, nil),
    ] as [(String, String?, SourcePlace?)])
  func tableIsReported(_ text: String, _ id: String?, _ place: SourcePlace?) {
    let html = Self.links.html(MadeUpContent.markdown(text), on: Self.page)
    #expect(html.diagnostics.map(\.id) == (id.map { [$0] } ?? []))
    #expect(html.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(html.diagnostics.first?.start == place)
  }

  @Test func linksInCellsAreFollowedAndReported() {
    let text = MadeUpContent.markdown(
      "a|b\n-|-\n[x](entry:acme/errors/a.b)|[y][]\n[z](none)|\n\n[y]: javascript:x\n")
    let html = Self.links.html(text, on: Self.page)
    #expect(html.value.text.contains("<td><a href=\"../../acme/errors/a.b/\">x</a></td><td>y</td>"))
    #expect(html.value.text.contains("<td>z</td>"))
    #expect(html.diagnostics.map(\.id) == ["broken-link", "broken-link"])
    #expect(
      html.diagnostics.compactMap(\.start) == [
        SourcePlace(line: 3, column: 1), SourcePlace(line: 4, column: 5),
      ])
  }

  @Test func pathFromTheRootWithoutItsSlashIsKnown() {
    let html = Self.links.html(MadeUpContent.markdown("[x](about/)"), on: Self.page)
    #expect(html.diagnostics.first?.suggestions.first?.hasPrefix("Did you mean '/about/'?") == true)
  }

  @Test func imageIsALinkToo() {
    let text = MadeUpContent.markdown("![x](/assets/icon.svg) ![y](/assets/none.svg)")
    let html = Self.links.html(text, on: Self.page)
    #expect(html.value.text == "<p><img src=\"../../assets/icon.svg\" alt=\"x\" /> y</p>\n")
    #expect(html.diagnostics.compactMap(\.start) == [SourcePlace(line: 1, column: 29)])
    #expect(html.diagnostics.flatMap(\.suggestions) == [Self.addAsset])
  }

  private static let addAsset =
    "Put the file into templates/assets/, from where it comes into the site."

  @Test(arguments: [
    ("[x](⟨none⟩)", "none"),
    ("first line\nsecond *é* [two\nlines](⟨none⟩) more", "none"),
    ("- item\n\n  > quoted [x](⟨none⟩)", "none"),
    ("## none [none](⟨none⟩)", "none"),
    ("[ok](/about/) [x](⟨none⟩) [y](⟨none⟩)", "none"),
    ("[x](<⟨none⟩>) [y]( ⟨none⟩ \"title\")", "none"),
    ("<⟨x-y:none⟩>", "x-y:none"),
  ])
  func placeIsExact(_ marked: String, _ address: String) {
    let head = "---\ntitle: T\n---\n"
    let text = marked.filter { $0 != "⟨" && $0 != "⟩" }
    let html = Self.links.html(MadeUpContent.markdown(text, head: head), on: Self.page)
    let ranges = html.diagnostics.compactMap { diagnostic -> Range<Int>? in
      guard case .range(let range) = diagnostic.location else { return nil }
      return range.offsets
    }
    #expect(ranges == Self.marks(in: marked).map { $0 + head.utf8.count..<$1 + head.utf8.count })
    #expect(html.diagnostics.allSatisfy { $0.summary.hasPrefix("'\(address)'") })
  }

  @Test func addressWrittenElsewhereIsReportedAtItsLine() {
    let text = MadeUpContent.markdown("a\n\n[x][ref]\n\n[ref]: none\n")
    let diagnostics = Self.links.html(text, on: Self.page).diagnostics
    #expect(diagnostics.compactMap(\.start) == [SourcePlace(line: 3, column: 1)])
  }

  @Test(
    arguments: [
      ("entry:acme/errors/a.c", "entry:acme/errors/a.b"), ("/abuot/", "/about/"),
      ("../../serch/", "/search/"), ("/acme/catalog.jsn", "/acme/catalog.json"),
      ("/quite/other/", nil), ("javascript:alert(1)", nil), ("entry:none", nil),
      ("a", "/acme/errors/a.b/"),
    ] as [(String, String?)])
  func nearestAddressIsSuggested(_ address: String, _ expected: String?) {
    let html = Self.links.html(MadeUpContent.markdown("[x](\(address))"), on: Self.page)
    #expect(
      html.diagnostics.flatMap(\.suggestions) == (expected.map { ["Did you mean '\($0)'?"] } ?? []))
  }

  @Test func rawHTMLIsLeftOut() {
    let text = "<script>alert(1)</script>\n\n*a* <b onclick=\"x\">b</b>"
    let html = Self.links.html(MadeUpContent.markdown(text), on: Self.page).value.text
    #expect(!html.contains("<script") && !html.contains("<b"))
    #expect(html.contains("<em>a</em>"))
  }

  @Test(
    "What is left out is said once, with how often",
    arguments: [
      ("a<br>", []), ("a<br>b<br>", ["so is HTML in another place"]),
      ("a<br>b<br>c<br>", ["so is HTML in 2 other places"]),
      ("| A |\n|---|\n| 1 | 2 |", []),
      ("| A |\n|---|\n| 1 | 2 |\n| 1 | 2 |", ["so is what is in another row"]),
      ("| A |\n|---|\n| 1 | 2 |\n| 1 | 2 |\n| 1 | 2 |", ["so is what is in 2 other rows"]),
    ])
  func whatIsLeftOutIsCounted(_ text: String, _ notes: [String]) {
    let found = Self.links.html(MadeUpContent.markdown(text), on: Self.page).diagnostics
    #expect(found.count == 1)
    #expect(found.flatMap(\.notes).map(\.text) == notes)
  }

  @Test func navigationThatLeadsNowhereIsReported() {
    let document = SourceDocument(path: "site.yaml", text: "abuot/")
    let items = [
      SiteSettings.NavigationItem(title: "Front", path: ""),
      SiteSettings.NavigationItem(title: "Acme", path: "acme/"),
      SiteSettings.NavigationItem(
        title: "About", path: "abuot/", place: SourceRange(document, line: 1)),
      SiteSettings.NavigationItem(title: "Home", path: "https://example.com/"),
    ]
    let (kept, problems) = (
      Self.links.followed(items).value, Self.links.followed(items).diagnostics
    )
    #expect(kept.map(\.title) == ["Front", "Acme"])
    #expect(problems.map(\.id) == ["broken-link", "broken-link"])
    #expect(problems.compactMap(\.start) == [SourcePlace(line: 1, column: 1)])
    #expect(problems.flatMap(\.suggestions) == ["Did you mean 'about/'?"])
    #expect(problems.flatMap(\.notes).allSatisfy { !$0.text.contains("http") })
  }

  /// The offsets between marks, in the text without them.
  private static func marks(in text: String) -> [(Int, Int)] {
    var offset = 0
    var starts: [Int] = []
    var ranges: [(Int, Int)] = []
    for character in text {
      switch character {
      case "⟨": starts.append(offset)
      case "⟩": ranges.append((starts.removeLast(), offset))
      default: offset += character.utf8.count
      }
    }
    return ranges
  }
}

extension TextSet {
  fileprivate init(_ texts: [String]) {
    self.init(texts.map { ContentHash.of($0) }) { texts }
  }
}
