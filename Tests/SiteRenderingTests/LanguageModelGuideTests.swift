import Diagnostics
import Testing

@testable import SiteRendering

/// `llms.txt`.
struct LanguageModelGuideTests {
  private static func guide(baseURL: String?) async throws -> String {
    let files = await RenamedSite.render(baseURL: baseURL).value
    let file = try #require(files.first { $0.path == "llms.txt" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func saysWhatThereIs() async throws {
    #expect(
      try await Self.guide(baseURL: nil) == """
        # Codes & more

        An error code of a vendor is at `<vendor>/<category>/<code>/`: a page, with the same as Markdown in \
        `index.md` and as JSON in `entry.json` beside it. In `<code>`, each byte that is no letter, digit, `.`, `_` or `-` \
        is `~` and two hexadecimal digits; of codes that differ in case alone, all but one have their letters so, too. \
        `catalog.json` has all codes of a vendor.

        ## Vendors

        - [Acme](acme/): 5 codes, version 2025-01-15, below `acme/keys/`, `acme/doors-and-gates/`
        - [Acme: catalog](acme/catalog.json): all of them as JSON

        ## Optional

        - [Catalogs](index.json): every vendor and version, as JSON
        - [All codes](codes/): from A to Z
        - [Acme: changes](acme/changes/)

        """)
  }

  @Test func addressesAreWholeWhereTheSiteHasOne() async throws {
    let guide = try await Self.guide(baseURL: "https://example.com/x/")
    #expect(guide.contains("\n- [Acme](https://example.com/x/acme/): 5 codes"))
  }

  @Test func conceptsAndArticlesAreListed() async throws {
    let files = await RealSite.files
    let file = try #require(files.first { $0.path == "llms.txt" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("- [About this site](about/)"))
    #expect(lines.contains { $0.hasPrefix("- [Too many attempts](concepts/too-many-attempts/): ") })
  }
}
