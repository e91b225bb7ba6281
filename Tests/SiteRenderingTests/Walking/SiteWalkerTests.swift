import SiteRendering
import Testing

/// Files of a site, and what the walker must find wrong with them.
struct WalkCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [OutputFile]
  let expected: [String]

  /// A site of one page, with this in its `<main>`.
  init(_ main: String, finds expected: String...) {
    self.init(
      main, files: ["index.html": WalkCase.page(main)], finds: expected.map { "index.html: \($0)" })
  }

  init(_ name: String, files: [String: String], finds expected: [String]) {
    testDescription = name.debugDescription
    self.files = files.map { path, text in
      OutputFile(path: path, bytes: Array(text.utf8), origin: "a test")
    }
    self.expected = expected
  }

  static func redirect(_ target: String) -> String {
    page("").replacing(
      "<title>", with: "<meta http-equiv=\"refresh\" content=\"0; url=\(target)\"><title>")
  }

  static func page(_ main: String) -> String {
    "<!doctype html>\n<html lang=\"en\"><head><title>T</title></head>"
      + "<body><main id=\"main\"><h1>H</h1>\(main)</main></body></html>\n"
  }
}

struct SiteWalkerTests {
  @Test(arguments: sound + links + redirects + markup + code)
  func walkerFindsWhatIsWrong(_ test: WalkCase) {
    #expect(SiteWalk(test.files).problems == test.expected)
  }

  @Test(arguments: [
    ("<html><head></head></html>", ["no doctype at the beginning"]),
    ("<!doctype html><p>a <b>b</p>", ["</p> closes nothing", "<p> is never closed"]),
  ])
  func brokenPageIsFound(_ html: String, _ expected: [String]) {
    let problems = HTMLPage(html).problems
    #expect(expected.allSatisfy(problems.contains), "\(problems)")
  }

  @Test func pageWithoutTitleAndLanguageIsFound() {
    let html = "<!doctype html><html><head></head><body><h1></h1></body></html>"
    let walk = SiteWalk([OutputFile(path: "index.html", bytes: Array(html.utf8), origin: "")])
    #expect(
      walk.problems == [
        "index.html: 0 times <title>", "index.html: 0 times <main>", "index.html: <h1> is empty",
        "index.html: no language",
      ])
  }

  @Test func visibleTextIsWhatAReaderSees() throws {
    let html = "<!doctype html><p>a &lt;b&gt;\n  <code>&amp;amp;</code><!-- c --> &#39;d&#x27;</p>"
    let page = HTMLPage(html)
    #expect(page.visibleText(of: try #require(page.elements.first)) == "a <b> &amp; 'd&#x27;")
    #expect(page.problems == ["line 2: the reference '&#x27' is none"])
  }

  @Test func pagesAreReachedByLinks() {
    let files = [
      "index.html": "a/", "a/index.html": "b/", "a/b/index.html": "../../", "c.html": "./",
    ]
    let walk = SiteWalk(
      files.map { path, target in
        let page = WalkCase.page("<a href=\"\(target)\">x</a>")
        return OutputFile(path: path, bytes: Array(page.utf8), origin: "a test")
      })
    #expect(
      walk.reachable(from: "index.html") == ["index.html", "a/index.html", "a/b/index.html"])
  }
}

private let sound = [
  WalkCase("<p>a &lt; b &amp; c<br>d<br /></p><ul><li>e</li></ul><!-- <f> -->"),
  WalkCase("<a href=\"#main\">x</a><a href=\"./#main\">x</a><a href=\"?q=1#main\">x</a>"),
  WalkCase("<a href=\"https://example.com/a?b#c\">x</a><a href=\"mailto:a@example.com\">x</a>"),
  WalkCase(
    "links between folders",
    files: [
      "index.html": WalkCase.page("<a href=\"a/b/\">x</a><a href=\"a/b/data.json\">x</a>"),
      "a/b/index.html": WalkCase.page("<a href=\"../../\">x</a><a href=\"./#main\">x</a>"),
      "a/b/data.json": "{}", "404.html": WalkCase.page("<a href=\"/a/b/\">x</a>"),
    ], finds: []),
]

private let links = [
  WalkCase("<a href=\"none/\">x</a>", finds: "the link 'none/' leads nowhere"),
  WalkCase(
    "<a href=\"\">x</a><a href=\"index.htm\">x</a>", finds: "the link 'index.htm' leads nowhere"),
  WalkCase("<a href=\"#none\">x</a>", finds: "the link '#none' has no anchor"),
  WalkCase("<img src=\"a.png\" alt=\"\">", finds: "the link 'a.png' leads nowhere"),
  WalkCase("<form action=\"search/\"></form>", finds: "the link 'search/' leads nowhere"),
  WalkCase("<a href=\"../\">x</a>", finds: "the link '../' is wrong: above the site's root"),
  WalkCase("<a href=\"/\">x</a>", finds: "the link '/' is wrong: an address from the host's root"),
  WalkCase(
    "<a href=\"//b.example/\">x</a>", finds: "the link '//b.example/' is wrong: another host"),
  WalkCase(
    "<a href=\"javascript:x()\">x</a>",
    finds: "the link 'javascript:x()' is wrong: the scheme 'javascript'"),
  WalkCase("<a href=\"https:a\">x</a>", finds: "the link 'https:a' is wrong: no host"),
  WalkCase("<a href=\"a b\">x</a>", finds: "the link 'a b' is wrong: a character that no URL has"),
  WalkCase(
    "a broken link in a folder",
    files: [
      "index.html": WalkCase.page(""), "a/b/index.html": WalkCase.page("<a href=\"../b\">x</a>"),
    ], finds: ["a/b/index.html: the link '../b' leads nowhere"]),
  WalkCase(
    "a relative link at any depth", files: ["404.html": WalkCase.page("<a href=\"a/\">x</a>")],
    finds: ["404.html: the link 'a/' is wrong: relative, on a page shown at any depth"]),
]

private let redirects = [
  WalkCase(
    "a redirect to a page",
    files: ["index.html": WalkCase.redirect("a/"), "a/index.html": WalkCase.page("")], finds: []),
  WalkCase(
    "a redirect to nothing", files: ["index.html": WalkCase.redirect("a/")],
    finds: ["index.html: the link 'a/' leads nowhere"]),
  WalkCase(
    "a redirect to a redirect",
    files: [
      "index.html": WalkCase.redirect("a/"), "a/index.html": WalkCase.redirect("../b/"),
      "b/index.html": WalkCase.page(""),
    ], finds: ["index.html: the redirect to 'a/' leads to another redirect"]),
]

private let markup = [
  WalkCase("<p id=\"a\">x</p><p id=\"a\">y</p>", finds: "the id 'a' stands twice"),
  WalkCase(
    "<div><span>x</span>", finds: "</main> closes nothing", "</body> closes nothing",
    "</html> closes nothing", "<html> is never closed", "<body> is never closed",
    "<main> is never closed", "<div> is never closed"),
  WalkCase("x</p>", finds: "</p> closes nothing"),
  WalkCase("1 < 2", finds: "line 2: a bare '<'"),
  WalkCase("a &amp b", finds: "line 2: the reference '&amp b' is none"),
  WalkCase("<p class=a>x</p>", finds: "line 2: the tag <p is malformed"),
  WalkCase("<p class=\"a\"id=\"b\">x</p>", finds: "line 2: the tag <p is malformed"),
  WalkCase("<p title=\"<b>\">x</p>", finds: "line 2: a '<' in the attribute title"),
  WalkCase("<p title=\"a\" title=\"b\">x</p>", finds: "line 2: the attribute title stands twice"),
  WalkCase("<p>a<ul></ul></p>", finds: "<ul> inside of <p>"),
  WalkCase(
    "<a href=\"#main\"><a href=\"#main\">x</a></a>", finds: "<a> inside of <a>"),
  WalkCase(
    "<div />", finds: "<div /> is not void", "</main> closes nothing",
    "</body> closes nothing", "</html> closes nothing", "<html> is never closed",
    "<body> is never closed", "<main> is never closed", "<div> is never closed"),
  WalkCase("<h1>again</h1>", finds: "2 times <h1>"),
]

private let code = [
  WalkCase("<script>1</script>", finds: "a script of its own"),
  WalkCase(
    "<p onclick=\"x()\" style=\"color: red\">x</p>", finds: "the attribute onclick",
    "the attribute style"),
  WalkCase("<style>a</style>", finds: "the element <style>"),
]
