import SitePreview
import Testing

/// What a preview answers to what browsers, and others, ask.
@Suite struct PreviewSiteTests {
  struct Case {
    let path: String
    var host = "localhost:8000"
    let status: PreviewResponse.Status
    var type = "text/html; charset=utf-8"
    /// What the body begins with.
    var body = ""
    var location: String?
  }

  private static let site = PreviewSite(
    files: [
      "index.html": Array("front".utf8), "404.html": Array("lost".utf8),
      "acme/index.html": Array("acme".utf8), "acme/über uns/index.html": Array("about".utf8),
      "a\u{F}\u{10}/index.html": Array("odd".utf8),
      "assets/site.css": Array("a{}".utf8), "feed.atom": Array("<feed/>".utf8),
    ], build: 7)

  private static let cases = [
    Case(path: "/", status: .found, body: "front<script"),
    Case(path: "/index.html", status: .found, body: "front"),
    Case(path: "/acme/", status: .found, body: "acme"),
    Case(path: "/acme/?q=1", status: .found, body: "acme"),
    Case(
      path: "/acme", status: .moved, type: "text/plain; charset=utf-8", location: "/acme/"),
    Case(
      path: "/acme/%C3%BCber%20uns", status: .moved, type: "text/plain; charset=utf-8",
      location: "/acme/%C3%BCber%20uns/"),
    Case(path: "/acme/%C3%BCber%20uns/", status: .found, body: "about"),
    Case(path: "//acme", status: .missing, body: "lost"),
    Case(path: "/../index.html", status: .missing, body: "lost"),
    Case(path: "/%2e%2e/etc/passwd", status: .missing, body: "lost"),
    Case(path: "/assets/site.css", status: .found, type: "text/css; charset=utf-8", body: "a{}"),
    Case(
      path: "/feed.atom", status: .found, type: "application/atom+xml; charset=utf-8",
      body: "<feed/>"),
    Case(
      path: "/acme?q=%20a&b=\u{7F}\u{E9}", status: .moved, type: "text/plain; charset=utf-8",
      location: "/acme/?q=%20a&b=%7F%C3%A9"),
    Case(
      path: "/acme?q=!a?b", status: .moved, type: "text/plain; charset=utf-8",
      location: "/acme/?q=!a?b"),
    Case(
      path: "/a%0F%10", status: .moved, type: "text/plain; charset=utf-8",
      location: "/a%0F%10/"),
    Case(path: "/acme/%c3%bcber%20uns/", status: .found, body: "about"),
    Case(path: "/%ff", status: .missing, body: "lost"),
    Case(path: "/acme/%C3/", status: .missing, body: "lost"),
    Case(path: "/", host: "127.0.0.1:8000", status: .found, body: "front"),
    Case(path: "/", host: "LocalHost", status: .found, body: "front"),
    Case(path: "/", host: "[::1]:8000", status: .found, body: "front"),
    Case(
      path: "/", host: "evil.example:8000", status: .refused, type: "text/plain; charset=utf-8"),
  ]

  @Test(arguments: cases)
  func answers(_ test: Case) throws {
    let head = "GET \(test.path) HTTP/1.1\r\nAccept: */*\r\nHost: \(test.host)"
    let response = Self.site.response(to: try PreviewRequest(head: head))
    #expect(response.status == test.status)
    #expect(response.mediaType == test.type)
    #expect(response.location == test.location)
    #expect(String(decoding: response.body, as: UTF8.self).hasPrefix(test.body))
  }

  @Test(arguments: [
    "", "GET", "GET  / HTTP/1.1", "GET / HTTP/1.1 x", " / HTTP/1.1",
    "GET http://localhost/ HTTP/1.1",
    "GET index.html HTTP/1.1", "GET /%zz HTTP/1.1", "GET /%4 HTTP/1.1", "GET / HTTP/2",
    "PRI * HTTP/2.0",
  ])
  func isNoRequest(_ head: String) {
    #expect(throws: PreviewRequest.Refusal.malformed) { try PreviewRequest(head: head) }
  }

  @Test(arguments: ["POST / HTTP/1.1", "OPTIONS * HTTP/1.1", "get / HTTP/1.1"])
  func nothingCanBeChanged(_ head: String) {
    #expect(throws: PreviewRequest.Refusal.wrongMethod) { try PreviewRequest(head: head) }
    let answer = String(decoding: PreviewResponse(.wrongMethod).bytes(for: .get), as: UTF8.self)
    #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
    #expect(answer.contains("\r\nAllow: GET, HEAD\r\n"))
  }

  @Test func theHeadIsAskedForAlone() throws {
    let response = Self.site.response(
      to: try PreviewRequest(head: "HEAD / HTTP/1.1\r\nHost: localhost"))
    let (head, whole) = (response.bytes(for: .head), response.bytes(for: .get))
    #expect(!response.body.isEmpty && whole == head + response.body)
    #expect(head.suffix(4) == Array("\r\n\r\n".utf8))
  }

  /// A page that waits for the first site that has no errors.
  @Test func aSiteThatWasNeverBuiltReloadsItself() throws {
    let request = try PreviewRequest(head: "GET / HTTP/1.1\r\nHost: localhost")
    let response = PreviewSite(files: [:], build: 1).response(to: request)
    #expect(response.status == .missing && response.mediaType == "text/html; charset=utf-8")
    #expect(String(decoding: response.body, as: UTF8.self).contains("reload.js?build=1"))
  }

  /// A server without a name for itself is nobody's.
  @Test func aRequestWithoutAHostIsRefused() throws {
    let request = try PreviewRequest(head: "GET / HTTP/1.0")
    #expect(Self.site.response(to: request).status == .refused)
  }
}
