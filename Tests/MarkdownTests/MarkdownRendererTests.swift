import Markdown
import Testing

@Suite("Markdown as HTML")
struct MarkdownRendererTests {
  /// A text and its HTML. Links keep their addresses, except that `refused:` ones are refused.
  struct Case: Sendable {
    let markdown: String
    let html: String
    var topHeading = 1

    init(_ markdown: String, _ html: String, topHeading: Int = 1) {
      self.markdown = markdown
      self.html = html
      self.topHeading = topHeading
    }

    func check() {
      let rendered = MarkdownRenderer.html(markdown, topHeading: topHeading) { link in
        link.address.hasPrefix("refused:") ? nil : link.address
      }
      #expect(rendered == html)
    }
  }

  @Test(arguments: [
    Case("", ""),
    Case("a *b* `c<d>`", "<p>a <em>b</em> <code>c&lt;d&gt;</code></p>\n"),
    Case("1 < 2 & \"3\"", "<p>1 &lt; 2 &amp; &quot;3&quot;</p>\n"),
    Case("a <b onclick=x>c</b>", "<p>a c</p>\n"),
    Case("<script>alert(1)</script>", ""),
    Case("<!-- a --> \n\nb", "<p>b</p>\n"),
    Case("&lt;script&gt;", "<p>&lt;script&gt;</p>\n"),
    Case("a\u{0}b &#0;", "<p>a\u{FFFD}b \u{FFFD}</p>\n"),
  ])
  func text(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("[a](/x \"t\")", "<p><a href=\"/x\" title=\"t\">a</a></p>\n"),
    Case("[a](javascript:alert(1))", "<p><a href=\"\">a</a></p>\n"),
    Case("[a](JaVaScRiPt&colon;alert(1))", "<p><a href=\"\">a</a></p>\n"),
    Case("<javascript:alert(1)>", "<p><a href=\"\">javascript:alert(1)</a></p>\n"),
    Case("[a](data:text/html,x)", "<p><a href=\"\">a</a></p>\n"),
    Case("![a](vbscript:x)", "<p><img src=\"\" alt=\"a\" /></p>\n"),
    Case("[a](<x\"><script>>)", "<p>[a](&lt;x&quot;&gt;&gt;)</p>\n"),
    Case("[a](<x\"y>)", "<p><a href=\"x%22y\">a</a></p>\n"),
    Case("[a *b*](refused:x) c", "<p>a <em>b</em> c</p>\n"),
    Case("![a *b*](refused:x)", "<p>a <em>b</em></p>\n"),
    Case("![a [b](refused:y) c](refused:x)", "<p>a b c</p>\n"),
    Case("[![a](refused:x)](/y)", "<p><a href=\"/y\">a</a></p>\n"),
    Case("<refused:x>", "<p>refused:x</p>\n"),
    Case("[](refused:x)", "<p></p>\n"),
    Case("[a][r]\n\n[r]: refused:x", "<p>a</p>\n"),
  ])
  func links(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("# a", "<h1>a</h1>\n"),
    Case("# a\n## b", "<h2>a</h2>\n<h3>b</h3>\n", topHeading: 2),
    Case("## a\n### b", "<h2>a</h2>\n<h3>b</h3>\n", topHeading: 2),
    Case("### a", "<h1>a</h1>\n"),
    Case("a\n=\n##### b\n###### c", "<h3>a</h3>\n<h6>b</h6>\n<h6>c</h6>\n", topHeading: 3),
    Case("## b\n# a", "<h6>b</h6>\n<h6>a</h6>\n", topHeading: 6),
  ])
  func headings(_ test: Case) { test.check() }

  @Test(arguments: [
    ("# A\n\n[a](x) *b*\n", "# A\n\n[a](/x) *b*\n"),
    ("[a *b*](refused:x) c", "a *b* c\n"),
    ("", "\n"),
  ])
  func commonMark(markdown: String, expected: String) {
    let written = MarkdownRenderer.commonMark(markdown) { link in
      link.address.hasPrefix("refused:") ? nil : "/" + link.address
    }
    #expect(written == expected)
  }

  /// The addresses of the links and their lines.
  @Test(arguments: [
    ("[a](x)", ["x 1"]),
    ("\n\n[a](x) [b](y)\n[c](z)\n", ["x 3", "y 3", "z 4"]),
    ("# [a](x)\n\n> q\n> [b](y)\n\n- i\n- ![c](z)\n", ["x 1", "y 4", "z 7"]),
    ("`a\nb`\n[c](x)\n", ["x 3"]),
    ("<b\nc>\n[d](x)\n", ["x 3"]),
    ("a  \nb\\\n[c](x)\n", ["x 3"]),
    ("[r]: y\n\n[a][r]\n", ["y 3"]),
  ])
  func lines(markdown: String, expected: [String]) {
    var found: [String] = []
    _ = MarkdownRenderer.html(markdown) { link in
      found.append("\(link.address) \(link.line)")
      return link.address
    }
    #expect(found == expected)
  }

  /// The HTML that is left out, and its lines.
  @Test(arguments: [
    ("a `<b>` <!-- c --> \\<d> 1 < 2 <https://e.example/>", []),
    ("a <b>c</b>\nd\n<e>", ["<b> 1", "<e> 3"]),
    ("\nput your\n<api-key> there", ["<api-key> 3"]),
    ("<table>\n<tr>\n</table>\n\na\n", ["<table> 1"]),
    ("- a\n\n  <div>\n  b\n  </div>\n", ["<div> 3"]),
    ("<b\nc>\n<d>", ["<b 1", "<d> 3"]),
    ("    <b>\n\n<!-- <c> -->\n", []),
  ])
  func leftOut(markdown: String, expected: [String]) {
    var found: [String] = []
    _ = MarkdownRenderer.html(markdown) {
      found.append("\($0.text) \($0.line)")
    } resolve: { _ in
      nil
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("", ""),
    ("a *b* [c](x) `d`", "a b c d"),
    ("# A\n\nb\nc\\\nd\n\n- e\n- f\n", "A\nb c d\ne\nf"),
    ("a <b>c</b> &amp; d", "a c & d"),
    ("![alt](x)", "alt"),
    ("```\n1 < 2\n```\n\nb", "1 < 2\nb"),
    ("> q\n>\n> r", "q\nr"),
  ])
  func plainText(markdown: String, expected: String) {
    #expect(MarkdownRenderer.plainText(markdown) == expected)
  }
}
