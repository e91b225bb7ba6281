import CatalogModel
import OrderedJSON
import Testing

@testable import CatalogDiffing

struct FormatterTests {
  private let report = ChangeReport(
    VendorChanges(
      Sides(
        catalog(
          [
            entry("1", "The code is wrong", line: 3), entry("2", "Gone", line: 5),
            entry("3", status: [400], line: 7),
          ], version: "2024-01"),
        catalog(
          [
            entry("1", "The code was wrong", line: 4), entry("3", status: [400, 406], line: 6),
            entry("4", "A `tick` for @you #1 <b>", line: 8),
          ], version: "2024-06")
      ).comparison))

  @Test func textIsForATerminal() {
    #expect(
      TextChangeFormatter().print(report) == """
        Acme, 2024-01 → 2024-06
        1 breaking, 1 suspect, 1 additive, 1 editorial

        breaking
          main/2: '2' was removed [code-removed]
              Gone
              errors.md:5 of 2024-01

        suspect
          main/3: '3' now comes with status 406 [status-added]
              errors.md:6 of 2024-06

        additive
          main/4: '4' was added [code-added]
              A `tick` for @you #1 <b>
              errors.md:8 of 2024-06

        editorial
          main/1: the text of '1' was reworded [text-changed]
              The code [-is-]{+was+} wrong
              errors.md:4 of 2024-06

        what to do
          code-removed: Find out whether the vendor still sends it. If so, keep its entry; if not, \
        remove the code that handles it.
          status-added: See whether clients look at the status before the code.

        To let an intended change pass, copy its line into content/approvals.yaml: see --verbose.

        """)
  }

  @Test func categoriesOfOtherScriptsAreReadable() {
    let category = URLSegment.ofTitle("错误码")
    let report = ChangeReport(
      VendorChanges(
        Sides(
          [entry("1", in: category), entry("2", in: category)], [entry("2", in: category)]
        ).comparison))
    #expect(TextChangeFormatter().print(report).contains("  错误码/1: '1' was removed"))
    #expect(MarkdownChangeFormatter().print(report).contains("- `错误码`: `1` was removed"))
    #expect(HTMLChangeFormatter().print(report).contains("<span>错误码</span> "))
    #expect(JSONChangeFormatter(schema: "diff.json").print(report).contains(category))
  }

  @Test func markdownIsForAPullRequest() {
    #expect(
      MarkdownChangeFormatter().print(report) == """
        ## Acme, `2024-01` → `2024-06`

        1 breaking, 1 suspect, 1 additive, 1 editorial

        ### Breaking (1)

        **code-removed**: Find out whether the vendor still sends it. If so, keep its entry; if not, \
        remove the code that handles it.

        - `main`: `2` was removed (`errors.md:5`)
          <br>`Gone`

        ### Suspect (1)

        **status-added**: See whether clients look at the status before the code.

        - `main`: `3` now comes with status 406 (`errors.md:6`)

        <details><summary>Additive (1)</summary>

        **code-added**

        - `main`: `4` was added (`errors.md:8`)
          <br>``A `tick` for @you #1 <b>``

        </details>

        <details><summary>Editorial (1)</summary>

        **text-changed**

        - `main`: the text of `1` was reworded (`errors.md:4`)
          <br>`The code` ~~`is`~~ **`was`** `wrong`

        </details>

        <details><summary>Let intended changes pass</summary>

        Copy lines into `content/approvals.yaml`, each with a reason:

        ```yaml
        - { fingerprint: "577116468e2b50f8", rule: code-removed, vendor: "acme", code: "2", reason: }
        - { fingerprint: "052f3e028b6dfe64", rule: status-added, vendor: "acme", code: "3", reason: }
        ```

        </details>

        """)
  }

  @Test func jsonHasThePromisedKeys() {
    let one = ChangeReport(
      VendorChanges(
        Sides([entry("1", status: [400], line: 7)], [entry("1", status: [500], line: 9)])
          .comparison))
    #expect(
      JSONChangeFormatter(schema: "/schema/diff.json").print(one) == """
        {
          "$schema": "/schema/diff.json",
          "base": "1",
          "revision": "2",
          "counts": {
            "breaking": 1,
            "suspect": 0,
            "additive": 0,
            "editorial": 0
          },
          "changes": [
            {
              "rule": "status-class-changed",
              "impact": "breaking",
              "vendor": "acme",
              "category": "main",
              "code": "1",
              "summary": "the status of '1' is 500 instead of 400",
              "fingerprint": "1138daf5537f83a8",
              "before": [
                400
              ],
              "after": [
                500
              ],
              "source": {
                "side": "revision",
                "document": "errors.md",
                "line": 9,
                "endLine": 9
              }
            }
          ]
        }

        """)
  }

  @Test func whatAVendorWroteIsNeverMarkup() {
    let hostile = "``x`` @you #1 <b>\n# [a](b) \u{1B}[31m\u{202E}"
    let sides = Sides([entry("1", "Plain")], [entry("1", hostile), entry(hostile, in: hostile)])
    let report = ChangeReport(VendorChanges(sides.comparison))
    let span = "``` ``x`` @you #1 <b> # [a](b) \u{FFFD}[31m\u{FFFD} ```"
    let markdown = MarkdownChangeFormatter().print(report)
    #expect(markdown.contains("\(span): \(span) was added"))
    #expect(markdown.contains("~~`Plain`~~ **\(span)**"))
    let text = TextChangeFormatter().print(report)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("#") })
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), (" a ", "`a`"), (" \n", "(blank)"),
    ("", "(blank)"), ("a`\u{301}b", "``a`\u{301}b``"),
  ])
  func codeSpansHoldAnything(_ text: String, _ span: String) {
    #expect(CodeSpan.of(text).unicodeScalars.elementsEqual(span.unicodeScalars))
  }

  @Test func severalVendorsAreSortedByWhatBreaks() {
    let calm = changes(of: "a-calm", [entry("1")], [entry("1")])
    let added = changes(of: "b-added", [entry("1")], [entry("1"), entry("2")])
    let broken = changes(of: "c-broken", [entry("1"), entry("2")], [entry("1")])
    let report = ChangeReport(base: "main", revision: "HEAD", vendors: [calm, added, broken])
    #expect(report.vendors.map(\.vendor.id) == ["c-broken", "b-added", "a-calm"])
    #expect(report.worst == .breaking)
    #expect(report.counts.line == "1 breaking, 0 suspect, 1 additive, 0 editorial")
    let markdown = MarkdownChangeFormatter().print(report)
    #expect(
      markdown.hasPrefix("All vendors: 1 breaking, 0 suspect, 1 additive, 0 editorial.\n\n## "))
    #expect(markdown.hasSuffix("\n\nNo changes: `a-calm`.\n"))
    #expect(TextChangeFormatter().print(report).contains("\nno changes: a-calm\n"))
  }

  @Test func aLongListIsCut() {
    let all = changes(of: "acme", [], (1...12).map { entry("\($0)") })
    let markdown = MarkdownChangeFormatter(mostOfARule: 10).print(ChangeReport(all))
    #expect(markdown.contains("<summary>Additive (13)</summary>"))
    #expect(markdown.contains("- and 2 more\n"))
  }
}
