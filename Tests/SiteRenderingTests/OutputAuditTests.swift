import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// Files of a site and what must be found wrong with them.
struct AuditCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  let baseURL: String?
  /// `path [id]`.
  let expected: [String]

  init(
    _ name: String, _ files: [String: String], baseURL: String? = nil, finds expected: String...
  ) {
    self.init(name, files, baseURL: baseURL, finds: expected)
  }

  init(
    _ name: String, _ files: [String: String], baseURL: String? = nil, finds expected: [String]
  ) {
    testDescription = name
    self.files = files
    self.baseURL = baseURL
    self.expected = expected
  }

  /// The front page with this in its main part, besides `other/index.html`, whose id is `there`.
  init(_ main: String, finds id: String? = nil) {
    testDescription = main
    files = ["index.html": Self.page(main), "other/index.html": Self.page("<p id=\"there\">x</p>")]
    baseURL = nil
    expected = id.map { ["index.html [\($0)]"] } ?? []
  }

  static func page(_ main: String, head: String = "") -> String {
    "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\(head)<title>T</title></head>"
      + "<body><main id=\"main\">\(main)</main></body></html>\n"
  }
}

struct OutputAuditTests {
  @Test(arguments: links + markup + json + schemas + feeds + others)
  func auditFindsWhatIsWrong(_ test: AuditCase) {
    for count in [1, 3] {
      var audits = Array(repeating: OutputAudit(baseURL: test.baseURL), count: count)
      for (number, file) in test.files.sorted(by: { $0.key > $1.key }).enumerated() {
        audits[number % count].add(
          OutputFile(path: file.key, bytes: Array(file.value.utf8), origin: "a test"))
      }
      let found = OutputAudit.problems(of: audits).map { "\($0.path) [\($0.id)]" }
      #expect(found == test.expected, "\(count) audits")
    }
  }

  @Test func wrongTemplateDoesNotFloodTheTerminal() {
    var audit = OutputAudit(baseURL: nil)
    for number in 100..<200 {
      let page = AuditCase.page("<div><p>never closed</div><a href=\"none\(number)/\">x</a>")
      audit.add(
        OutputFile(path: "\(number)/index.html", bytes: Array(page.utf8), origin: "a test"))
    }
    let found = OutputAudit.problems(of: [audit])
    #expect(found.count == 51 && found[1].summary == "line 2: <p> is never closed")
    #expect(found[1].notes.map(\.text) == ["so it is in 99 other places"])
    #expect(found[0].notes.isEmpty && found[0].summary == "'none100/' leads to no file of the site")
    #expect(found.last?.summary == "51 more problems of the output are not shown")
  }

  @Test func wordsSayWhereAndWhat() {
    let files = [
      "a/entry.json": entry(#""status": [404, 99]"#),
      "b/entry.json": entry(#""lifecycle": { "replacedBy": [{ "code": 1 }] }"#),
      "feed.xml": "<feed>\n<id>a</id>\n<updated>x</updated>\n</feed>",
    ]
    var audit = OutputAudit(baseURL: nil)
    for (path, text) in files {
      audit.add(OutputFile(path: path, bytes: Array(text.utf8), origin: "a test"))
    }
    let found = OutputAudit.problems(of: [audit]).filter { $0.id != "output-dangling-link" }
    #expect(
      found.map(\.summary) == [
        "'status[1]' must be from 100 to 599, as the schema of the file says",
        "'lifecycle.replacedBy[0].code' must be a text, as the schema of the file says",
        "line 4: <feed> without <title>",
      ])
  }

  @Test func realSiteIsSound() async {
    var audit = OutputAudit(baseURL: RealSite.content.value.settings.baseURL)
    for file in await RealSite.files { audit.add(file) }
    #expect(OutputAudit.problems(of: [audit]).map { "\($0.path): \($0.summary)" } == [])
  }
}

private let dangling = "output-dangling-link"

private let links = [
  AuditCase("<a href=\"other/\">x</a><a href=\"./other/#there\">x</a><a href=\"#main\">x</a>"),
  AuditCase("<a href=\"./\">x</a><a href=\"\">x</a><a href=\"?q=1#main\">x</a>"),
  AuditCase("<a href=\"https://a.example/b\">x</a><a href=\"mailto:a@b.example\">x</a>"),
  AuditCase("<a href=\"oth%65r/\">x</a>"),
  AuditCase("<a href=\"none/\">x</a>", finds: dangling),
  AuditCase("<a href=\"other\">x</a>", finds: dangling),
  AuditCase("<img src=\"a.png\" alt=\"\">", finds: dangling),
  AuditCase("<form action=\"search/\"></form>", finds: dangling),
  AuditCase("<a href=\"other/#gone\">x</a>", finds: "output-missing-anchor"),
  AuditCase("<a href=\"#gone\">x</a>", finds: "output-missing-anchor"),
  AuditCase("<a href=\"../\">x</a>", finds: "output-wrong-address"),
  AuditCase("<a href=\"//b.example/\">x</a>", finds: "output-wrong-address"),
  AuditCase("<a href=\"javascript:x()\">x</a>", finds: "output-wrong-address"),
  AuditCase(
    "links upwards",
    [
      "index.html": AuditCase.page(""),
      "a/b/index.html": AuditCase.page(
        "<a href=\"../../\">x</a><a href=\"../c/\">x</a><a href=\"../../a/b/\">x</a>"),
    ], finds: "a/b/index.html [\(dangling)]"),
  AuditCase(
    "addresses below a base",
    [
      "404.html": AuditCase.page(
        "<a href=\"/api/a/\">x</a><a href=\"https://e.example/api/\">x</a><a href=\"/api/b/\">x</a>"
      ),
      "index.html": AuditCase.page(""), "a/index.html": AuditCase.page(""),
    ], baseURL: "https://e.example/api/", finds: "404.html [\(dangling)]"),
]

private let markup = [
  AuditCase("<p id=\"a\">x</p><p id=\"a\">y</p>", finds: "output-repeated-id"),
  AuditCase("<p>x<br>y<img src=\"other/index.html\" alt=\"\"></p><!-- <p> -->"),
  AuditCase("<script>x()</script>", finds: "output-broken-markup"),
  AuditCase("<script src=\"other/index.html\"></script>"),
  AuditCase("<p style=\"color: red\">x</p>", finds: "output-broken-markup"),
  AuditCase("<p onclick=\"x()\">x</p>", finds: "output-broken-markup"),
  AuditCase("<p class=a>x</p>", finds: "output-broken-markup"),
  AuditCase("1 < 2", finds: "output-broken-markup"),
  AuditCase("<p>x</p></section>", finds: "output-broken-markup"),
  AuditCase("<style>p { color: red }</style>", finds: "output-broken-markup"),
  AuditCase(
    "an element that is never closed", ["index.html": "<p>a</p>\n<main>"],
    finds: "index.html [output-broken-markup]"),
]

private let json =
  [
    AuditCase(
      "JSON with addresses",
      [
        "a/x.json":
          #"{"$schema": "../schema/e.json", "url": "a/b.txt", "fields": {"url": "x y"}}"#,
        "a/b.txt": "",
        "schema/e.json": #"{"url": "nowhere", "x": [1, -2.5e3, true, null, "\"\\"]}"#,
      ]),
    AuditCase("all escapes", ["x.json": #"["\"\\\/\b\f\n\r\t", "\u00e9\uD83D\uDE00"]"#]),
    AuditCase("all forms of numbers", ["x.json": "[0, -0, 0.5, 10, 1E-2, 2e+3, -7.25e0]"]),
    AuditCase(
      "JSON with a wrong address", ["a/entry.json": #"{"url": "a/b/"}"#],
      finds: "a/entry.json [\(dangling)]"),
    AuditCase(
      "JSON without its schema", ["a/entry.json": #"{"$schema": "e.json"}"#],
      finds: "a/entry.json [\(dangling)]"),
  ]
  + [
    "", "{", "{\"a\":}", "[1,]", "01", "1.", "-", "-01", ".5", "+1", "1e", "1e+", "1.5.2",
    "truefalse", "\"\n\"", "{} {}", "nul", "[\"a\"",
    "{\"a\" 1}", "{1: 2}", "{\"a\": 1 \"b\": 2}",
    #"["\x41"]"#, #"["\"#, #"["\u12"]"#, #"["\u12G4"]"#,
  ].map {
    AuditCase("no JSON: \($0)", ["x.json": $0], finds: "x.json [output-broken-json]")
  }

/// `entry.json` with what must be there and some more.
private func entry(_ more: String) -> String {
  #"{ "$schema": "../schema/entry.json", "id": "a/b/c", "code": "c", "category": "b", "url": "a/", "#
    + #""source": { "document": "d", "line": 1, "endLine": 2 }"#
    + (more.isEmpty ? "" : ", ") + more + " }"
}

private let wrongJSON = "a/entry.json [output-wrong-json]"

private let schemas =
  [
    ("", true), (#""status": [404], "number": 12, "fields": { "any": "x" }"#, true),
    (#""range": { "first": "1", "last": "2" }, "retryable": false"#, true),
    (#""unknown": 1"#, false), (#""name": 1"#, false), (#""status": []"#, false),
    (#""status": [600]"#, false), (#""status": [404.5]"#, false), (#""status": "404""#, false),
    (#""number": 1.5"#, false), (#""unused": "other""#, false), (#""fields": {}"#, false),
    (#""fields": { "any": 1 }"#, false), (#""code": "d""#, false), (#""description": """#, false),
    (#""range": { "first": "1" }"#, false), (#""related": ["a/b"]"#, false),
    (#""related": ["a/b/c", "a/b/c"]"#, false), (#""concepts": ["x", "y", "x"]"#, false),
    (#""lifecycle": { "replacedBy": [{ "id": "a/b/c" }] }"#, false),
  ].map { more, isRight in
    AuditCase(
      "entry.json with \(more)",
      [
        "a/entry.json": entry(more), "a/index.html": AuditCase.page(""), "schema/entry.json": "{}",
      ], finds: isRight ? [] : [wrongJSON])
  }
  + [
    AuditCase(
      "data of others, whose schema is not ours",
      ["a/x.json": #"{ "$schema": "https://e.example/entry.schema", "status": 1 }"#]),
    AuditCase(
      "records of the search",
      [
        "schema/search-shelf.json": "{}", "v/c/1/index.html": AuditCase.page(""),
        "search/0/r.json": #"{"$schema":"../../schema/search-shelf.json","items":["#
          + #"{"id":"v/c/1","code":"1","category":"C"},{"id":"v/c/2","code":"2","category":"C"}]}"#,
      ], finds: "search/0/r.json [\(dangling)]"),
  ]

private let feeds =
  [
    ("<id>f</id><title>T</title><updated>x</updated>", true),
    (
      "<id>f</id><title>T &amp; &#39;</title><updated>x</updated><!-- < -->"
        + "<entry><id>1</id><title>T</title><updated>x</updated><link rel=\"self\"/></entry>", true
    ),
    ("<title>T</title><updated>x</updated>", false), ("<id>f</id><title>T</title>", false),
    ("<id>f</id><title>T</updated></title>", false), ("<id>f</id><title>T", false),
    ("<id>f</id><title>a & b</title><updated>x</updated>", false),
    ("<id>f</id><title>a < b</title><updated>x</updated>", false),
    ("<id>f</id><title>\u{1}</title><updated>x</updated>", false),
    ("<id>f</id><title>T</title><updated>x</updated><link rel=self/>", false),
    ("<id>f</id><title>T</title><updated>x</updated><entry><id>1</id></entry>", false),
    (
      "<id>f</id><title>T</title><updated>x</updated>"
        + "<entry><id>f</id><title>T</title><updated>x</updated></entry>", false
    ),
    ("<id>f</id><title>T</title><updated>x</updated><link href=\"?a&amp;b\"/>", true),
    ("<id>f</id><title>T</title><updated>x</updated><link href=\"?a&b\"/>", false),
    ("<id>f</id><title>T</title><updated>x</updated><link rel=\"a<b\"/>", false),
    ("<id>f</id><title>T</title><updated>x</updated><!-- never", false),
    ("<id>f</id><title>T</title ><updated>x</updated>", false),
  ].map { content, isRight in
    AuditCase(
      "a feed of \(content)", ["feed.xml": "<?xml version=\"1.0\"?>\n<feed>\(content)</feed>\n"],
      finds: isRight ? [] : ["feed.xml [output-broken-xml]"])
  }
  + [
    AuditCase(
      "a sitemap with a page twice",
      [
        "sitemap.xml": "<urlset><url><loc>https://e.example/</loc></url>"
          + "<url><loc>https://e.example/</loc></url></urlset>",
        "index.html": AuditCase.page(""),
      ], baseURL: "https://e.example/", finds: "sitemap.xml [output-broken-xml]"),
    AuditCase(
      "a feed that is never closed",
      ["feed.xml": "<feed><id>f</id><title>T</title><updated>x</updated>"],
      finds: "feed.xml [output-broken-xml]"),
    AuditCase("XML of others", ["assets/a.xml": "<!DOCTYPE a><a>"]),
  ]

private let others = [
  AuditCase(
    "redirects",
    [
      "a/index.html": redirect("../b/"), "b/index.html": AuditCase.page(""),
      "c/index.html": redirect("../a/"), "d/index.html": redirect("../e/"),
    ], finds: "c/index.html [output-redirect-chain]", "d/index.html [\(dangling)]"),
  AuditCase(
    "a sitemap",
    [
      "sitemap.xml": "<urlset><url><loc>https://e.example/</loc></url>"
        + "<url><loc>https://e.example/a/</loc></url></urlset>",
      "index.html": AuditCase.page(""),
    ], baseURL: "https://e.example/", finds: "sitemap.xml [\(dangling)]"),
  AuditCase(
    "llms.txt", ["llms.txt": "- [a](a.md): b\n- [c](c.md)\n", "a.md": ""],
    finds: "llms.txt [\(dangling)]"),
]

private func redirect(_ target: String) -> String {
  AuditCase.page("", head: "<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">")
}
