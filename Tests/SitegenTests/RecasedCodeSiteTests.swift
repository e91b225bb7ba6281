import Foundation
import Testing

/// A site whose vendor writes a code otherwise than when its address was published.
struct RecasedCodeSiteTests {
  private static let newer = "content/vendors/acme/2.0/errors.txt"

  /// Version 1.0, which is recorded, has `fail`, and 2.0 has `FAIL`.
  private static func site() throws -> TemporarySite {
    let site = try TemporarySite([
      TemporarySite.document: "Code | Meaning\nfail | The gate is shut.\n",
      "content/pages/index.md": "---\ntitle: T\n---\nSee [one](entry:acme/errors/fail).\n",
    ])
    #expect(try site.run("history", "--record").status == 0)
    try site.write("Code | Meaning\nFAIL | The gate is shut.\n", to: newer)
    return site
  }

  @Test func theAddressStays() throws {
    let site = try Self.site()
    try site.write("Ask the keeper.\n", to: "content/vendors/acme/notes/errors/FAIL.md")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let page = try site.text("public/acme/errors/fail/index.html")
    #expect(page.contains("FAIL") && page.contains("The gate is shut."))
    #expect(page.contains("Ask the keeper."))
    let names = try FileManager.default.subpathsOfDirectory(atPath: site.url("public").path)
    #expect(!names.contains { $0.contains("errors/FAIL") })
    let front = try site.text("public/index.html")
    #expect(!front.contains("errors/FAIL/") && front.contains("acme/errors/fail/"))
    let again = try site.run("build", "--verify")
    #expect(again.status == 0, "\(again.errors)")
    let recorded = try site.run("history", "--record")
    #expect(recorded.status == 0, "\(recorded.errors)")
    #expect(!(try site.text("content/urls.lock")).contains("FAIL"))
  }

  @Test func itIsFoundByEitherSpelling() throws {
    let site = try Self.site()
    #expect(try site.run("build", "--quiet").status == 0)
    for code in ["FAIL", "fail"] {
      let found = try site.run("find", code, "--format", "json").output
      #expect(found.contains("acme/errors/fail/") && found.contains(#""FAIL""#), "\(found)")
    }
    let run = try site.run(
      "diff", "--base", "1.0", "--format", "markdown", "--base-url", "https://made.example")
    #expect(run.output.contains("https://made.example/acme/errors/fail/"), "\(run.output)")
    #expect(run.output.contains("is now written"), "\(run.output)")
  }

  /// A catalog that was published says how its codes are written in their URLs.
  @Test func aPublishedCatalogKnowsTheAddress() throws {
    let site = try Self.site()
    #expect(try site.run("build", "--quiet").status == 0)
    try site.write(try site.text("public/acme/catalog.json"), to: "base.json")
    let text = try site.text("base.json").replacing("The gate", with: "The door")
    try site.write(text, to: "revision.json")
    let run = try site.run(
      "diff", "--base", "base.json", "--revision", "revision.json", "--format", "markdown",
      "--base-url", "https://made.example")
    #expect(
      run.output.contains("https://made.example/acme/errors/fail/"), "\(run.output)\(run.errors)")
  }

  /// Without the line that says so, the code has its own address, incrementally as from scratch.
  @Test func whatIsRecordedDecides() throws {
    let site = try Self.site()
    #expect(try site.run("build", "--quiet").status == 0)
    try site.write(
      "---\ntitle: T\n---\nSee [one](entry:acme/errors/FAIL).\n", to: "content/pages/index.md")
    try site.remove("content/urls.lock")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.exists("public/acme/errors/FAIL/index.html"))
    let kept = try site.snapshot("public").mapValues(\.bytes)
    try site.remove(".public.sitegen")
    #expect(try site.run("build", "--quiet").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) == kept)
  }
}
