import Foundation
import Testing

/// `sitegen diff` on a vendor with three versions.
struct DiffCommandTests {
  private static let head = "Code | Meaning\n"
  private static let versions = [
    "1.0": head + "a.b | Something is wrong.\nc_d | Like a.b, but worse.\n",
    "1.1": head + "a.b | Something is wrong.\nc_d | Like a.b, but worse.\ne_f | Open.\n",
    "2.0": head + "a.b | Something is quite wrong.\ne_f | Open.\n",
  ]

  private static let document = "content/vendors/acme/2.0/errors.txt"

  private static func site() throws -> TemporarySite {
    let versions = versions.map { ("content/vendors/acme/\($0)/errors.txt", $1) }
    return try TemporarySite(Dictionary(versions) { first, _ in first })
  }

  @Test func textIsForPeople() throws {
    let run = try Self.site().run("diff")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Acme, 1.1 → 2.0\n1 breaking, 0 suspect, 0 additive, 1 edit"))
    #expect(run.output.contains("\n  errors/c_d: 'c_d' was removed [code-removed]\n"))
    #expect(
      run.output.contains("\n      Something is {+quite +}wrong.\n      \(Self.document):2\n"))
  }

  @Test func markdownIsForPullRequests() throws {
    let run = try Self.site().run(
      "diff", "--format", "markdown", "--base", "1.0", "--revision", "1.1")
    #expect(run.status == 0)
    #expect(
      run.output == """
        ## Acme, `1.0` → `1.1`

        0 breaking, 0 suspect, 1 additive, 0 editorial

        <details><summary>Additive (1)</summary>

        **code-added**

        - `errors`: `e_f` was added (`content/vendors/acme/1.1/errors.txt:4`)
          <br>`Open.`

        </details>

        """)
  }

  @Test func jsonIsForPrograms() throws {
    let run = try Self.site().run(
      "diff", "--format", "json", "--vendor", "acme", "--base", "1.0")
    let report = try JSONDecoder().decode(DiffReport.self, from: Data(run.output.utf8))
    #expect(report.base == "1.0" && report.revision == "2.0")
    #expect(report.counts == ["breaking": 1, "suspect": 0, "additive": 1, "editorial": 1])
    let changes = report.changes.map { "\($0.rule) \($0.vendor) \($0.category) \($0.code)" }
    #expect(
      changes == [
        "code-removed acme errors c_d", "code-added acme errors e_f",
        "text-changed acme errors a.b",
      ])
  }

  @Test func foldersAreCompared() throws {
    let base = try TemporarySite()
    let revision = try Self.site()
    defer { withExtendedLifetime(base) {} }
    let inside = try revision.run("diff", "--base", base.folder.path)
    #expect(inside.status == 0 && inside.output.hasPrefix("Acme, 1.0 → 2.0\n"), "\(inside.errors)")
    let outside = try revision.run(
      ["diff", "--base", revision.folder.path, "--revision", base.folder.path],
      in: FileManager.default.temporaryDirectory)
    #expect(outside.output.hasPrefix("Acme, 2.0 → 1.0\n"), "\(outside.errors)")
    #expect(outside.output.contains("'e_f' was removed [code-removed]"))
  }

  @Test func sameFoldersDifferInNothing() throws {
    let site = try Self.site()
    let run = try site.run(
      "diff", "--base", site.folder.path, "--fail-on", "editorial")
    #expect(run.status == 0)
    #expect(!run.output.contains("["), "\(run.output)")
  }

  @Test(arguments: [
    ("1.0", "1.1", "breaking", 0), ("1.0", "1.1", "suspect", 0), ("1.0", "1.1", "additive", 1),
    ("1.0", "1.1", "editorial", 1), ("1.0", "1.1", "none", 0), ("1.1", "2.0", "breaking", 1),
    ("1.1", "2.0", "none", 0), ("1.1", "1.1", "editorial", 0),
  ])
  func limitDecidesTheExitCode(
    _ base: String, _ revision: String, _ limit: String, _ status: Int32
  ) throws {
    let run = try Self.site().run(
      "diff", "--base", base, "--revision", revision, "--fail-on", limit)
    #expect(run.status == status && !run.output.isEmpty, "\(run.errors)")
  }

  @Test func unknownNamesComeWithWhatThereIs() throws {
    let site = try Self.site()
    let vendor = try site.run("diff", "--vendor", "acmee")
    #expect(vendor.errors.contains("There is no vendor 'acmee'. Did you mean 'acme'?"))
    let version = try site.run("diff", "--vendor", "acme", "--base", "3")
    #expect(version.errors.contains("There is no version '3'. There are: 1.0, 1.1, 2.0."))
    for path in ["none.json", "../none", "/none/at/all"] {
      let run = try site.run("diff", "--base", path)
      #expect(run.errors == "error: There is no file or folder '\(path)'.\n" && run.status == 64)
    }
  }

  @Test func aVendorWithoutAnotherVersionIsNotSaidToBeMissing() throws {
    let site = try Self.site()
    try site.write(
      "name: Solo\ndocuments: [{ shape: table, category: All }]\n",
      to: "content/vendors/solo/vendor.yaml")
    try site.write("Code | Meaning\n---|---\na.b | Bad.\n", to: "content/vendors/solo/7/e.txt")
    for words in [["--vendor", "solo"], ["--vendor", "solo", "--base", "1.0"]] {
      let run = try site.run(["diff"] + words)
      #expect(run.status == 64 && run.output == "")
      #expect(run.errors.contains("the only version of 'solo' is 7. Name a git "), "\(run.errors)")
    }
    let acme = try site.run("diff", "--vendor", "acme", "--base", "7")
    #expect(
      acme.errors.contains("the versions of 'acme' are 1.0, 1.1, 2.0. Name two of them, a git "))
    let none = try site.run("diff", "--vendor", "soloo", "--base", "7")
    #expect(none.errors.contains("Did you mean 'solo'? There are: acme, solo."), "\(none.errors)")
  }

  @Test(arguments: ["json", "jsn=a.json", "json=", "=a.json"])
  func reportThatIsNoneComesWithTheFormats(_ report: String) throws {
    let run = try Self.site().run("diff", "--report", report)
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("The formats are text, markdown, html, json, "), "\(run.errors)")
  }

  @Test func mistakesStopTheComparison() throws {
    let site = try Self.site()
    try site.write("", to: "content/vendors/acme/1.1/errors.txt")
    let run = try site.run("diff")
    #expect(run.status == 1 && run.output == "" && run.errors.contains("[empty-document]"))
  }

  @Test func mistakesElsewhereAreToldAndNoMore() throws {
    let site = try Self.site()
    try site.write(
      "---\ntitle: Gone\nentries: [acme/errors/c_d]\n---\n", to: "content/concepts/gone.md")
    let run = try site.run("diff")
    #expect(run.status == 0 && run.output.contains("'c_d' was removed"))
    #expect(run.errors.contains("[unknown-entry]"))
  }

  @Test func pagesOfChangesAreBuilt() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    for steps in ["", "1.0..1.1/", "1.1..2.0/", "1.0..2.0/"] {
      #expect(site.exists("public/acme/changes/\(steps)index.html"), "\(steps)")
    }
    let tombstone = try site.text("public/acme/errors/c_d/index.html")
    #expect(tombstone.contains("no longer documented"))
    #expect(tombstone.contains("Like"))
  }
}

private struct DiffReport: Decodable {
  struct Change: Decodable {
    let rule: String
    let vendor: String
    let category: String
    let code: String
  }

  let base: String
  let revision: String
  let counts: [String: Int]
  let changes: [Change]
}
