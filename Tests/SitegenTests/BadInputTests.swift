import Foundation
import Testing

/// A mistake in a site, and where it must be reported.
struct BadInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  /// `nil` leaves the file out.
  let bytes: [UInt8]?
  /// `path:line:column`, or the path of a file as a whole.
  let place: String
  let id: String
  /// The line as it is shown, with the carets below it.
  let excerpt: [String]

  init(
    _ name: String, _ path: String, _ text: String?, at place: String, _ id: String,
    shows excerpt: String...
  ) {
    self.init(name, path, bytes: text.map { Array($0.utf8) }, at: place, id, shows: excerpt)
  }

  init(
    _ name: String, _ path: String, bytes: [UInt8]?, at place: String, _ id: String,
    shows excerpt: [String]
  ) {
    testDescription = name
    self.path = path
    self.bytes = bytes
    self.place = place
    self.id = id
    self.excerpt = excerpt
  }
}

struct BadInputTests {
  @Test(arguments: documents + settings + others)
  func mistakeIsReportedAtItsPlace(_ test: BadInput) throws {
    let site = try TemporarySite(["public/.keep": ""])
    if site.exists(test.path) { try site.remove(test.path) }
    if let bytes = test.bytes { try site.write(bytes, to: test.path) }
    for command in ["build", "check"] { check(try site.run(command), test) }
    #expect(try site.snapshot("public").keys.sorted() == [".keep"])
  }

  private func check(_ run: SitegenRun, _ test: BadInput) {
    #expect(run.status == 1 && run.output == "")
    let lines = run.errors.split(separator: "\n").map(String.init)
    let place = lines.firstIndex {
      $0.hasPrefix("\(test.place): error: ") && $0.hasSuffix(" [\(test.id)]")
    }
    guard let place else {
      Issue.record("not reported: \(run.errors)")
      return
    }
    #expect(Array(lines[(place + 1)...].prefix(test.excerpt.count)) == test.excerpt)
    #expect(["problem.", "problems."].contains { lines.last?.hasSuffix($0) == true })
    #expect(!run.errors.contains("Fatal error") && !run.errors.contains(".swift"))
  }

  @Test(arguments: [TemporarySite.document, "content/site.yaml", "content/pages/index.md"])
  func symbolicLinkIsNotFollowed(_ path: String) throws {
    let site = try TemporarySite(["secret.txt": "secret"])
    try site.remove(path)
    try FileManager.default.createSymbolicLink(
      at: site.url(path), withDestinationURL: site.url("secret.txt"))
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("\(path): error: the file cannot be read: "), "\(run.errors)")
    #expect(run.errors.contains("[unreadable-file]"))
    #expect(!site.exists("public"))
  }

  #if os(Linux)
    /// Other systems have no such names.
    @Test(arguments: [
      "content/vendors/acme/1.0/err\u{FFFD}.txt", "templates/\u{FFFD}", "public/.\u{FFFD}",
    ])
    func nameThatIsNoTextIsSaidSo(_ path: String) throws {
      let site = try TemporarySite(["public/.keep": ""])
      let parts = site.url(path).path.split(separator: "\u{FFFD}", omittingEmptySubsequences: false)
      let bytes = Array(parts[0].utf8) + [0xF6] + Array(parts[1].utf8) + [0]
      let file = open(bytes.map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT, 0o644)
      #expect(close(file) == 0)
      let run = try site.run("build")
      #expect(run.status == 1)
      let isOutput = path.hasPrefix("public")
      #expect(
        run.errors.hasPrefix(isOutput ? "public: error: " : "\(path): error: the name of "),
        "\(run.errors)")
      #expect(run.errors.contains(isOutput ? "note: \(path)\n" : "[misnamed-file]"))
      #expect(!site.exists("public/index.html"))
    }
  #endif

  @Test func folderInPlaceOfADocumentIsNone() throws {
    let site = try TemporarySite()
    try site.remove(TemporarySite.document)
    try FileManager.default.createDirectory(
      at: site.url(TemporarySite.document), withIntermediateDirectories: false)
    let run = try site.run("build")
    #expect(run.status == 1 && run.errors.contains("[vendor-without-version]"))
  }

  /// A file, and the line that warns of it with what it offers.
  @Test(arguments: [
    (
      "templates/entyr.mustache", "{{code}}\n",
      "templates/entyr.mustache: warning: nothing uses the template 'entyr' [template-not-used]",
      "  help: Did you mean 'entry'?"
    ),
    (
      "templates/parts/proze.mustache", "{{>parts/proze}}\n",
      "templates/parts/proze.mustache: warning: nothing uses the template 'parts/proze' "
        + "[template-not-used]",
      "  help: Did you mean 'parts/prose'?"
    ),
  ])
  func whatNobodyUsesIsWarnedOf(
    _ path: String, _ text: String, _ problem: String, _ help: String
  ) throws {
    let site = try TemporarySite([path: text])
    let run = try site.run("check")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.contains(problem) && lines.contains(help), "\(run.errors)")
  }

  @Test func templateThatAnotherPutsInIsUsed() throws {
    let site = try TemporarySite([
      "templates/own.mustache": "<p>Ours</p>\n",
      "templates/not-found.mustache":
        "{{<layout}}{{$main}}<h1>No</h1>{{>own}}{{/main}}{{/layout}}\n",
    ])
    #expect(try site.run("check").errors == "Nothing is wrong.\n")
  }

  @Test func siteWithoutAVendorIsWarnedOf() throws {
    let site = try TemporarySite()
    for folder in ["vendors/acme", "pages"] { try site.remove("content/\(folder)") }
    let run = try site.run("build")
    #expect(run.status == 0 && run.errors.contains("content/vendors: warning: "), "\(run.errors)")
    #expect(try site.run("build", "--strict").status == 1)
    try site.write("name: Acme\n", to: vendor)
    #expect(try !site.run("build").errors.contains("[site-without-vendor]"))
  }

  @Test func warningsBesideProblemsAreCounted() throws {
    let site = try TemporarySite([
      "content/pages/index.md": "---\ntitle: T\n---\n<b>x</b> [y](/none/)\n"
    ])
    #expect(try site.run("check").errors.hasSuffix("\n1 problem, and 1 warning.\n"))
  }

  @Test func failedBuildLeavesTheSiteAsItWas() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let before = try site.snapshot("public")
    try site.write("", to: TemporarySite.document)
    #expect(try site.run("build").status == 1)
    #expect(try site.snapshot("public") == before)
  }

  /// Of a vendor that cannot be read, notes, concepts, links and published addresses miss their entries:
  /// the one mistake is reported, not what it took away.
  @Test(arguments: [
    "name: Acme\ndocuments: [", "name: Acme\nexpect: 2\ndocuments:\n  - file: errors.txt\n",
    "name: Acme\ndocuments:\n  - { file: errors.txt, shape: tabel }\n",
  ])
  func whatAMistakeTookAwayIsNotReported(_ settings: String) throws {
    let site = try TemporarySite([
      "content/vendors/acme/notes/errors/a.b.md": "Try again.\n",
      "content/concepts/one.md": "---\ntitle: One\nentries: [acme/errors/a.b]\n---\nText.\n",
      "content/pages/index.md":
        "---\ntitle: Codes\n---\n[One](entry:acme/errors/a.b), [two](/acme/errors/c_d/)\n",
    ])
    #expect(try site.run("history", "--record").status == 0)
    try site.write(
      site.text("content/urls.lock") + "/acme/errors/e/ moved /acme/errors/a.b/\n",
      to: "content/urls.lock")
    #expect(try site.run("check").status == 0)
    try site.write(settings, to: vendor)
    let run = try site.run("check")
    #expect(run.status == 1 && run.errors.hasSuffix("\n1 problem.\n"), "\(run.errors)")
    #expect(run.errors.hasPrefix("\(vendor):"), "\(run.errors)")
  }

  @Test func allMistakesAreReportedAtOnce() throws {
    let site = try TemporarySite([
      "content/site.yaml": "titel: x\n", "content/pages/index.md": "[x](none)\n",
      "templates/front.mustache": "{{titel}}\n",
    ])
    let run = try site.run("build")
    for id in ["unknown-key", "missing-key", "broken-link", "template-unknown-key"] {
      #expect(run.errors.contains("[\(id)]"), "\(run.errors)")
    }
    #expect(run.errors.hasSuffix("\n4 problems.\n"))
  }
}

private let document = TemporarySite.document
private let vendor = TemporarySite.vendor

private let documents = [
  BadInput(
    "missing document", document, nil, at: "content/vendors/acme", "vendor-without-version"),
  BadInput(
    "document under another name", vendor,
    "name: Acme\ndocuments:\n  - file: codes.txt\n    shape: table\n    columns: { Code: code }\n",
    at: "\(vendor):3:11", "missing-document", shows: "  3 |   - file: codes.txt",
    "    |           ^^^^^^^^^"),
  BadInput(
    "invalid UTF-8", document, bytes: Array("Code | Meaning\na.b | \u{E9}".utf8) + [0xFF, 0x0A],
    at: "\(document):2:8", "invalid-utf8", shows: ["  2 | a.b | é\u{FFFD}", "    |        ^"]),
  BadInput(
    "byte-order mark", document, "\u{FEFF}Code | Meaning\na.b | x\n", at: "\(document):1:1",
    "byte-order-mark", shows: "  1 | Code | Meaning", "    | ^"),
  BadInput(
    "CRLF", document, "Code | Meaning\r\na.b | x\r\n", at: "\(document):1:15", "carriage-return",
    shows: "  1 | Code | Meaning", "    |               ^"),
  BadInput(
    "NUL", document, "Code | Meaning\na.b | x\u{0}y\n", at: "\(document):2:8", "nul-character",
    shows: "  2 | a.b | x\u{FFFD}y", "    |        ^"),
  BadInput(
    "empty document", document, "", at: "\(document):1:1", "empty-document", shows: "  1 | ",
    "    | ^"),
  BadInput(
    "blank document", document, " \n\n", at: "\(document):1:1", "empty-document", shows: "  1 |  ",
    "    | ^"),
  BadInput(
    "a code twice", document, "Code | Meaning\na.b | x\na.b | y\n", at: "\(document):3:1",
    "duplicate-code", shows: "  3 | a.b | y", "    | ^^^^^^^",
    "\(document):2:1: note: it stands here first", "  2 | a.b | x", "    | ^^^^^^^"),
]

private let settings = [
  BadInput(
    "broken YAML", vendor, "name: Acme\ndocuments: [\n", at: "\(vendor):3:1", "broken-yaml",
    shows: "  3 | ", "    | ^"),
  BadInput(
    "unknown key", "content/site.yaml", "title: T\nlangauge: en\n", at: "content/site.yaml:2:1",
    "unknown-key", shows: "  2 | langauge: en", "    | ^^^^^^^^"),
  BadInput(
    "no settings", "content/site.yaml", nil, at: "content/site.yaml", "missing-site-settings"),
  BadInput(
    "no vendor settings", vendor, nil, at: "content/vendors/acme", "missing-vendor-settings"),
  BadInput(
    "navigation that leads nowhere", "content/site.yaml",
    "title: T\nnavigation:\n  - { title: About, path: about/ }\n", at: "content/site.yaml:3:27",
    "broken-link", shows: "  3 |   - { title: About, path: about/ }",
    "    |                           ^^^^^^"),
]

private let others = [
  BadInput(
    "unknown key of a template", "templates/vendor.mustache", "<p>\n  {{nmae}}</p>\n",
    at: "templates/vendor.mustache:2:5", "template-unknown-key", shows: "  2 |   {{nmae}}</p>",
    "    |     ^^^^"),
  BadInput(
    "unknown part of a template", "templates/vendor.mustache", "{{>parts/prosa}}\n",
    at: "templates/vendor.mustache:1:4", "template-unknown-partial",
    shows: "  1 | {{>parts/prosa}}", "    |    ^^^^^^^^^^^"),
  BadInput(
    "broken link", "content/pages/index.md", "---\ntitle: T\n---\né [x](/none/)\n",
    at: "content/pages/index.md:4:7", "broken-link", shows: "  4 | é [x](/none/)",
    "    |       ^^^^^^"),
  BadInput(
    "vendor without a document", "content/vendors/bolt/vendor.yaml", "name: Bolt\n",
    at: "content/vendors/bolt", "vendor-without-version"),
  BadInput(
    "article in the place of a page", "content/pages/search.md", "---\ntitle: T\n---\n",
    at: "search/index.html", "output-collision"),
]
