import Diagnostics
import Synchronization
import Testing

@testable import SiteRendering

/// Templates, `page` being the one that is rendered, and the page expected of them.
struct RenderingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let templates: [String: String]
  let page: SamplePage
  let expected: String

  init(
    _ name: String, _ template: String, with others: [String: String] = [:],
    on page: SamplePage = SamplePage(), gives expected: String
  ) {
    testDescription = name
    templates = others.merging(["page": template]) { $1 }
    self.page = page
    self.expected = expected
  }
}

struct TemplateRenderingTests {
  @Test(arguments: typedViews + layouts + recursion)
  func pageIsRendered(_ test: RenderingCase) throws {
    let template = try bind(test.templates, to: SamplePage.self)
    let page = template.render(test.page)
    #expect(String(decoding: page.value, as: UTF8.self) == test.expected)
    #expect(page.diagnostics.isEmpty)
  }

  @Test func rendererKeepsNothingFromPageToPage() throws {
    let template = try bind(
      ["page": "{{#neighbours}}{{code}}{{#summary}}:{{.}}{{/summary}};{{/neighbours}}{{title}}"],
      to: SamplePage.self)
    var renderer = TemplateRenderer()
    var bytes: [UInt8] = []
    let neighbours = [SampleNeighbour(code: "1", summary: "one"), SampleNeighbour(code: "2")]
    #expect(
      template.render(SamplePage(neighbours: neighbours), into: &bytes, with: &renderer).isEmpty)
    #expect(template.render(SamplePage(title: "b"), into: &bytes, with: &renderer).isEmpty)
    #expect(String(decoding: bytes, as: UTF8.self) == "1:one;2;Wrong codeb")
  }

  @Test func largePagesGrowTheOutput() throws {
    let text = String(repeating: "<p>some text of a page</p>\n", count: 10_000)
    let template = try bind(["page": "{{title}}\(text){{title}}"], to: SamplePage.self)
    let page = template.render(SamplePage(title: text))
    let escaped = text.split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "&lt;").split(separator: ">", omittingEmptySubsequences: false)
      .joined(separator: "&gt;")
    #expect(String(decoding: page.value, as: UTF8.self) == escaped + text + escaped)
  }

  @Test func itemsOfAListAreMadeWhenTheirSectionComesToThem() throws {
    let made = Mutex<[Int]>([])
    let list = ViewListOf([1, 2, 3]) { number in
      made.withLock { $0.append(number) }
      return .text("\(number)")
    }
    let schema = ViewSchema(name: "page", [("list", { .list(.text) })])
    func page(_ text: String) -> String {
      let library = TemplateLibrary.read([("page", SourceDocument(path: "page", text: text))])
      let program = TemplateLinker.link(0, of: library.value, with: .view(schema)).value
      var (renderer, bytes) = (TemplateRenderer(), [UInt8]())
      #expect(renderer.run(program, on: .view([.list(list)]), into: &bytes).isEmpty)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(page("{{^list}}none{{/list}}").isEmpty)
    #expect(made.withLock { $0 }.isEmpty)
    #expect(page("{{#list}}{{.}},{{/list}}{{#list}}{{.}};{{/list}}") == "1,2,3,1;2;3;")
    #expect(made.withLock { $0 } == [1, 2, 3, 1, 2, 3])
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"),
    ("'", "&#39;"), ("&amp;", "&amp;amp;"), ("<a href='x'>\"&\"</a>", escapedLink),
    ("é<ü>日本語&🙂", "é&lt;ü&gt;日本語&amp;🙂"), ("a\u{0}b\n\t{{title}}", "a\u{0}b\n\t{{title}}"),
    ("\u{BC}\u{2039}\u{FF1C}", "\u{BC}\u{2039}\u{FF1C}"),
  ])
  func textIsEscaped(_ text: String, _ expected: String) {
    var output = TemplateOutput()
    output.appendEscaped(text)
    #expect(Array(expected.utf8) == Array(output.bytes))
  }
}

private let escapedLink = "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;"

private func bind<Source: View>(
  _ templates: [String: String], to view: Source.Type
) throws -> Template<Source> {
  let library = TemplateLibrary.read(documents(templates))
  #expect(library.diagnostics.isEmpty)
  let template = library.value.template(named: "page", for: view)
  #expect(template.diagnostics.isEmpty)
  return try #require(template.value)
}

/// Documents named like `page.mustache`, in the order of their names.
func documents(_ templates: [String: String]) -> [(name: String, document: SourceDocument)] {
  templates.sorted { $0.key < $1.key }.map { name, text in
    (name, SourceDocument(path: "\(name).mustache", text: text))
  }
}

private let typedViews = [
  RenderingCase(
    "text is escaped, in attributes too", "<a title=\"{{vendor.name}}\">{{title}}</a>",
    gives: "<a title=\"Acme &amp; Sons\">Wrong code</a>"),
  RenderingCase(
    "HTML goes in as it is, however it is written", "{{note}}{{{note}}}{{&note}}",
    on: page { $0.note = HTML(trusted: "<b>&amp;</b>") },
    gives: "<b>&amp;</b><b>&amp;</b><b>&amp;</b>"),
  RenderingCase(
    "what is absent is false and empty",
    "[{{name}}{{note}}{{replacement.name}}{{#replacement}}x{{/replacement}}{{^name}}none{{/name}}]",
    gives: "[none]"),
  RenderingCase(
    "empty text is false", "{{#name}}x{{/name}}{{^name}}empty{{/name}}", on: page { $0.name = "" },
    gives: "empty"),
  RenderingCase(
    "a section of a text shows it once", "{{#name}}<b>{{.}}</b>{{/name}}",
    on: page { $0.name = "N" },
    gives: "<b>N</b>"),
  RenderingCase(
    "a view that is absent does not uncover keys outside of it", "{{#vendor}}{{name}}{{/vendor}}",
    on: page { $0.name = "N" }, gives: "Acme &amp; Sons"),
  RenderingCase(
    "an absent value of an inner view hides the outer key",
    "{{#menu}}{{#items}}{{label}}{{title}};{{/items}}{{/menu}}",
    on: page { $0.menu.items = [SampleMenu(label: "1"), SampleMenu(label: "2")] },
    gives: "1Wrong code;2Wrong code;"),
  RenderingCase(
    "flags choose", "{{#deprecated}}old{{/deprecated}}{{^deprecated}}new{{/deprecated}}",
    on: page { $0.isDeprecated = true }, gives: "old"),
  RenderingCase(
    "texts are listed", "{{#tags}}<li>{{.}}</li>{{/tags}}", on: page { $0.tags = ["a", "<"] },
    gives: "<li>a</li><li>&lt;</li>"),
  RenderingCase(
    "lists see what is around them", "{{#neighbours}}{{code}}/{{vendor.name}} {{/neighbours}}",
    on: page { $0.neighbours = [SampleNeighbour(code: "1"), SampleNeighbour(code: "2")] },
    gives: "1/Acme &amp; Sons 2/Acme &amp; Sons "),
  RenderingCase(
    "text behind a condition is not joined with text inside it",
    "a{{#deprecated}}b{{/deprecated}}c{{^deprecated}}d{{/deprecated}}e", gives: "acde"),
  RenderingCase("a byte of each kind", "é🙂{{title}}\u{0}\r\n", gives: "é🙂Wrong code\u{0}\r\n"),
]

private let layout = """
  <html>
    <head>
      {{$head}}
      <title>{{title}}</title>
      {{/head}}
    </head>
    <body>{{$body}}nothing{{/body}}</body>
  </html>

  """

private let layouts = [
  RenderingCase(
    "a layout without arguments shows its own blocks", "{{<layout}}{{/layout}}\n",
    with: ["layout": layout],
    gives: """
      <html>
        <head>
          <title>Wrong code</title>
        </head>
        <body>nothing</body>
      </html>

      """),
  RenderingCase(
    "a layout takes blocks and indents them",
    """
    {{<layout}}
    {{$head}}
    <title>{{title}} - {{vendor.name}}</title>
    <meta name="x">
    {{/head}}
    ignored {{title}}{{title}} {{#vendor}}{{name}}{{/vendor}} too
    {{$body}}<p>{{title}}</p>{{/body}}
    {{/layout}}
    """, with: ["layout": layout],
    gives: """
      <html>
        <head>
          <title>Wrong code - Acme &amp; Sons</title>
          <meta name="x">
        </head>
        <body><p>Wrong code</p></body>
      </html>

      """),
  RenderingCase(
    "a block of a block of a layout", "{{<mid}}{{$content}}mine{{/content}}{{/mid}}",
    with: [
      "mid": "{{<base}}{{$body}}<main>{{$content}}{{/content}}</main>{{/body}}{{/base}}",
      "base": "<body>{{$body}}{{/body}}</body>",
    ], gives: "<body><main>mine</main></body>"),
  RenderingCase(
    "a block that shows a block of its own name ends",
    "{{<base}}{{$a}}[{{$a}}d{{/a}}]{{/a}}{{/base}}",
    with: ["base": "{{$a}}x{{/a}}{{$a}}y{{/a}}"], gives: "[d][d]"),
  RenderingCase(
    "a block sees the view where it is shown",
    "{{<base}}{{$item}}{{code}} of {{title}};{{/item}}{{/base}}",
    with: ["base": "{{#neighbours}}{{$item}}{{/item}}{{/neighbours}}"],
    on: page { $0.neighbours = [SampleNeighbour(code: "1"), SampleNeighbour(code: "2")] },
    gives: "1 of Wrong code;2 of Wrong code;"),
  RenderingCase(
    "partials are indented inside each other", "<ul>\n  {{>outer}}\n</ul>\n",
    with: ["outer": "<li>\n  {{>inner}}\n</li>\n", "inner": "{{title}}\n<br>\n"],
    gives: "<ul>\n  <li>\n    Wrong code\n    <br>\n  </li>\n</ul>\n"),
  RenderingCase(
    "lines of a section in an indented partial", "  {{>list}}\n",
    with: ["list": "{{#tags}}\n<li>{{.}}</li>\n{{/tags}}\n"], on: page { $0.tags = ["a", "b\nc"] },
    gives: "  <li>a</li>\n  <li>b\nc</li>\n"),
  RenderingCase(
    "a partial among text keeps its lines", "  {{>outer}}\n",
    with: ["outer": "a {{>b}}\n", "b": "1\n2"],
    gives: "  a 1\n2\n"),
  RenderingCase(
    "CRLF stays, and goes with tags alone on their lines",
    "a\r\n  {{#deprecated}}\r\nx\r\n{{/deprecated}}\r\nb\r\n  {{>p}}\r\nc",
    with: ["p": "1\r\n2\r\n"], gives: "a\r\nb\r\n  1\r\n  2\r\nc"),
]

private let recursion = [
  RenderingCase(
    "a tree", "{{#menu}}{{>node}}{{/menu}}",
    with: ["node": "{{label}}({{#items}}{{>node}}{{/items}})"],
    on: page { $0.menu = tree }, gives: "root(a(b())c())"),
  RenderingCase(
    "an indented tree", "{{#menu}}\n{{>node}}\n{{/menu}}\n",
    with: ["node": "- {{label}}\n{{#items}}\n  {{>node}}\n{{/items}}\n"],
    on: page { $0.menu = tree },
    gives: "- root\n  - a\n    - b\n  - c\n"),
]

private let tree = SampleMenu(
  label: "root",
  items: [
    SampleMenu(label: "a", items: [SampleMenu(label: "b")]),
    SampleMenu(label: "c"),
  ])

private func page(_ change: (inout SamplePage) -> Void) -> SamplePage {
  var page = SamplePage()
  change(&page)
  return page
}
