import Foundation
import Testing

/// `sitegen diff` with what a vendor promises, and with what older versions say of its codes.
struct DiffPolicyTests {
  private static let head = "Code | Meaning\n"
  private static let kept = "a.b | Something is wrong.\n"
  /// `c_d` leaves and is used for something else; `e_f` leaves and comes back as it was.
  private static let versions = [
    "1.0": head + kept + "c_d | Like a.b, but worse.\ne_f | Open.\n",
    "1.1": head + kept,
    "2.0": head + "a.b | Something is quite wrong.\nc_d | Nobody paid.\ne_f | Open.\nx | New.\n",
  ]
  /// What 2.0 does to 1.1, where nothing is promised.
  private static let gap = ["c_d code-reused breaking", "e_f code-restored additive"]
  private static let plain =
    gap + ["a.b text-changed editorial", "x code-added additive"]

  private static func write(_ version: String, to site: TemporarySite) throws {
    try site.write(versions[version] ?? "", to: "content/vendors/acme/\(version)/errors.txt")
  }

  private static func promise(_ lines: String, in site: TemporarySite) throws {
    try site.write(try site.text(TemporarySite.vendor) + lines, to: TemporarySite.vendor)
  }

  private func changes(_ run: SitegenRun) throws -> Set<String> {
    let report = try JSONDecoder().decode(JudgedReport.self, from: Data(run.output.utf8))
    return Set(report.changes.map { "\($0.code ?? "") \($0.rule) \($0.impact)" })
  }

  @Test(arguments: [
    ("", plain),
    ("closed: true\n", plain.dropLast() + ["x added-to-closed-catalog breaking"]),
    ("stableMessages: true\n", gap + ["a.b text-changed breaking", "x code-added additive"]),
    (
      "severities: { code-reused: suspect }\n",
      plain.dropFirst() + ["c_d code-reused suspect"]
    ),
  ])
  func versionsAreJudgedByThePolicy(_ promise: String, _ expected: [String]) throws {
    let site = try TemporarySite()
    for version in Self.versions.keys { try Self.write(version, to: site) }
    try Self.promise(promise, in: site)
    for arguments in [[], ["--base", "1.1"], ["--base", "1.1", "--revision", "2.0"]] {
      let run = try site.run(["diff", "--format", "json"] + arguments)
      #expect(try changes(run) == Set(expected), "\(arguments) \(run.errors)")
    }
  }

  @Test func olderVersionsOfFoldersAndRevisionsAreKnown() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    for version in ["1.0", "1.1"] { try Self.write(version, to: site) }
    try repository.commit("Drop codes")
    let base = try TemporarySite()
    for version in ["1.0", "1.1"] { try Self.write(version, to: base) }
    try Self.write("2.0", to: site)
    try Self.promise("closed: true\n", in: site)
    let expected = Set(Self.plain.dropLast() + ["x added-to-closed-catalog breaking"])
    for word in ["HEAD", base.folder.path] {
      let run = try site.run("diff", "--format", "json", "--base", word)
      #expect(try changes(run) == expected, "\(word) \(run.errors)")
    }
    let there = try site.run(
      "diff", "--format", "json", "--base", base.folder.path, "--revision", site.folder.path)
    #expect(try changes(there) == expected, "\(there.errors)")
  }

  @Test func aPublishedCatalogIsJudgedByTheSite() throws {
    let site = try TemporarySite()
    for version in ["1.0", "1.1"] { try Self.write(version, to: site) }
    #expect(try site.run("build").status == 0)
    try site.write(try site.text("public/acme/catalog.json"), to: "published.json")
    try Self.write("2.0", to: site)
    try Self.promise("stableMessages: true\n", in: site)
    let forward = try site.run("diff", "--format", "json", "--base", "published.json")
    #expect(
      try changes(forward)
        == Set(Self.gap + ["a.b text-changed breaking", "x code-added additive"]))
  }

  @Test func whatGoesBackIsNoReturn() throws {
    let site = try TemporarySite()
    for version in Self.versions.keys { try Self.write(version, to: site) }
    let run = try site.run("diff", "--format", "json", "--base", "1.1", "--revision", "1.0")
    #expect(try changes(run) == ["c_d code-added additive", "e_f code-added additive"])
  }

  @Test func aVendorThatIsNewBreaksNoPromise() throws {
    let repository = try TemporaryRepository()
    try Self.promise("closed: true\n", in: repository.site)
    let vendor = try repository.site.text(TemporarySite.vendor)
    try repository.site.write(vendor, to: "content/vendors/zenith/vendor.yaml")
    for version in ["1.0", "1.1", "2.0"] {
      try repository.site.write(
        Self.versions[version] ?? "", to: "content/vendors/zenith/\(version)/errors.txt")
    }
    let run = try repository.site.run(
      "diff", "--format", "json", "--vendor", "zenith", "--base", "HEAD")
    #expect(try changes(run) == [" vendor-added additive"])
  }

  @Test func pagesAndLivesAreJudgedAlike() throws {
    let site = try TemporarySite()
    for version in Self.versions.keys { try Self.write(version, to: site) }
    try Self.promise("closed: true\nstableMessages: true\n", in: site)
    #expect(try site.run("build").status == 0)
    let step = try site.text("public/acme/changes/1.1..2.0/index.html")
    #expect(step.contains("3 breaking") && step.contains("added-to-closed-catalog"))
    let whole = try site.text("public/acme/changes/1.0..2.0/index.html")
    #expect(whole.contains("added-to-closed-catalog"))
    let life = try site.run("history", "a.b")
    #expect(life.output.contains("breaking: the text of 'a.b' was reworded"), "\(life.output)")
  }
}

private struct JudgedReport: Decodable {
  struct Change: Decodable {
    let rule: String
    let impact: String
    let code: String?
  }

  let changes: [Change]
}
