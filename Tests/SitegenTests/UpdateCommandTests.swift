import Foundation
import Testing

/// `sitegen update`, with a curl that answers from a folder.
struct UpdateCommandTests {
  private static func table(_ rows: [String], below text: String = "") -> String {
    "# Access errors\n\n\(text)\n\n| Code | Meaning |\n|---|---|\n"
      + rows.map { "| \($0) |\n" }.joined()
  }
  private static let rows = ["E-1 | There is no key", "E-2 | The key is old", "E-3 | No lock"]
  private static let more = rows + ["E-4 | There is no door"]
  private static let folder = "content/vendors/lock"
  private static let newest = "\(folder)/2024-06-30"

  /// A vendor `lock` with documents `errors.md`, which has an address, and `more.md`, which has none.
  private static let files = [
    "\(folder)/vendor.yaml": """
    name: Lock
    documents:
      - { file: errors.md, address: "https://lock.example/a?b={1}", shape: table }
      - { file: more.md, shape: table, category: More }

    """,
    "\(newest)/errors.md": table(rows),
    "\(newest)/more.md": "| Code | Meaning |\n|---|---|\n| M-1 | More |\n",
  ]

  /// With `page` at the address, where there is one.
  private static func site(
    _ page: String?, _ others: [String: String] = [:]
  ) throws -> TemporarySite {
    let web = page.map { ["web/a?b={1}": $0] } ?? [:]
    return try TemporarySite.onWeb(files.merging(web) { $1 }.merging(others) { $1 })
  }

  private static func update(
    _ site: TemporarySite, _ arguments: [String] = []
  ) throws -> SitegenRun {
    try site.runOnWeb(["update"] + arguments)
  }

  private static func versions(_ site: TemporarySite) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: site.url(folder).path)
      .filter { $0 != "vendor.yaml" }.sorted()
  }

  @Test func takesWhatSaysSomethingElse() throws {
    let site = try Self.site(Self.table(Self.more))
    let run = try Self.update(site)
    #expect(run.status == 0 && run.output == "", "\(run.errors)")
    let versions = try Self.versions(site)
    #expect(versions.count == 2 && versions[0] == "2024-06-30")
    let path = "\(Self.folder)/\(versions[1])"
    #expect(try site.text("\(path)/errors.md") == Self.table(Self.more))
    #expect(try site.text("\(path)/more.md") == site.text("\(Self.newest)/more.md"))
    #expect(
      run.errors.hasPrefix(
        "lock: wrote \(path) with 5 entries, where 2024-06-30 has 4: 0 breaking, 0 suspect, 1 additive, "
          + "0 editorial.\n"))
    #expect(run.errors.contains("\n  sitegen diff --vendor lock\n"))
    #expect(try site.run("check", "--strict").status == 0)
    #expect(try site.text("asked.txt").hasSuffix(" -- https://lock.example/a?b={1}\n"))
    let again = try Self.update(site)
    #expect(again.status == 0 && again.errors == "lock: nothing new.\n")
  }

  @Test(
    "What says the same is no version",
    arguments: [
      (table(rows), "lock: nothing new.\n"),
      (table(rows, below: "Seen 7,013 times."), "lock: nothing new in the entries.\n"),
      (table(rows) + "\n", "lock: nothing new in the entries.\n"),
    ])
  func leavesTheSame(_ page: String, _ words: String) throws {
    let site = try Self.site(page)
    let run = try Self.update(site)
    #expect(run.status == 0 && run.errors == words)
    #expect(try Self.versions(site) == ["2024-06-30"])
  }

  @Test func anotherWordInAnEntryIsAVersion() throws {
    let site = try Self.site(
      Self.table(Self.rows.map { $0.replacing("No lock", with: "No lock!") }))
    let run = try Self.update(site)
    #expect(run.status == 0 && run.errors.contains("1 editorial."), "\(run.errors)")
    #expect(try Self.versions(site).count == 2)
  }

  @Test(
    "What cannot be taken is told with its place, and nothing is written",
    arguments: [
      (
        nil, [:], [],
        "\(folder)/vendor.yaml:3:34: error: 'errors.md' could not be fetched: The requested URL returned error: 404 "
          + "[document-not-fetched]\n"
      ),
      (
        "# Sign in\n\nName and password, please.\n", [:], [],
        "https://lock.example/a?b={1}: error: it is not sure that \(folder)/vendor.yaml reads this"
      ),
      (
        table(["E-1 | There is no key"]), [:], [],
        "note: Only 1 of the entries are read so, and version 2024-06-30 has 3.\n"
      ),
      (
        "", [:], [],
        "https://lock.example/a?b={1}:1:1: error: the file is empty [empty-document]\n"
      ),
      (
        table(more),
        ["\(folder)/2.0/errors.md": table(rows), "\(folder)/v9/errors.md": table(rows)],
        [], "note: the newest one is called 'v9', which is no day\n"
      ),
      (
        table(more), ["\(folder)/9999-12-31/errors.md": table(rows)], [],
        "note: the newest one is called '9999-12-31', which comes behind 20"
      ),
      (
        table(more), [:], ["--vendor", "lock", "--release", "2024-06-30"],
        "note: version 2024-06-30 is there already, and nothing is ever replaced\n"
      ),
    ] as [(String?, [String: String], [String], String)])
  func refuses(
    _ page: String?, _ others: [String: String], _ arguments: [String], _ words: String
  ) throws {
    let site = try Self.site(page, others)
    let before = try Self.versions(site)
    let run = try Self.update(site, arguments)
    #expect(run.status == 1 && run.errors.contains(words), "\(run.errors)")
    #expect(try Self.versions(site) == before)
  }

  @Test("A vendor that fails does not keep the others from being taken")
  func takesTheOthers() throws {
    let other = "content/vendors/zenith"
    let site = try Self.site(
      nil,
      [
        "\(other)/vendor.yaml": """
        name: Zenith
        documents: { file: "z.md", address: "https://zenith.example/z.md", shape: table }

        """,
        "web/z.md": Self.table(Self.rows),
      ])
    let run = try Self.update(site, ["--release", "2.0", "--vendor", "zenith"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("zenith: wrote \(other)/2.0 with 3 entries.\n"))
    #expect(try site.text("\(other)/2.0/z.md") == Self.table(Self.rows))
    let all = try Self.update(site)
    #expect(all.status == 1 && all.errors.contains("zenith: nothing new.\n"), "\(all.errors)")
    #expect(all.errors.contains("[document-not-fetched]"))
  }

  @Test(
    "No document is written outside of its version",
    arguments: [
      "../../../stray.md", "/tmp/stray.md", "a/../../stray.md", ".stray.md", "a//b.md", "*",
    ])
  func writesNothingElsewhere(_ name: String) throws {
    let site = try Self.site(
      Self.table(Self.more),
      [
        "\(Self.folder)/vendor.yaml": """
        name: Lock
        documents: { file: "\(name)", address: "https://lock.example/a?b={1}", shape: table }

        """
      ])
    let run = try Self.update(site)
    #expect(run.status == 64 && run.errors.contains("nothing to fetch"), "\(run.errors)")
    #expect(run.errors.contains("[unused-address]"))
    #expect(!site.exists("asked.txt"))
  }

  @Test(
    "Wrong usage",
    arguments: [
      (["--vendor", "lok"], "There is no vendor 'lok'. Did you mean 'lock'?"),
      (["--vendor", "acme"], "There is nothing to fetch: acme has a document"),
      (["--release", "2.0"], "--release names a version of one vendor"),
      (["--vendor", "lock", "--release", "a/b"], "'a/b' cannot stand in a URL."),
    ])
  func wrongUsage(_ arguments: [String], _ words: String) throws {
    let run = try Self.update(try Self.site(Self.table(Self.more)), arguments)
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
  }

  @Test func saysThatCurlIsMissing() throws {
    let run = try Self.site(nil).run(["update"], environment: ["PATH": "/nowhere"])
    #expect(run.status == 1 && run.errors.contains("curl could not be run"), "\(run.errors)")
    #expect(run.errors.contains("help: Install curl.\n"))
  }
}
