import CatalogModel
import Testing

@testable import CatalogDiffing

/// Reports of several vendors, some without changes, and what is to be copied out of a report.
struct VendorReportTests {
  private let report = ChangeReport(
    base: "main", revision: "HEAD",
    vendors: [
      changes(of: "a-calm", [entry("1")], [entry("1")]),
      changes(of: "b-added", [entry("1")], [entry("1"), entry("2"), entry("3")]),
      changes(of: "c-broken", [entry("1"), entry("2")], [entry("1")]),
    ])

  @Test func htmlHasALineForEachVendorThatChanged() {
    let html = HTMLChangeFormatter().print(report)
    #expect(
      html.contains(
        """
        <table><thead><tr><th scope="col">Vendor</th><th scope="col">breaking</th>\
        <th scope="col">suspect</th><th scope="col">additive</th><th scope="col">editorial</th>\
        </tr></thead><tbody>
        <tr><th scope="row"><a href="#vendor-c-broken">c-broken</a></th>\
        <td>1</td><td>0</td><td>0</td><td>0</td></tr>
        <tr><th scope="row"><a href="#vendor-b-added">b-added</a></th>\
        <td>0</td><td>0</td><td>2</td><td>0</td></tr>
        </tbody></table>
        """))
    #expect(html.contains("<p>No changes: a-calm.</p>\n"))
  }

  @Test func htmlOfOneVendorHasNoTable() {
    let one = ChangeReport(changes(of: "acme", [entry("1")], [entry("1"), entry("2")]))
    let html = HTMLChangeFormatter().print(one)
    #expect(!html.contains("<table>") && !html.contains("No changes"))
  }

  @Test func aVendorWithoutChangesIsATestThatPasses() {
    let xml = JUnitChangeFormatter(failing: .breaking).print(report)
    #expect(xml.contains(#"<testsuites name="sitegen diff" tests="4" failures="1" skipped="0">"#))
    #expect(xml.contains(#"    <testcase classname="a-calm" name="no changes"/>"# + "\n"))
    #expect(!xml.contains(#"classname="b-added" name="no changes""#))
  }

  /// In YAML's double quotes: `\` and `"` behind a `\`, what cannot be seen by its number.
  @Test(arguments: [
    ("E1", #""E1""#), (#"a"b"#, #""a\"b""#), (#"a\b"#, #""a\\b""#), ("a\u{202E}b", #""a\u202eb""#),
    ("a\u{7}b", #""a\u0007b""#), ("日本", #""日本""#),
  ])
  func whatIsToBeCopiedIsYAML(code: String, quoted: String) throws {
    let sides = Sides([entry("1"), entry(code, "A text of its own")], [entry("1")])
    let change = try #require(VendorChanges(sides.comparison).changes.first)
    let line = try #require(change.approvalLine)
    #expect(line.hasPrefix(#"- { fingerprint: "\#(change.fingerprint)", rule: code-removed, "#))
    #expect(line.hasSuffix(#"vendor: "acme", code: \#(quoted), reason: }"#))
  }

  @Test(arguments: [
    ("2001-01-31", "the approval of 'code-removed' for 'E1' fits no change"),
    ("2001-02-01", "the approval of 'code-removed' for 'E1' expired on 2001-01-31"),
  ])
  func aStaleApprovalSaysWhetherItExpired(today: String, summary: String) throws {
    let approval = Approval(
      fingerprint: "0", rule: "code-removed", vendor: "acme", code: Code("E1"), reason: "Agreed",
      expiry: Day("2001-01-31"))
    let finding = StaleApproval().finding(on: approval, day: try #require(Day(today)))
    #expect(finding.summary.text == summary)
  }
}
