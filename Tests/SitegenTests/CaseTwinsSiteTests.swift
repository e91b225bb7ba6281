import Foundation
import Testing

/// A site of codes that differ in upper and lower case alone.
struct CaseTwinsSiteTests {
  private static let document =
    "Code | Meaning\nFAIL | The gate is shut.\nFail | The lamp is out.\n"
  private static let second = "~46~61~69~6C"

  private static func site(_ document: String = document) throws -> TemporarySite {
    try TemporarySite([
      TemporarySite.document: document,
      "content/pages/index.md": "---\ntitle: T\n---\nSee [two](entry:acme/errors/\(second)).\n",
    ])
  }

  @Test func eachHasItsPageNoteAndLinks() throws {
    let site = try Self.site()
    try site.write("Ask the keeper.\n", to: "content/vendors/acme/notes/errors/\(Self.second).md")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let first = try site.text("public/acme/errors/FAIL/index.html")
    let second = try site.text("public/acme/errors/\(Self.second)/index.html")
    #expect(first.contains("The gate is shut.") && !first.contains("Ask the keeper."))
    #expect(second.contains("The lamp is out.") && second.contains("Ask the keeper."))
    let data = try site.text("public/acme/errors/\(Self.second)/entry.json")
    #expect(data.contains(#""id": "acme/errors/\#(Self.second)""#), "\(data)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: site.url("public").path)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
  }

  @Test func eachIsFoundByItsOwnCase() throws {
    let site = try Self.site()
    #expect(try site.run("build", "--quiet").status == 0)
    for code in ["FAIL", "Fail"] {
      let found = try site.run("find", code, "--format", "json").output
      let first = found.components(separatedBy: #""code":"#).dropFirst().first ?? ""
      #expect(first.drop { $0 == " " }.hasPrefix("\"\(code)\""), "\(found)")
    }
  }

  @Test func publishedAddressStaysWhateverComesBeforeIt() throws {
    let site = try Self.site("Code | Meaning\nFail | The lamp is out.\n")
    try site.write("---\ntitle: T\n---\nText.\n", to: "content/pages/index.md")
    #expect(try site.run("history", "--record").status == 0)
    try site.write(Self.document, to: TemporarySite.document)
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.exists("public/acme/errors/Fail/index.html"))
    #expect(site.exists("public/acme/errors/~46~41~49~4C/index.html"))
    let again = try site.run("build", "--verify")
    #expect(again.status == 0, "\(again.errors)")
  }

  @Test func whatIsPublishedNowDecidesAnew() throws {
    let site = try Self.site()
    try site.write("---\ntitle: T\n---\nText.\n", to: "content/pages/index.md")
    #expect(try site.run("build", "--quiet").status == 0)
    try site.write("/acme/errors/Fail/\n", to: "content/urls.lock")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("public/acme/errors/Fail/index.html").contains("The lamp is out."))
    #expect(!site.exists("public/acme/errors/\(Self.second)/index.html"))
    let list = try site.text("public/acme/errors/index.html")
    #expect(list.contains("~46~41~49~4C/\"") && !list.contains(Self.second))
    let kept = try site.snapshot("public").mapValues(\.bytes)
    try site.remove(".public.sitegen")
    #expect(try site.run("build", "--quiet").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) == kept)
  }

  @Test func catalogsThatWerePublishedKnowTheAddresses() throws {
    let site = try Self.site()
    #expect(try site.run("build", "--quiet").status == 0)
    try site.write(try site.text("public/acme/catalog.json"), to: "base.json")
    try site.write(
      Self.document.replacing("lamp", with: "fire"), to: TemporarySite.document)
    #expect(try site.run("build", "--quiet").status == 0)
    let run = try site.run(
      "diff", "--base", "base.json", "--revision", "public/acme/catalog.json", "--format",
      "markdown", "--base-url",
      "https://made.example")
    #expect(
      run.output.contains("https://made.example/acme/errors/\(Self.second)/"),
      "\(run.output)\(run.errors)")
  }
}
