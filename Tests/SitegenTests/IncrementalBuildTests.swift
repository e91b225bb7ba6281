import Foundation
import Testing

/// A build that keeps what it can of the last one leaves the bytes of a clean one.
struct IncrementalBuildTests {
  /// 8 sites of 40 changes each; `SITEGEN_CHANGES` makes it more for each.
  private static let count =
    ProcessInfo.processInfo.environment["SITEGEN_CHANGES"].flatMap(Int.init) ?? 40

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func anySequenceOfChangesLeavesTheBytesOfACleanBuild(_ seed: UInt64) throws {
    var changing = try ChangingSite(seed: seed)
    let site = changing.site
    var history: [String] = []
    var published = 0
    for _ in 0..<Self.count {
      history.append(try changing.change())
      let isBuilt = try Self.build(site, "public")
      #expect(try Self.build(site, "clean") == isBuilt, "\(history)")
      guard isBuilt else { continue }
      published += 1
      let (found, expected) = (try Self.files(site, "public"), try Self.files(site, "clean"))
      let wrong = Set(found.keys).union(expected.keys).filter { found[$0] != expected[$0] }
      #expect(wrong.isEmpty, "after \(history): \(wrong.sorted().prefix(5))")
      guard wrong.isEmpty else { return }
      for folder in ["clean", ".clean.sitegen"] { try site.remove(folder) }
    }
    // Nearly all of what it does to the content is sound.
    #expect(2 * published > Self.count)
  }

  @Test func onlyWhatDependsOnANoteIsWritten() throws {
    let site = try TemporarySite(["content/vendors/acme/notes/errors/a.b.md": "Before.\n"])
    _ = try site.run("build")
    let before = try site.snapshot("public")
    try site.write("After it.\n", to: "content/vendors/acme/notes/errors/a.b.md")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let after = try site.snapshot("public")
    let written = after.filter { before[$0.key] != $0.value }.map(\.key)
    #expect(
      written.filter { !$0.hasPrefix("search/") }.sorted() == [
        ".sitegen-files", "acme/errors/a.b/index.html", "acme/errors/a.b/index.md",
      ])
  }

  @Test func aReportThatTheLedgerKeepsIsMadeAndTakenAway() throws {
    let site = try TemporarySite()
    for version in ["3", "4", "5", "6"] {
      try site.write(
        "Code | Meaning\na.\(version) | Wrong.\n",
        to: "content/vendors/acme/\(version)/errors.txt")
    }
    let report = "public/acme/changes/3..5/index.html"
    for ledger in ["# None\n", "/acme/changes/3..5/\n", "/acme/changes/3..5/ given-up\n"] {
      try site.write(ledger, to: "content/urls.lock")
      #expect(try site.run("build").status == 0)
      #expect(site.exists(report) == ledger.hasSuffix("..5/\n"))
      #expect(try site.run("build", "--output", "clean").status == 0)
      #expect(try Self.files(site, "public") == Self.files(site, "clean"), "\(ledger)")
    }
  }

  /// The folders of the site before the last are used again, and nothing of it is left in them.
  @Test func everyFileIsInItsPlaceAfterManyBuilds() throws {
    let site = try TemporarySite(["content/pages/index.md": "---\ntitle: Codes\n---\nText.\n"])
    for round in 0..<6 {
      let codes = (0...round % 4).map { "code_\($0 * round) | Number \($0) is wrong.\n" }
      try site.write("Code | Meaning\n" + codes.joined(), to: TemporarySite.document)
      #expect(try site.run("build").status == 0)
      #expect(try site.run("build", "--output", "clean").status == 0)
      #expect(try Self.files(site, "public") == Self.files(site, "clean"), "\(round)")
    }
  }

  /// Somebody put back the list of files alone, which says what they were before.
  @Test func listOfAnotherBuildIsNotBelieved() throws {
    let template = "templates/not-found.mustache"
    let site = try TemporarySite([template: "<p>Before.</p>\n"])
    _ = try site.run("build")
    let list = try site.text("public/.sitegen-files")
    try site.write("<p>After it.</p>\n", to: template)
    _ = try site.run("build")
    try site.write(list, to: "public/.sitegen-files")
    try site.write("<p>Before.</p>\n", to: template)
    #expect(try Self.build(site, "public"))
    #expect(try Self.build(site, "clean"))
    #expect(try Self.files(site, "public") == Self.files(site, "clean"))
  }

  private static func build(_ site: TemporarySite, _ output: String) throws -> Bool {
    try site.run("build", "--quiet", "--output", output).status == 0
  }

  /// The bytes of each file of a site, and those of the list of them.
  private static func files(_ site: TemporarySite, _ folder: String) throws -> [String: Data] {
    try site.snapshot(folder).mapValues(\.bytes)
  }
}
