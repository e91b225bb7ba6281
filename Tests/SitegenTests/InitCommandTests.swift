import DefaultTheme
import Foundation
import Testing

/// The first minutes with sitegen, from an empty folder.
@Suite struct InitCommandTests {
  @Test func beginsASiteThatBuildsAndIsSound() throws {
    let folder = try EmptyFolder()
    #expect(try folder.run("init").status == 0)
    #expect(folder.exists("content/site.yaml"))
    #expect(!folder.exists("templates"))

    let check = try folder.run("check", "--strict")
    #expect(check.status == 0, "\(check.errors)")
    #expect(try folder.run("build").status == 0)
    #expect(folder.exists("public/index.html"))
    #expect(folder.exists("public/example/payments/card_declined/index.html"))
    #expect(try folder.run("find", "card_declined").output.contains("The bank declined the card"))

    let diff = try folder.run("diff", "--vendor", "example").output
    #expect(diff.contains("too_many_requests"))
    #expect(diff.contains("amount_too_small"))
  }

  @Test(arguments: [
    (".", ""), ("errors", " --source errors"), ("my site's", " --source 'my site'\\''s'"),
    ("it''s", " --source 'it'\\'''\\''s'"),
  ])
  func saysWhatToTypeNext(_ name: String, _ source: String) throws {
    let run = try EmptyFolder().run("init", name)
    #expect(run.errors.contains("\n  sitegen build\(source)\n"), "\(run.errors)")
    let end = "is made up: remove its folder before you publish the site.\n"
    #expect(run.errors.hasSuffix(end))
  }

  @Test func leavesWhatIsThere() throws {
    let folder = try EmptyFolder()
    try folder.write("title: Mine\n", to: "content/site.yaml")
    try folder.write("name: Acme\n", to: "content/vendors/acme/vendor.yaml")
    let run = try folder.run("init")
    #expect(run.status == 0 && !run.errors.contains("made up"))
    #expect(run.errors.hasSuffix("a page that you saved\n"))
    #expect(try folder.text("content/site.yaml") == "title: Mine\n")
    #expect(!folder.exists("content/vendors/example"))

    let again = try folder.run("init")
    #expect(again.status == 1)
    #expect(again.errors.contains("is a site already"))
  }

  @Test func aDocumentThatIsReadMakesASite() throws {
    let folder = try EmptyFolder()
    try folder.write(
      "| Code | HTTP | Message |\n|---|---|---|\n| E100 | 404 | No such user |\n"
        + "| E101 | 429 | Too many requests |\n", to: "errors.md")
    #expect(try folder.run("read", "errors.md", "--write", "acme", "--quiet").status == 0)
    let early = try folder.run("build")
    #expect(early.status == 1)
    #expect(early.errors.contains("sitegen init"))
    #expect(try folder.run("init").status == 0)
    #expect(try folder.run("build", "--strict").status == 0)
    #expect(folder.exists("public/acme/error-codes/E101/index.html"))
  }

  @Test func copiesTheTemplatesThatAreBuiltIn() throws {
    let folder = try EmptyFolder()
    #expect(try folder.run("init", "site", "--templates").status == 0)
    for file in BuiltInFile.all {
      #expect(
        try folder.text("site/templates/\(file.path)")
          == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func aTemplateOfTheSiteStandsInForTheOneBuiltIn() throws {
    let folder = try EmptyFolder()
    #expect(try folder.run("init").status == 0)
    try folder.write(
      "<p>Nothing here, says our own page.</p>\n", to: "templates/not-found.mustache")
    #expect(try folder.run("build", "--quiet", "--no-audit").status == 0)
    #expect(try folder.text("public/404.html").contains("says our own page"))
    #expect(folder.exists("public/example/payments/index.html"))
  }

  /// What is built in is the repository's `templates/`, all of it.
  @Test func knowsEveryTemplate() throws {
    let templates = Package.url("templates")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: templates.path).filter {
      (try? templates.appendingPathComponent($0).resourceValues(forKeys: [.isDirectoryKey]))?
        .isDirectory == false
    }
    #expect(BuiltInFile.all.map(\.path) == paths.sorted())
    for file in BuiltInFile.all {
      let written = try Data(contentsOf: templates.appendingPathComponent(file.path))
      #expect(Data(file.bytes) == written, "\(file.path)")
    }
  }
}
