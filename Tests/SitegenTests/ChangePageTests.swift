import Foundation
import Testing

/// The pages of changes, as `sitegen build` publishes them.
struct ChangePageTests {
  private static let head = "Code | Meaning\n"

  /// Version 2.0 of a vendor whose 1.0 has `a.b` and `c_d`, built.
  private func site(_ newer: String, settings: String = "") throws -> TemporarySite {
    let site = try TemporarySite([
      "content/vendors/acme/2.0/errors.txt": Self.head + newer,
      "content/site.yaml": "title: Codes\n" + settings,
      "content/pages/index.md": "---\ntitle: Codes\n---\nHere.\n",
    ])
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    return site
  }

  private static let step = "public/acme/changes/1.0..2.0/index.html"

  @Test func changesLeadToPagesAndLines() throws {
    let site = try site(
      "\na.b | Something is quite wrong.\n",
      settings: "contentURL: https://git.example.com/codes/blob/main/content\n")
    let page = try site.text(Self.step)
    let files = "https://git.example.com/codes/blob/main/content/vendors/acme"
    #expect(page.contains(#"<a href="\#(files)/1.0/errors.txt#L3">errors.txt:3</a>"#), "\(page)")
    #expect(page.contains(#"<a href="\#(files)/2.0/errors.txt#L3">errors.txt:3</a>"#))
    let link = #"<a class="code" href="../../../acme/errors/c_d/"><code>c_d</code></a>"#
    #expect(page.contains(link))
    let tombstone = try site.text("public/acme/errors/c_d/index.html")
    #expect(tombstone.contains(#"<a href="\#(files)/1.0/errors.txt#L3">errors.txt, line 3</a>"#))
    let living = try site.text("public/acme/errors/a.b/index.html")
    #expect(living.contains(#"<a href="\#(files)/2.0/errors.txt#L3">errors.txt, line 3</a>"#))
  }

  @Test func whatBreaksComesFirstAndLongListsAreFolded() throws {
    let new = (1...21).map { "n\($0) | The parcel number \($0) is lost.\n" }
    let page = try site("a.b | Something is quite wrong.\n" + new.joined()).text(Self.step)
    let parts = ["breaking", "additive", "editorial"].map { word in
      page.range(of: #"<h2 class="impact \#(word)">"#)?.lowerBound
    }
    let places = parts.compactMap(\.self)
    #expect(places.count == 3 && places == places.sorted())
    #expect(page.contains("<summary><h3>Code added <span class=\"count\">21</span></h3></summary>"))
    #expect(page.contains("<h3>Code removed <span class=\"count\">1</span></h3>"))
    #expect(page.components(separatedBy: "<details").count == 2)
    #expect(page.contains("The parcel number 7 is lost."))
    #expect(page.contains("Something is <ins>quite </ins>wrong."))
  }

  @Test func codesThatDifferInCaseOnlyShareAPage() throws {
    let site = try site(
      "a.b | Something is wrong.\nC_D | Like a.b, but worse.\n")
    #expect(site.exists("public/acme/errors/C_D/index.html"))
    let older = try site.text("public/acme/1.0/catalog.json")
    #expect(older.contains(#""url": "acme/errors/C_D/""#), "\(older)")
  }

  @Test func aCodeWhosePlaceIsTakenIsFoundInItsCategory() throws {
    let site = try site("a.b | Something is wrong.\nC_D | Nobody paid for the parcel.\n")
    try site.write(
      Self.head + "a.b | Something is wrong.\n", to: "content/vendors/acme/1.5/errors.txt")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let older = try site.text("public/acme/1.0/catalog.json")
    #expect(older.contains(#""url": "acme/errors/""#), "\(older)")
  }
}
