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

  private func twoVendors() throws -> TemporarySite {
    try TemporarySite([
      "content/vendors/bold/vendor.yaml": """
      name: Bold
      documents:
        - file: errors.txt
          shape: table
          category: Faults
          columns: { Code: code, Name: name, Meaning: description }

      """,
      "content/vendors/bold/1.0/errors.txt":
        "Code | Name | Meaning\na.b | Worn | It is worn.\nz.z | Left | It is left.\n",
      "content/vendors/bold/2.0/errors.txt": "Code | Name | Meaning\na.b | Worn | It is worn.\n",
    ])
  }

  @Test func oneVendorAloneIsAskedForIt() throws {
    let site = try twoVendors()
    let bold = "a.b  Worn - Bold / Faults\n  It is worn.\n  bold/faults/a.b/\n"
    let acme = "a.b - Acme / Errors\n  Something is wrong.\n  acme/errors/a.b/\n"
    #expect(try site.run("find", "a.b", "--vendor", "bold").output == bold)
    #expect(try site.run("find", "a.b", "--vendor", "acme").output == acme)
    #expect(try site.run("find", "worn", "--vendor", "acme").status == 1)
    let both = try site.run("find", "a.b", "--limit", "1").output
    #expect([acme, bold].map { $0 + "\n(1 more; --limit shows them)\n" }.contains(both))
  }

  @Test func aCodeThatLeftIsFoundAsSuch() throws {
    let site = try twoVendors()
    #expect(
      try site.run("find", "z.z").output
        == "z.z  Left - Bold / Faults (no longer listed)\n  It is left.\n  bold/faults/z.z/\n")
    let json = try site.run("find", "z.z", "--format", "json").output
    #expect(json.contains(#""name": "Left""#) && json.contains(#""removed": true"#))
    #expect(!json.contains(#""label""#))
  }

  @Test func aLogIsReadFromStandardInput() throws {
    let site = try TemporarySite()
    let process = SitegenRun.process(["find", "-"], site.folder, [:])
    let pipe = Pipe()
    process.standardInput = pipe
    try pipe.fileHandleForWriting.write(
      contentsOf: Data("12:01 INFO started\n12:02 ERROR payment failed: c_d\n".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(try process.output().hasPrefix("c_d - Acme / Errors\n"))
    #expect(process.terminationStatus == 0)
  }

  @Test func nothingFoundIsSaidSoAndFails() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "2026-11-21 02:28:33 INFO listening on port 9003, pid 17")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("No code of any catalog matches."))
  }

  @Test func aWordThatNothingKnowsIsLeftOutAndSaid() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "something zorb wrong")
    #expect(run.status == 0 && run.output.hasPrefix("a.b - Acme"), "\(run.output)")
    #expect(run.errors == "Nothing here knows “zorb”; shown is what the rest finds.\n")
    let json = try site.run("find", "something zorb wrong", "--format", "json")
    #expect(json.output.contains("\"unknown\": [\n    \"zorb\"\n  ]"), "\(json.output)")
    #expect(json.errors.isEmpty)
    #expect(try !site.run("find", "something wrong", "--format", "json").output.contains("unknown"))
    #expect(try site.run("find", "zorb").status == 1)
    let long = try site.run("find", "something wrong", String(repeating: "7", count: 90))
    #expect(long.errors.contains("“\(String(repeating: "7", count: 60))…”"), "\(long.errors)")
  }

  @Test func aMendedWordIsSaidAndCanBeSearchedForAsItWasTyped() throws {
    let site = try TemporarySite()
    let run = try site.run("find", "somethnig", "wrong")
    #expect(run.status == 0 && run.output.hasPrefix("a.b - Acme"), "\(run.output)")
    #expect(
      run.errors == "“somethnig” was read as “something”; --exactly searches without.\n")
    let json = try site.run("find", "somethnig", "wrong", "--format", "json")
    #expect(json.output.contains(#""text": "somethnig""#), "\(json.output)")
    #expect(json.output.contains("\"read\": [\n        \"something\"\n      ]"))
    #expect(try site.run("find", "--exactly", "somethnig").status == 1)
  }

  @Test func aCodeForWhichOnlyItsNumberSpeaksIsUnsure() throws {
    let site = try TemporarySite([
      TemporarySite.document: "Code | Meaning\n4711 | The lamp is out.\n"
    ])
    let unsure = "Only the number agrees: the text may be of something that is not here.\n"
    for (text, errors) in [
      ("Error 4711", unsure), ("4711", ""), ("Error 4711: lamp", ""), ("acme error 4711", ""),
    ] {
      let run = try site.run("find", text)
      #expect(run.output.hasPrefix("4711 - Acme") && run.errors == errors, "\(text)")
      let json = try site.run("find", text, "--format", "json").output
      #expect(json.contains(#""isUnsure": true"#) == !errors.isEmpty, "\(text)")
    }
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
