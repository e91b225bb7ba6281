import CatalogModel
import OrderedJSON
import Testing

@testable import CatalogDiffing

/// A vendor that one side does not have.
struct ComparedVendorTests {
  private static let removed = VendorChanges(removed: codes(2), policy: ChangePolicy())
  private static let added = VendorChanges(added: codes(2), policy: ChangePolicy())

  private static func codes(_ count: Int) -> Catalog {
    catalog((0..<count).map { entry("E\($0)", "Text \($0)", line: $0 + 1) }, version: "2024-01")
  }

  private func report(_ vendors: VendorChanges...) -> ChangeReport {
    ChangeReport(base: "main", revision: "topic", vendors: vendors)
  }

  /// The number of codes, and what is said of them.
  @Test(arguments: [
    (0, " without any code"), (1, " with its only code, 'E0'"),
    (3, " with its 3 codes: 'E0', 'E1', 'E2'"),
    (
      12,
      " with its 12 codes: 'E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9' and 2 more"
    ),
    (
      40,
      " with its 40 codes: 'E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9' and 30 more"
    ),
  ])
  func isOneFindingWithAllOfItsCodes(_ count: Int, _ words: String) {
    let catalog = Self.codes(count)
    let removed = VendorChanges(removed: catalog, policy: ChangePolicy()).changes
    #expect(removed.map { "\($0.rule) \($0.impact)" } == ["vendor-removed breaking"])
    #expect(removed.map(\.summary.text) == ["the vendor 'Acme', '/acme/', was removed" + words])
    #expect((removed[0].before?.elements?.count ?? 0) == count && removed[0].after == nil)
    let added = VendorChanges(added: catalog, policy: ChangePolicy()).changes
    #expect(added.map { "\($0.rule) \($0.impact)" } == ["vendor-added additive"])
    #expect(added.map(\.summary.text) == ["the vendor 'Acme', '/acme/', was added" + words])
    #expect((added[0].after?.elements?.count ?? 0) == count && added[0].before == nil)
  }

  /// What a policy says, and what it makes of a vendor that left and of one that came.
  private static let policies: [(ChangePolicy, Impact, Impact)] = [
    (ChangePolicy(isClosed: true, hasStableMessages: true), .breaking, .additive),
    (ChangePolicy(severities: ["code-added": .suspect]), .breaking, .suspect),
    (ChangePolicy(severities: ["code-removed": .editorial]), .breaking, .additive),
    (ChangePolicy(severities: ["vendor-removed": .suspect]), .suspect, .additive),
    (ChangePolicy(severities: ["vendor-added": .editorial]), .breaking, .editorial),
  ]

  @Test(arguments: policies)
  func isJudgedByThePolicy(_ policy: ChangePolicy, _ removed: Impact, _ added: Impact) {
    #expect(VendorChanges(removed: Self.codes(3), policy: policy).worst == removed)
    #expect(VendorChanges(added: Self.codes(3), policy: policy).worst == added)
  }

  @Test func textSaysWhatToDo() {
    #expect(
      TextChangeFormatter().print(report(Self.removed)) == """
        Acme, 2024-01 → removed
        1 breaking, 0 suspect, 0 additive, 0 editorial

        breaking
          the vendor 'Acme', '/acme/', was removed with its 2 codes: 'E0', 'E1' [vendor-removed]

        what to do
          vendor-removed: Put the vendor's folder back unless this is intended. Of a vendor that only \
        has another name, write '/former-name/ moved /new-name/' into content/urls.lock, and its codes \
        are compared with what they were; of one that is gone for good, 'moved' or 'given-up' behind its \
        address there says what becomes of its pages.

        To let an intended change pass, copy its line into content/approvals.yaml: see --verbose.

        """)
    #expect(
      TextChangeFormatter().print(report(Self.added)) == """
        Acme, new → 2024-01
        0 breaking, 0 suspect, 1 additive, 0 editorial

        additive
          the vendor 'Acme', '/acme/', was added with its 2 codes: 'E0', 'E1' [vendor-added]

        """)
  }

  /// A report, and what stands in it of the vendor that left and of the one that came.
  private static let formats: [(any ChangeReportFormatter, String, String)] = [
    (MarkdownChangeFormatter(), "## Acme, `2024-01` → removed\n", "## Acme, new → `2024-01`\n"),
    (
      MarkdownChangeFormatter(),
      "- the vendor `Acme`, `/acme/`, was removed with its 2 codes: `E0`, `E1`\n",
      "- the vendor `Acme`, `/acme/`, was added with its 2 codes: `E0`, `E1`\n"
    ),
    (
      HTMLChangeFormatter(), "<h2>Acme <span>2024-01 → removed</span></h2>",
      "<h2>Acme <span>new → 2024-01</span></h2>"
    ),
    (
      HTMLChangeFormatter(),
      "the vendor <code>Acme</code>, <code>/acme/</code>, was removed with its 2 codes: <code>E0</code>, <code>E1</code>",
      "the vendor <code>Acme</code>, <code>/acme/</code>, was added with its 2 codes: <code>E0</code>, <code>E1</code>"
    ),
    (
      JUnitChangeFormatter(failing: .breaking), #"<testsuite name="Acme, 2024-01 → removed""#,
      #"<testsuite name="Acme, new → 2024-01""#
    ),
    (
      GitHubChangeFormatter(), "::error title=Acme%3A vendor-removed (breaking)::the vendor",
      "::notice title=Acme%3A vendor-added (additive)::the vendor"
    ),
    (
      SARIFChangeFormatter(), #""ruleId": "vendor-removed""#, #""ruleId": "vendor-added""#
    ),
    (JSONChangeFormatter(schema: ""), #""rule": "vendor-removed""#, #""rule": "vendor-added""#),
  ]

  @Test(arguments: formats.indices)
  func everyReportTellsIt(_ number: Int) {
    let (formatter, removed, added) = Self.formats[number]
    let (left, came) = (
      formatter.print(report(Self.removed)), formatter.print(report(Self.added))
    )
    #expect(left.contains(removed), "\(left)")
    #expect(came.contains(added), "\(came)")
  }
}
