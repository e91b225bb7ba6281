import Foundation
import Testing

@Suite struct FindCommandTests {
  @Test func aCodeIsPrintedWithItsPage() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "a b")
    #expect(run.status == 0)
    #expect(run.output.contains("a.b") && run.output.contains("acme/errors/a.b/"))
  }

  @Test func aFormerCodeIsPrintedBesideTheOneThatItIsNow() throws {
    let site = try TemporarySite()
    try site.write(
      "Code | Meaning\na.b | Something is wrong.\nx.y | Like a.b, but worse.\n",
      to: "content/vendors/acme/2.0/errors.txt")
    let run = try site.run("find", "c_d")
    #expect(
      run.output == "x.y  (c_d) - Acme / Errors\n  Like a.b, but worse.\n  acme/errors/x.y/\n")
    #expect(try site.run("find", "x.y").output.hasPrefix("x.y - Acme"))
  }

  /// A code may begin with a dash, wherever it stands.
  @Test(arguments: [
    ["-32601"], ["--limit", "1", "-32601"], ["-32601", "--limit", "1"], ["--", "-32601"],
  ])
  func aNegativeCodeIsNoOption(_ words: [String]) throws {
    let site = try TemporarySite([
      TemporarySite.document: "Code | Meaning\n-32601 | There is no such method.\n"
    ])
    let run = try site.run(["find"] + words)
    #expect(run.status == 0 && run.output.hasPrefix("-32601 - Acme"), "\(run.errors)")
    #expect(try site.run("find", "--limit", "-1", "x").status == 64)
  }

  @Test func nothingFoundIsSaidSoAndFails() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "2026-11-21 02:28:33 INFO listening on port 9003, pid 17")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("No code of any catalog matches."))
  }

  @Test func resultsAreJSONAndVendorsAreChecked() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "a.b", "--format", "json", "--limit", "1")
    #expect(run.status == 0 && run.output.contains(#""isExact": true"#))
    #expect(try site.run("find", "a.b", "--vendor", "nobody").status == 64)
    #expect(try site.run("find", "a.b", "--limit", "0").status == 64)
  }

  @Test func aBuiltSiteAnswersWithoutItsContent() throws {
    let site = try TemporarySite()
    #expect(try site.run("build").status == 0)
    let built = site.url("public").path
    let empty = try EmptyFolder()
    for text in ["a b", "401", "message", "zorb wexed"] {
      let here = try site.run("find", text, "--format", "json")
      let there = try site.run(
        ["find", "--site", built, text, "--format", "json"], in: empty.folder)
      #expect(there.output == here.output && there.status == here.status, "\(text)")
    }
    let other = try site.run(
      ["find", "--site", built, "a.b", "--vendor", "nobody"], in: empty.folder)
    #expect(other.status == 64)
  }

  @Test func aFolderThatIsNoBuiltSiteIsSaidSo() throws {
    let site = try TemporarySite()
    let none = try site.run("find", "--site", "content", "a.b")
    #expect(none.status == 64 && none.errors.contains("has no search/index.json"))
    #expect(try site.run("build").status == 0)
    try site.write(
      #"{"version":1,"tokenizer":1,"vendors":[]}"#, to: "public/search/index.json")
    let other = try site.run("find", "--site", "public", "a.b")
    #expect(other.status == 64 && other.errors.contains("another version"))
  }
}
