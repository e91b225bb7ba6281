import Foundation
import Testing

/// `content/approvals.yaml` in `sitegen diff`.
struct ApprovedDiffTests {
  private static let approvals = "content/approvals.yaml"

  /// A vendor whose version 2.0 lacks two codes of 1.0: two breaking changes.
  private static func site() throws -> TemporarySite {
    try TemporarySite([
      "content/vendors/acme/1.0/errors.txt":
        "Code | Meaning\na.b | One.\nc_d | Two.\ne_f | Three.\n",
      "content/vendors/acme/2.0/errors.txt": "Code | Meaning\na.b | One.\n",
      "content/pages/index.md": "---\ntitle: Codes\n---\nHere.\n",
    ])
  }

  private static let check = ["diff", "--fail-on", "breaking"]

  /// The item that the report offers for a code, with a reason.
  private static func item(
    for code: String, _ site: TemporarySite, because end: String = "reason: Never sent }"
  ) throws -> String {
    let lines = try site.run("diff", "--verbose").output.split(separator: "\n")
    let line = lines.first { $0.contains("- {") && $0.contains("code: \"\(code)\"") }
    return String(try #require(line).drop { $0 == " " }).replacing("reason: }", with: end)
  }

  private static func approve(_ items: [String], in site: TemporarySite) throws {
    try site.write("approvals:\n" + items.map { "  \($0)\n" }.joined(), to: approvals)
  }

  @Test func oneIntendedBreakPassesAndASecondOneDoesNot() throws {
    let site = try Self.site()
    #expect(try site.run(Self.check).status == 1)
    let first = try Self.item(for: "c_d", site)
    let second = try Self.item(for: "e_f", site)
    try Self.approve([first], in: site)
    let half = try site.run(Self.check)
    #expect(half.status == 1 && half.errors == "", "\(half.errors)")
    #expect(half.output.contains("\n1 breaking, 0 suspect, 0 additive, 0 editorial, 1 approved\n"))
    #expect(half.output.contains("\nbreaking\n  errors/e_f: 'e_f' was removed [code-removed]\n"))
    #expect(half.output.contains("\napproved\n  errors/c_d: 'c_d' was removed [code-removed]\n"))
    #expect(half.output.contains("\n      Never sent\n"))
    try Self.approve([first, second], in: site)
    let all = try site.run(Self.check)
    #expect(all.status == 0 && all.output.contains("\n0 breaking,"), "\(all.output)")
    #expect(!all.output.contains("no changes"))
  }

  @Test(arguments: [("9999-12-31", Int32(0)), ("2001-01-31", 1)])
  func anApprovalHoldsUntilItExpires(_ day: String, _ status: Int32) throws {
    let site = try Self.site()
    let items = try ["c_d", "e_f"].map {
      try Self.item(for: $0, site, because: "reason: Never sent, expires: \(day) }")
    }
    try Self.approve(items, in: site)
    let run = try site.run(Self.check)
    #expect(run.status == status, "\(run.output)\(run.errors)")
    #expect(run.output.contains("[stale-approval]") == (status == 1))
    #expect(
      run.output.contains("expired on 2001-01-31") || run.output.contains("until 9999-12-31"))
  }

  @Test func anApprovalThatFitsNothingIsReported() throws {
    let site = try Self.site()
    let item = try Self.item(for: "c_d", site)
    try Self.approve([item.replacing("c_d", with: "a.b")], in: site)
    let run = try site.run("diff", "--fail-on", "suspect")
    #expect(run.output.contains("the approval of 'code-removed' for 'a.b' fits no change"))
    #expect(run.output.contains("stale-approval: Remove the approval"))
    #expect(run.status == 1 && run.output.contains("\n2 breaking, 1 suspect,"), "\(run.output)")
  }

  @Test func theApprovalsOfRevisionCount() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    try site.write("Code | Meaning\na.b | Something is wrong.\n", to: TemporarySite.document)
    let arguments = ["diff", "--base", "HEAD", "--fail-on", "breaking"]
    #expect(try site.run(arguments).status == 1)
    let offer = try site.run("diff", "--base", "HEAD", "--verbose").output
    let line = try #require(offer.split(separator: "\n").first { $0.contains("- {") })
    try Self.approve(
      [String(line.drop { $0 == " " }).replacing("reason: }", with: "reason: Never sent }")],
      in: site)
    #expect(try site.run(arguments).status == 0)
    try repository.git("add", "--all")
    try repository.git("commit", "--quiet", "--message", "Drop c_d")
    try site.remove(Self.approvals)
    let committed = ["diff", "--base", "HEAD~1", "--fail-on", "breaking", "--revision"]
    #expect(try site.run(committed + ["HEAD"]).status == 0)
    #expect(try site.run(committed + [site.folder.path]).status == 1)
  }

  /// A vendor's folder is renamed after a change was approved, with the word for it in `urls.lock` or without.
  @Test(arguments: [("/acme/ moved /bolt/\n", Int32(0)), ("/acme/ given-up\n", 1)])
  func anApprovalHoldsWhereTheFolderIsRenamed(_ ledger: String, _ status: Int32) throws {
    let site = try Self.site()
    try Self.approve(try ["c_d", "e_f"].map { try Self.item(for: $0, site) }, in: site)
    #expect(try site.run(Self.check).status == 0)
    try FileManager.default.moveItem(
      at: site.folder.appendingPathComponent("content/vendors/acme"),
      to: site.folder.appendingPathComponent("content/vendors/bolt"))
    try site.write(ledger, to: "content/urls.lock")
    let run = try site.run(Self.check)
    #expect(run.status == status, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("[unknown-vendor]") == (status == 1), "\(run.errors)")
  }

  @Test func aVendorThatLeavesIsApprovedOnce() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    try repository.git("mv", "content/vendors/acme", "content/vendors/bolt")
    try site.write("/acme/ given-up\n", to: "content/urls.lock")
    let arguments = ["diff", "--base", "HEAD", "--fail-on", "breaking"]
    #expect(try site.run(arguments).status == 1)
    let offer = try site.run("diff", "--base", "HEAD", "--verbose").output
    let line = try #require(offer.split(separator: "\n").first { $0.contains("vendor-removed, ") })
    try Self.approve(
      [String(line.drop { $0 == " " }).replacing("reason: }", with: "reason: Sold }")], in: site)
    let run = try site.run(arguments)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.output)\(run.errors)")
    #expect(run.output.contains("1 approved\n") && run.output.contains("      Sold\n"))
    try repository.git("add", "--all")
    try repository.git("commit", "--quiet", "--message", "Take out acme")
    let later = try site.run(arguments).output
    #expect(
      later.contains("'vendor-removed' for 'acme' fits no change [stale-approval]"), "\(later)")
    let bolt = try site.run(arguments + ["--vendor", "bolt"]).output
    #expect(!bolt.contains("stale-approval"), "\(bolt)")
  }

  @Test func everyReportForPeopleOffersTheLineAndTellsWhatWasApproved() throws {
    let site = try Self.site()
    let first = try Self.item(for: "c_d", site)
    let open = try Self.item(for: "e_f", site, because: "reason: }")
    try Self.approve([first], in: site)
    for format in ["markdown", "summary", "comment"] {
      let text = try site.run("diff", "--format", format).output
      #expect(text.contains("\n```yaml\n\(open)\n```\n"), "\(text)")
      #expect(
        text.contains(
          """
          <details><summary>Approved (1)</summary>

          - `acme`: `c_d` was removed (code-removed): `Never sent`

          """), "\(text)")
    }
    let html = try site.run("diff", "--format", "html").output
    #expect(html.contains("<pre>\(open.replacing("\"", with: "&quot;"))</pre>"))
    #expect(html.contains("<summary>Approved <span>1</span></summary>"))
    #expect(html.contains("<small>Never sent</small>"))
    #expect(try site.run("diff").output.contains("see --verbose.\n"))
  }

  @Test func programsAreToldWhatWasApproved() throws {
    let site = try Self.site()
    let first = try Self.item(for: "c_d", site)
    try Self.approve([first], in: site)
    let run = try site.run("diff", "--format", "json")
    let report = try JSONDecoder().decode(ApprovedReport.self, from: Data(run.output.utf8))
    #expect(report.changes.map(\.code) == ["e_f"])
    #expect(report.approved.map(\.change.code) == ["c_d"])
    #expect(report.approved.map(\.reason) == ["Never sent"])
    #expect(first.contains("\"\(report.approved.first?.change.fingerprint ?? "none")\""))
    let junit = try site.run("diff", "--format", "junit", "--fail-on", "breaking").output
    #expect(junit.contains(#"tests="2" failures="1" skipped="1""#))
    #expect(junit.contains(#"<skipped message="approved: Never sent"/>"#))
    let sarif = try site.run("diff", "--format", "sarif").output
    #expect(sarif.contains("\"suppressions\"") && sarif.contains("Never sent"))
    let open = try #require(report.changes.first?.fingerprint)
    #expect(sarif.contains("\"fingerprint\": \"\(open)\"") && junit.contains(open))
    let github = try site.run("diff", "--format", "github").output
    #expect(github.hasSuffix("0 editorial, 1 approved\n") && github.contains(open))
  }

  @Test func anItemWithoutAReasonIsAMistake() throws {
    let site = try Self.site()
    try Self.approve([try Self.item(for: "c_d", site, because: "reason: }")], in: site)
    let run = try site.run("check")
    #expect(run.status == 1 && run.errors.contains("[key-without-value]"), "\(run.errors)")
    #expect(try site.run("diff").output.contains("\n2 breaking,"))
  }
}

private struct ApprovedReport: Decodable {
  struct Change: Decodable {
    let code: String?
    let fingerprint: String
  }

  struct Approved: Decodable {
    let change: Change
    let reason: String
  }

  let changes: [Change]
  let approved: [Approved]
}
