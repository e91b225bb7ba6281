import CatalogModel
import Testing

@testable import CatalogDiffing

/// What a reviewer sees first of a report with many changes.
struct LongReportTests {
  /// As many removed codes, and one that was reworded.
  private func report(removed count: Int) -> ChangeReport {
    let left = (1...count).map { entry("E\(100 + $0)", "Number \($0) is gone") }
    let stays = (1...count).map { entry("S\($0)") }
    return ChangeReport(
      VendorChanges(
        Sides(
          left + stays + [entry("x", "The code is wrong")],
          stays + [entry("x", "The code was wrong")]
        ).comparison))
  }

  private let overview = """
    - Breaking: code-removed (20)
    - Editorial: text-changed (1)


    """

  @Test func beginsWithWhatEachRuleFound() {
    let text = MarkdownChangeFormatter().print(report(removed: 20))
    #expect(text.contains("20 breaking, 0 suspect, 0 additive, 1 editorial\n\n" + overview))
    let page = HTMLChangeFormatter().print(report(removed: 20))
    #expect(
      page.contains(
        ##"<li>Breaking: <a href="#vendor-acme-code-removed">code-removed</a> (20)</li>"##))
    #expect(page.contains(#"<h3 id="vendor-acme-code-removed">code-removed <span>20</span></h3>"#))
  }

  @Test func whatFitsAScreenNeedsNoOverview() {
    let text = MarkdownChangeFormatter().print(report(removed: 19))
    #expect(!text.contains("- Breaking:"))
    #expect(!HTMLChangeFormatter().print(report(removed: 19)).contains("Breaking: <a"))
  }

  @Test func foldsAllButTheFirstOfALongList() throws {
    let text = MarkdownChangeFormatter(mostOfARule: 18).print(report(removed: 20))
    let shown = try #require(text.firstRange(of: "`E110` was removed"))
    let fold = try #require(text.firstRange(of: "\n\n<details><summary>and 10 more</summary>\n\n"))
    let next = try #require(text.firstRange(of: "`E111` was removed"))
    let rest = try #require(
      text.firstRange(of: "`Number 18 is gone`\n- and 2 more\n\n</details>\n\n"))
    #expect(shown.upperBound < fold.lowerBound)
    #expect(fold.upperBound < next.lowerBound && next.upperBound < rest.lowerBound)
    #expect(!MarkdownChangeFormatter().print(report(removed: 15)).contains("and 5 more"))
  }
}
