import Testing

@testable import Markdown

@Suite("Tables in Markdown")
struct MarkdownTableTests {
  /// A text, and its HTML with tables in short: a line for each row, `h` or `d` before each cell, `<`, `^` or `>` behind
  /// that for its place, and lines of dashes around the table.
  struct Case: Sendable {
    let markdown: String
    let expected: String

    init(_ markdown: String, _ expected: String) {
      self.markdown = markdown
      self.expected = expected
    }
  }

  private static func html(_ markdown: String, _ tell: (TableFault) -> Void = { _ in }) -> String {
    MarkdownRenderer.html(markdown, table: tell) { $0.address.hasPrefix("bad:") ? nil : $0.address }
  }

  /// As a case has it.
  private static func short(_ html: String) -> String {
    let begin =
      "<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n"
    let tags = [
      (begin, "----\n"), ("</table>\n</div>\n", "----\n"), ("<thead>\n", ""), ("</thead>\n", ""),
      ("<tbody>\n", ""), ("</tbody>\n", ""), ("<tr>\n", ""), ("\n</tr>", ""),
      ("</th>", ""), ("</td>", ""), ("<th>", " h:"), ("<td>", " d:"),
      ("<th class=\"start\">", " h<:"), ("<th class=\"center\">", " h^:"),
      ("<th class=\"end\">", " h>:"), ("<td class=\"start\">", " d<:"),
      ("<td class=\"center\">", " d^:"), ("<td class=\"end\">", " d>:"),
    ]
    return tags.reduce(html) { $0.replacing($1.0, with: $1.1) }
  }

  @Test(
    "A table is a header, a rule with as many cells, and rows",
    arguments: [
      Case("| a | b |\n| - | - |\n| 1 | 2 |", "----\n h:a h:b\n d:1 d:2\n----\n"),
      Case("a | b\n--|--\n1 | 2", "----\n h:a h:b\n d:1 d:2\n----\n"),
      Case("|a|\n|-|", "----\n h:a\n----\n"), Case("a\n|-|\nb", "----\n h:a\n d:b\n----\n"),
      Case("| a\n:--\nb", "----\n h<:a\n d<:b\n----\n"),
      Case(
        "a|b|c|d\n:-|:-:|-:|----\n1|2|3|4",
        "----\n h<:a h^:b h>:c h:d\n d<:1 d^:2 d>:3 d:4\n----\n"),
      Case("a|b\n-|-\n1\n|||\n1|2|3", "----\n h:a h:b\n d:1 d:\n d: d:\n d:1 d:2\n----\n"),
      Case("  | a | b |\t\n   |  -|:-  |  \n|1|2", "----\n h:a h<:b\n d:1 d<:2\n----\n"),
      Case("||b|\n|-|-|", "----\n h: h:b\n----\n"),
      Case("a|b\r\n-|-\r\n1|2\r\n\r\nc", "----\n h:a h:b\n d:1 d:2\n----\n<p>c</p>\n"),
      Case("a|b\r-|-\r1|2", "----\n h:a h:b\n d:1 d:2\n----\n"),
    ])
  func rows(_ test: Case) { #expect(Self.short(Self.html(test.markdown)) == test.expected) }

  @Test(
    "What has no such rule stays text",
    arguments: [
      Case("| a | b |\n| 1 | 2 |", "<p>| a | b |\n| 1 | 2 |</p>\n"),
      Case("a | b | c\n--|--\n1 | 2", "<p>a | b | c\n--|--\n1 | 2</p>\n"),
      Case("|-|-|\na | b", "<p>|-|-|\na | b</p>\n"), Case("a|b\n\n-|-", "<p>a|b</p>\n<p>-|-</p>\n"),
      Case("a|b\n-:-|-", "<p>a|b\n-:-|-</p>\n"), Case("a|b\n::-|-", "<p>a|b\n::-|-</p>\n"),
      Case("a|b\n:|-", "<p>a|b\n:|-</p>\n"),
      Case("a|b\n- -|-", "<p>a|b</p>\n<ul>\n<li>-|-</li>\n</ul>\n"),
      Case("a\n:-:", "<p>a\n:-:</p>\n"), Case("a\n---", "<h1>a</h1>\n"),
      Case("| a |\n---", "<h1>| a |</h1>\n"), Case("a\\|b\n-|-", "<p>a|b\n-|-</p>\n"),
      Case("    a|b\n    -|-", "<pre><code>a|b\n-|-\n</code></pre>\n"),
      Case("```\na|b\n-|-\n```", "<pre><code>a|b\n-|-\n</code></pre>\n"),
    ])
  func text(_ test: Case) { #expect(Self.html(test.markdown) == test.expected) }

  @Test(
    "A table ends at an empty line or at another block, and begins behind a text",
    arguments: [
      Case("a|b\n-|-\n1|2\n\n3|4", "----\n h:a h:b\n d:1 d:2\n----\n<p>3|4</p>\n"),
      Case("a|b\n-|-\nend", "----\n h:a h:b\n d:end d:\n----\n"),
      Case("a|b\n-|-\n> 1|2", "----\n h:a h:b\n----\n<blockquote>\n<p>1|2</p>\n</blockquote>\n"),
      Case("a|b\n-|-\n# c", "----\n h:a h:b\n----\n<h1>c</h1>\n"),
      Case("a|b\n-|-\n- c", "----\n h:a h:b\n----\n<ul>\n<li>c</li>\n</ul>\n"),
      Case("a|b\n-|-\n```\nc\n```", "----\n h:a h:b\n----\n<pre><code>c\n</code></pre>\n"),
      Case("a|b\n-|-\n1|2\n---\nc", "----\n h:a h:b\n d:1 d:2\n----\n<hr />\n<p>c</p>\n"),
      Case("a|b\n-|-\n===\nc", "----\n h:a h:b\n d:=== d:\n----\n<p>c</p>\n"),
      Case("a|b\n-|-\n--", "----\n h:a h:b\n d:-- d:\n----\n"),
      Case(
        "x *y\nz* \\\na|b\n-|-\n1|2", "<p>x <em>y\nz</em> \\</p>\n----\n h:a h:b\n d:1 d:2\n----\n"),
      Case("x\n    # y\na|b\n-|-", "<p>x\n# y</p>\n----\n h:a h:b\n----\n"),
      Case("x `y\na|b\n-|-\nz`|1", "<p>x `y</p>\n----\n h:a h:b\n d:z` d:1\n----\n"),
      Case("a|b\n-|-\n\nc|d\n-|-", "----\n h:a h:b\n----\n----\n h:c h:d\n----\n"),
    ])
  func bounds(_ test: Case) { #expect(Self.short(Self.html(test.markdown)) == test.expected) }

  @Test(
    "A table stands in quotations and lists",
    arguments: [
      Case("> a|b\n>-|-\n> 1|2", "<blockquote>\n----\n h:a h:b\n d:1 d:2\n----\n</blockquote>\n"),
      Case(
        "> > a|b\n>> -|-\n > >1|2",
        "<blockquote>\n<blockquote>\n----\n h:a h:b\n d:1 d:2\n----\n</blockquote>\n</blockquote>\n"
      ),
      Case("- a|b\n  -|-\n  1|2", "<ul>\n<li>\n----\n h:a h:b\n d:1 d:2\n----\n</li>\n</ul>\n"),
      Case("1.\ta|b\n\t-|-", "<ol>\n<li>\n----\n h:a h:b\n----\n</li>\n</ol>\n"),
      Case("- x\n  a|b\n  -|-", "<ul>\n<li>x\n----\n h:a h:b\n----\n</li>\n</ul>\n"),
      Case(
        "> - a|b\n>   -|-\n>   > | 1\n",
        "<blockquote>\n<ul>\n<li>\n----\n h:a h:b\n----\n<blockquote>\n<p>| 1</p>\n</blockquote>\n</li>\n</ul>\n</blockquote>\n"
      ),
    ])
  func containers(_ test: Case) { #expect(Self.short(Self.html(test.markdown)) == test.expected) }

  @Test(
    "A cell holds what a line of text holds",
    arguments: [
      Case("*a*|`b`\n-|-", "----\n h:<em>a</em> h:<code>b</code>\n----\n"),
      Case("a\\|b|`c\\|d`\n-|-", "----\n h:a|b h:<code>c|d</code>\n----\n"),
      Case("a\\\\|b\n|-|", "----\n h:a|b\n----\n"), Case("`a|b`\n-|-", "----\n h:`a h:b`\n----\n"),
      Case("*a|b*\n-|-", "----\n h:*a h:b*\n----\n"),
      Case(
        "|- b|1. c|> d|```|===|# e\n-|-|-|-|-|-",
        "----\n h:- b h:1. c h:&gt; d h:``` h:=== h:# e\n----\n"),
      Case("|[a]: x|<b>c</b>|<!-- d -->\n-|-|-", "----\n h:[a]: x h:c h:\n----\n"),
      Case("|<script>|&lt;b&gt;|\"\n-|-|-", "----\n h: h:&lt;b&gt; h:&quot;\n----\n"),
      Case("|. a|.|a\\\n-|-|-", "----\n h:. a h:. h:a\\\n----\n"),
    ])
  func cells(_ test: Case) { #expect(Self.short(Self.html(test.markdown)) == test.expected) }

  @Test func cellMayBeginWithTheMarkOfALetter() {
    let html = Array(Self.html("|\u{301}e|\n|-|").utf8)
    #expect(!html.ranges(of: Array("<th>\u{301}e</th>".utf8)).isEmpty)
  }

  @Test(
    "Links in cells are those of any text",
    arguments: [
      Case(
        "|[a](x)|[b](bad:x)|<https://e.example>\n-|-|-",
        "----\n h:<a href=\"x\">a</a> h:b h:<a href=\"https://e.example\">https://e.example</a>\n----\n"
      ),
      Case(
        "|[a](javascript:x)|![b](data:x)\n-|-",
        "----\n h:<a href=\"\">a</a> h:<img src=\"\" alt=\"b\" />\n----\n"),
      Case(
        "|[a]|[b][A]|[c]\n-|-|-\n\n[a]: x\n[c]: bad:y",
        "----\n h:<a href=\"x\">a</a> h:<a href=\"x\">b</a> h:c\n----\n"),
      Case(
        "[a]: x\n[b]: y\n|[a]|[b]\n-|-",
        "----\n h:<a href=\"x\">a</a> h:<a href=\"y\">b</a>\n----\n"),
      Case(
        "[a]: x\nc [a]\n[a]|d\n-|-",
        "<p>c <a href=\"x\">a</a></p>\n----\n h:<a href=\"x\">a</a> h:d\n----\n"),
      Case(
        "|[a]|b\n-|-\n\n> [a]: x\n\n```\n[b]: y",
        "----\n h:<a href=\"x\">a</a> h:b\n----\n<blockquote>\n</blockquote>\n<pre><code>[b]: y\n</code></pre>\n"
      ),
    ])
  func links(_ test: Case) { #expect(Self.short(Self.html(test.markdown)) == test.expected) }

  @Test func linesOfLinksAndHTMLAreKnown() {
    var lines: [Int] = []
    let text = "x [a](y)\nb|c\n-|-\n[d](y)|<e>\n[f](y)|<g>\n\n[h](y)\ni|[j](y)\n-|-\n[k](y)|"
    _ = MarkdownRenderer.html(text) {
      lines.append($0.line)
    } resolve: {
      lines.append($0.line)
      return $0.address
    }
    #expect(lines == [1, 4, 4, 5, 5, 7, 8, 10])
  }

  @Test(
    "What is wrong with a table is told",
    arguments: [
      (
        "a|b|c\n-|-",
        [TableFault(kind: .otherHeader(columns: 2, cells: 3), line: .init(text: "-|-", line: 2))]
      ),
      (
        "x\n\n> a\n>  -|- \n> 1|2",
        [TableFault(kind: .otherHeader(columns: 2, cells: 1), line: .init(text: "-|-", line: 4))]
      ),
      ("a|b\n- | -\n1|2", [TableFault(kind: .list, line: .init(text: "- | -", line: 2))]),
      (
        "a|b\n-|-\n1|2|\n1|2||\n 1|2||3 |\n|1|2|3",
        [
          TableFault(kind: .longRow(columns: 2, cells: 4), line: .init(text: "1|2||3 |", line: 5)),
          TableFault(kind: .longRow(columns: 2, cells: 3), line: .init(text: "|1|2|3", line: 6)),
        ]
      ),
      (
        "a|b\n-|-\n-|-|-\n1|2",
        [TableFault(kind: .longRow(columns: 2, cells: 3), line: .init(text: "-|-|-", line: 3))]
      ),
      ("- x\n- | -\n\na\n- b | -\n", []), ("a\n--\nb|c\n", []),
    ] as [(String, [TableFault])])
  func faults(_ markdown: String, _ expected: [TableFault]) {
    var faults: [TableFault] = []
    _ = Self.html(markdown) { faults.append($0) }
    #expect(faults == expected)
  }

  @Test(
    "A table is written with pipes again",
    arguments: [
      Case("a|b\n-|:-:\n1|*2*", "| a | b |\n| --- | :-: |\n| 1 | *2* |\n"),
      Case("x\na|b\n:-|-:\n`1\\|2`", "x\n\n| a | b |\n| :-- | --: |\n| `1\\|2` |  |\n"),
      Case("> |[a]|\n> |-|\n\nb\n\n[a]: x", "> | [a](x) |\n> | --- |\n\nb\n"),
      Case("- |a|\n  |-|\n- b", "  - | a |\n    | --- |\n  - b\n"),
    ])
  func commonMark(_ test: Case) {
    let written = MarkdownRenderer.commonMark(test.markdown) { $0.address }
    #expect(written == test.expected)
    #expect(Self.html(written) == Self.html(test.markdown))
  }

  @Test func wordsOfCellsStandOnLinesOfTheirOwn() {
    let text = MarkdownRenderer.plainText("x\n\na b|*c*\n-|-\n1|[2](y)\n|`\\|`\n\nd")
    #expect(text == "x\na b\nc\n1\n2\n|\nd")
  }

  @Test func missingCellsOfManyRowsAreNotFilledWithoutEnd() {
    let wide = String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000)
    let html = Self.html(wide + String(repeating: "\n1", count: 100))
    #expect(html.ranges(of: "<td>").count == 100_100)
    #expect(html.ranges(of: "<tr>").count == 101)
  }
}
