import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Testing

/// What `vendor.yaml` and `approvals.yaml` say about changes.
struct ChangePolicyReadingTests {
  private func content(
    vendor: String, approvals: String = "", ledger: String = ""
  ) -> Diagnosed<SiteContent> {
    ContentReader.read(
      ContentFolder([
        "site.yaml": "title: Errors\n",
        "approvals.yaml": approvals.isEmpty ? "approvals: []\n" : approvals,
        "urls.lock": "# Addresses\n" + ledger,
        "vendors/acme/vendor.yaml": """
        name: Acme
        \(vendor)
        documents:
          - { shape: table, category: Errors, columns: { Code: code, Text: description } }
        """,
        "vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\nE2 | Two\n",
      ]))
  }

  @Test func aVendorMayPromiseAndASiteMayJudge() {
    let promises = "closed: true\nstableMessages: true\nseverities: { text-changed: suspect }"
    let read = content(vendor: promises)
    #expect(read.diagnostics.isEmpty)
    #expect(
      read.value.vendors.map(\.policy) == [
        ChangePolicy(
          isClosed: true, hasStableMessages: true, severities: ["text-changed": .suspect])
      ])
    #expect(content(vendor: "closed: false").value.vendors.map(\.policy) == [ChangePolicy()])
  }

  @Test func wordsThatAreNoneAreReported() {
    let ids = content(vendor: "closed: maybe\nseverities: { text-chnged: bad }").diagnostics.map(
      \.id)
    #expect(ids.sorted() == ["unknown-rule", "unknown-word", "unknown-word"])
  }

  @Test func approvalsAreRead() {
    let read = content(
      vendor: "product: Cards",
      approvals: """
        approvals:
          - fingerprint: "0123456789abcdef"
            rule: code-removed
            vendor: acme
            code: 7
            reason: Never sent
            expires: 2025-06-30
        """)
    #expect(read.diagnostics.isEmpty)
    #expect(
      read.value.approvals == [
        Approval(
          fingerprint: "0123456789abcdef", rule: "code-removed", vendor: "acme", code: Code("7"),
          reason: "Never sent", expiry: Day("2025-06-30"))
      ])
  }

  @Test func anApprovalForNoVendorIsReportedAndKept() throws {
    let item = "{ fingerprint: \"0123456789abcdef\", rule: code-removed, vendor: acm, reason: Yes }"
    let read = content(vendor: "product: Cards", approvals: "approvals:\n  - \(item)\n")
    let problem = try #require(read.diagnostics.first)
    #expect(read.diagnostics.map(\.id) == ["unknown-vendor"] && problem.severity == .warning)
    #expect(problem.suggestions == ["Did you mean 'acme'?"])
    #expect(read.value.approvals.map(\.vendor) == ["acm"])
  }

  /// A rule, what `urls.lock` says, and what is reported of an approval for `olden`, which is not there.
  @Test(arguments: [
    ("code-removed", "", ["unknown-vendor"]),
    ("code-removed", "/olden/ given-up\n", ["unknown-vendor"]),
    ("code-removed", "/olden/ moved /other/\n", ["unknown-vendor"]),
    ("code-removed", "/olden/errors/ moved /acme/errors/\n", ["unknown-vendor"]),
    ("code-removed", "/olden/ moved /olden/\n", ["unknown-vendor"]),
    ("code-removed", "/olden/ moved /acme/\n", []),
    ("code-removed", "/older/ moved /acme/\n/olden/ moved /older/\n", []),
    ("vendor-removed", "", []),
  ])
  func anApprovalForAVendorThatLeftOrWasRenamed(
    _ rule: String, _ ledger: String, _ expected: [String]
  ) {
    let item = "{ fingerprint: \"0123456789abcdef\", rule: \(rule), vendor: olden, reason: Yes }"
    let read = content(
      vendor: "product: Cards", approvals: "approvals:\n  - \(item)\n", ledger: ledger)
    #expect(read.diagnostics.map(\.id) == expected)
  }
}
