import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// What an entry states, on the pages of the site.
struct StatementPageTests {
  private static let history = VendorHistory(
    older: [
      MadeUpContent.catalog(
        "acme", version: "1", [entry("9", [.message("It left {0}"), .replacedBy("7")])])
    ],
    newest: MadeUpContent.catalog(
      "acme", version: "2",
      [
        entry(
          "7",
          [
            .alias("E-7"), .alias("seven"), .message("No {user} in <b>"), .message("Gone"),
            .cause(Prose(text: "See a.b.")), .cause(Prose(text: "It broke.")),
            .action(Prose(text: "Wait.")), .severity("Error"), .retryable(true),
            .endpoint("GET /a"), .endpoint("GET /b"), .applicability("Web"), .since("1.2"),
            .deprecated("Since 2.0"), .removed("3.0"), .replacedBy("a.b"), .replacedBy("no<where>"),
          ],
          origins: [
            EntryOrigin(property: .cause, place: .column("Why \"so\""), lines: 3...4),
            EntryOrigin(property: .severity, place: .path("/errors/0/level")),
            EntryOrigin(property: .code, place: .heading),
          ]),
        MadeUpContent.entry("a.b", status: [409, 423]), entry("8", [.unused(.reserved)]),
        entry("10", [.unused(.obsolete)]),
        entry("4000 to 4099", []),
      ]))

  private static func entry(
    _ code: String, _ statements: [Statement], origins: [EntryOrigin] = []
  ) -> Entry {
    Entry(
      category: "errors", code: Code(code), statements: statements, origins: origins,
      source: EntrySource(document: "errors.txt", line: 1, endLine: 1))
  }

  private static func files() async -> [OutputFile] {
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: RealSite.theme, jobs: 2)
    #expect(rendered.diagnostics.isEmpty)
    return rendered.value ?? []
  }

  private static func page(_ path: String) async throws -> HTMLPage {
    let walk = SiteWalk(await files())
    #expect(walk.problems == [])
    return try #require(walk.pages[path + "index.html"])
  }

  @Test func aPageShowsAllThatIsStated() async throws {
    let page = try await Self.page("acme/errors/7/")
    for text in [
      "Also called E-7 seven", "Since 2.0", "Replaced by a.b no<where>", "Messages",
      "No {user} in <b>", "Gone", "Cause", "See a.b.", "It broke.", "What to do", "Wait.",
      "Severity Error", "Yes: the same request may succeed later", "Endpoints GET /a GET /b",
      "Applies to Web", "Exists since 1.2", "Leaves with 3.0", "Where each part was found",
      "cause: from the column “Why \"so\"”, lines 3–4", "code: from the heading",
      "severity: from the field “/errors/0/level”",
    ] {
      #expect(page.visibleText.contains(text), "\(text)")
    }
    #expect(!page.visibleText.contains("The vendor gives no text"))
    let links = page.elements(named: "a").filter { $0["href"] == "../../../acme/errors/a.b/" }
    #expect(links.count >= 2)
    #expect(page.elements(named: "var").count == 2)
  }

  @Test(arguments: [
    ("8", "Nothing is sent with this code: the vendor keeps it for later use."),
    ("10", "Nothing is sent with this code any more"),
    ("4000~20to~204099", "This page stands for all codes from 4000 to 4099."),
    ("a.b", "The vendor gives no text for this code."),
    ("9", "version 1 was the last to have it"), ("9", "It left {0}"), ("9", "Replaced by 7"),
  ])
  func aPageSaysWhatTheCodeIs(_ segment: String, _ text: String) async throws {
    let page = try await Self.page("acme/errors/\(segment)/")
    #expect(page.visibleText.contains(text))
  }

  @Test func rowsShowWhatIsNoLongerInUse() async throws {
    let page = try await Self.page("acme/errors/")
    for text in ["7 deprecated No {user} in <b>", "8 reserved", "10 obsolete"] {
      #expect(page.visibleText.contains(text), "\(page.visibleText)")
    }
    let codes = try await Self.page("codes/")
    #expect(codes.visibleText.contains("seven 7 ACME"))
  }

  @Test func theMarkdownSaysWhichStatusItHas() async throws {
    let file = await Self.files().first { $0.path == "acme/errors/a.b/index.md" }
    let text = String(decoding: try #require(file).bytes, as: UTF8.self)
    #expect(text.contains("\n- Category: errors\n- HTTP status: 409, 423\n- Version: 2\n"))
  }

  @Test func theMarkdownSaysTheSame() async throws {
    let file = await Self.files().first { $0.path == "acme/errors/7/index.md" }
    let text = String(decoding: try #require(file).bytes, as: UTF8.self)
    #expect(
      text == """
        # `7`

        - Vendor: ACME
        - Category: errors
        - Also called: E-7, seven
        - Deprecated: Since 2.0
        - Replaced by: a.b, no\\<where>
        - Severity: Error
        - Retryable: Yes: the same request may succeed later
        - Endpoints: GET /a, GET /b
        - Applies to: Web
        - Exists since: 1.2
        - Leaves with: 3.0
        - Version: 2
        - Source: errors.txt, line 1

        ## Messages

        - `No {user} in <b>`
        - `Gone`

        ## Cause

        See a.b.

        It broke.

        ## What to do

        Wait.

        """)
  }
}
