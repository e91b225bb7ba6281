import Testing

@Suite struct FindCommandTests {
  @Test func aCodeIsPrintedWithItsPage() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "a b")
    #expect(run.status == 0)
    #expect(run.output.contains("a.b") && run.output.contains("acme/errors/a.b/"))
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
}
