import CatalogModel
import Markdown
import Testing

@testable import SiteRendering

/// A vendor's text, written as Markdown and read again by CommonMark's reference implementation.
struct MarkdownEscapingTests {
  @Test(arguments: inlineTexts + blockTexts)
  func textIsShownAsItIs(_ text: String) {
    check(Prose(text: text))
    check(Prose([.list([[.text(text)], [.text(text)]])]))
    check(Prose([.paragraph([.text("a "), .text(text), .text(" b")])]))
    check(Prose([.paragraph([.code(text)]), .paragraph([.text("x"), .code(text), .text("y")])]))
    check(Prose([.paragraph([.code("a"), .text(text), .code("b")])]))
    check(Prose([.paragraph([.text("a")]), .list([[.text(text)]]), .paragraph([.text(text)])]))
  }

  @Test(arguments: [
    "field_required", "[0xC8, 0xC9]", "transaction#requestAuth", "a - b", "-1", "3.5 seconds",
    "5 < 6", "R&D", "C:\\temp", "a ~ b", "#1", "(x)", "x!", "1) or", "'x' \"y\"", "a|b", "1 > 0",
    "e.g. 4. or 5.",
  ])
  func whatNeedsNoBackslashHasNone(_ text: String) {
    let expected = text == "R&D" ? "R\\&D" : text == "1) or" ? "1\\) or" : text
    #expect(Prose(text: text).markdown == expected)
  }

  @Test(
    arguments: [
      ([.code("a"), .code("b")], "`ab`"), ([.code("")], ""), ([.text(""), .text("# x")], "\\# x"),
      ([.text("a\\"), .code("b")], "a\\\\`b`"), ([.text("<"), .text("b>")], "\\<b>"),
      ([.code("`")], "`` ` ``"), ([.code(" ")], "` `"), ([.code(" a ")], "`  a  `"),
      ([.text("a\nb\r\n# c")], "a b  # c"), ([.text("    a")], "a"),
    ] as [([Prose.Inline], String)])
  func neighboursAreWrittenTogether(_ inlines: [Prose.Inline], _ expected: String) {
    #expect(MarkdownEscaping.block(inlines) == expected)
  }

  @Test(arguments: ["a #", "#", "a ## b ##", "a#", "# a", "a \\#"])
  func headingKeepsItsEnd(_ text: String) {
    let page = html("# `1` – " + MarkdownEscaping.headingEnd(text))
    #expect(page.problems.isEmpty)
    #expect(page.elements(named: "h1").map(page.visibleText) == ["1 – \(text)"])
  }

  /// A made-up language of the marks that mean something, and little else.
  @Test(arguments: 0..<8)
  func awkwardTextsAreShownAsTheyAre(_ seed: Int) {
    var random = SeededRandom(state: UInt64(seed))
    for _ in 0..<400 { check(Self.prose(&random)) }
  }

  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "\\", "\\\\", "[", "]", "(", ")", "](", "]:", "!", "![", "<",
    ">", "<a", "</", "<!--", "<?", "&", "&amp;", "&#35;", ";", "#", "-", "+", "=", "~", "~~~",
    "1.", "12)", ".", ":", "\"", "'", "|", "^", " ", "  ", "    ", "\t", "\n", "a", "B", "9", "é",
    "\u{301}", "🙂", "\u{200B}", "\u{A0}", "\u{202E}", "http://a", "a@b.c", "日", "/",
  ]

  private static func prose(_ random: inout SeededRandom) -> Prose {
    func text() -> String {
      (0..<Int.random(in: 0...7, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
    }
    func inlines() -> [Prose.Inline] {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Bool.random(using: &random) ? .text(text()) : .code(text())
      }
    }
    return Prose(
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Bool.random(using: &random) ? .paragraph(inlines()) : .list([inlines(), inlines()])
      })
  }

  /// The text must come back, and nothing but paragraphs, lists and code spans.
  private func check(_ prose: Prose, _ location: SourceLocation = #_sourceLocation) {
    let expected = prose.collapsedLines.filter { !$0.isEmpty }
    let markdown = prose.markdown
    let page = html(markdown)
    #expect(page.problems.isEmpty, "\(markdown)", sourceLocation: location)
    let names = Set(page.elements.map(\.name))
    #expect(names.isSubset(of: ["p", "ul", "li", "code"]), "\(markdown)", sourceLocation: location)
    // A paragraph in an item shows the item's text.
    let blocks = page.elements.filter { element in
      element.name == "p" || element.name == "li" && !page.holdsParagraph(element)
    }
    let shown = blocks.map(page.visibleText).filter { !$0.isEmpty }
    #expect(shown == expected, "\(markdown)", sourceLocation: location)
    let plain = MarkdownRenderer.plainText(markdown).split(separator: "\n")
    let lines = plain.map { String($0).collapsed }.filter { !$0.isEmpty }
    #expect(lines == expected, "\(markdown)", sourceLocation: location)
  }

  private func html(_ markdown: String) -> HTMLPage {
    HTMLPage("<!doctype html>" + MarkdownRenderer.html(markdown) { $0.address })
  }
}

extension HTMLPage {
  fileprivate func holdsParagraph(_ element: Element) -> Bool {
    !descendants(of: element, named: "p").isEmpty
  }
}

/// Numbers that look random and are the same in every run (SplitMix64, by Steele, Lea and Flood).
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private let inlineTexts = [
  "*", "_", "*a*", "**a**", "_a_", "__init__", "field_required", "_a", "a_", "snake_case_", "a*b*c",
  "<auth_token>", "</b>", "<!-- c -->", "<?x?>", "<http://a.example>", "<a@b.example>",
  "<+a@b.example>", "<-", "< a", "a <b", "[a](b)", "[a][b]", "[a]", "![x](y)", "[x]: y",
  "a [x]: y", "`", "``", "a`b``c", "`code`", "\\", "a\\", "\\*", "\\\\", "C:\\temp\\", "&amp;", "&",
  "&#35;", "&#x23;", "&copy", "AT&T", "🙂", "👩‍👩‍👧", "e\u{301}`\u{301}*\u{301}", "a\u{202E}b", "{{x}}",
  "]]>", "~", "a  b", "", " a ", "https://example.com/a_b_c", "|a|b|", "$x$", "a\u{A0}",
]

private let blockTexts = [
  "1. x", "1) x", "1.", "1234567890. x", "1.x", "# x", "#", "###### x", "#x", "---", "- - -", "-",
  "- x", "-x", "+ x", "+", "+x", "* x", "***", "* * *", "___", "_ _ _", "~~~", "~~~ x", "```",
  "``` x", "> x", ">", "===", "=", "    code", "\tcode", " # x", "a\n# b", "a\n\nb", "a\n===",
  "a\r\n- b", "<div>", "<script>alert(1)</script>", "[x]: y \"z\"", "|-|-|", "a\\\nb",
]
