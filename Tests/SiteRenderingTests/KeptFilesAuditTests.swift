import Diagnostics
import SiteRendering
import Testing

/// Files that an earlier build made, beside those of the next one.
struct KeptFilesAuditTests {
  /// The kept page, what the earlier build made besides, what the next one makes instead, and whether the kept
  /// page is still sound.
  private static let cases:
    [(kept: String, before: [String: String], after: [String: String], Bool)] =
      [
        (link("../b/"), ["b/index.html": page("x")], ["b/index.html": page("y")], true),
        (link("../b/"), ["b/index.html": page("x")], [:], false),
        (link("../b/"), ["b/index.html": page("x")], ["c/index.html": page("x")], false),
        (link("../b/"), [:], ["c/index.html": page("x")], true),
        ("x", ["b/index.html": page("x")], [:], true),
        (link("../b/#e"), ["b/index.html": there], ["b/index.html": there], true),
        (link("../b/#e"), ["b/index.html": there], ["b/index.html": page("x")], false),
        (link("../b/"), ["b/index.html": there], ["b/index.html": page("x")], true),
      ]

  private static let there = page("<p id=\"e\">x</p>")

  private static func page(_ main: String) -> String { AuditCase.page(main) }

  private static func link(_ address: String) -> String { "<a href=\"\(address)\">x</a>" }

  private static func redirect(to address: String) -> String {
    AuditCase.page("x", head: "<meta http-equiv=\"refresh\" content=\"0; url=\(address)\">")
  }

  private static func audit(_ files: [String: String]) -> OutputAudit {
    var audit = OutputAudit(baseURL: nil)
    for (path, text) in files {
      audit.add(OutputFile(path: path, bytes: Array(text.utf8), origin: "a test"))
    }
    return audit
  }

  @Test(arguments: cases.indices)
  func linksOfKeptFilesLeadSomewhere(number: Int) {
    let (main, before, after, isSound) = Self.cases[number]
    let kept = Self.audit(["a/index.html": Self.page(main)]).facts
    let gone = Self.audit(before).facts
    #expect(
      OutputAudit.areSound([kept], without: [gone], beside: [Self.audit(after).facts]) == isSound)
  }

  @Test func keptRedirectLeadsToNoNewOne() {
    let kept = Self.audit(["a/index.html": Self.redirect(to: "../b/")]).facts
    let gone = Self.audit(["b/index.html": Self.page("x")]).facts
    for (after, isSound) in [(Self.page("y"), true), (Self.redirect(to: "../c/"), false)] {
      let made = Self.audit(["b/index.html": after, "c/index.html": Self.page("x")])
      #expect(OutputAudit.areSound([kept], without: [gone], beside: [made.facts]) == isSound)
    }
  }

  @Test func newFilesMayLinkToKeptOnes() {
    let kept = Self.audit(["b/index.html": Self.there]).facts
    for (address, ids) in [
      ("../b/", []), ("../b/#e", []), ("../b/#f", ["output-missing-anchor"]),
      ("../c/", ["output-dangling-link"]),
    ] {
      let made = Self.audit(["a/index.html": Self.page(Self.link(address))])
      #expect(OutputAudit.problems(of: [made], beside: [kept]).map(\.id) == ids, "\(address)")
    }
  }

  @Test func whatSeveralTasksMissIsSaidOnceAndOfTheFirstFile() {
    let link = Self.page(Self.link("/none/") + Self.link("/kept/"))
    let kept = Self.audit(["kept/index.html": Self.page("x")]).facts
    let audits = ["c", "a", "b"].map { Self.audit(["\($0)/index.html": link]) }
    let found = OutputAudit.problems(of: audits, beside: [kept])
    #expect(found.map(\.path) == ["a/index.html"])
    #expect(found.map(\.summary) == ["'/none/' leads to no file of the site"])
  }

  /// So many that what is closed is let go of in between.
  @Test func linksThatAreMetLaterLeaveTheOthersAsTheyWere() {
    var audit = OutputAudit(baseURL: nil)
    for number in 0..<20_000 {
      let links =
        Self.link("../\(number + 1)/") + (number % 2_000 == 0 ? Self.link("../n\(number)/") : "")
      audit.add(
        OutputFile(
          path: "\(number)/index.html", bytes: Array(Self.page(links).utf8), origin: "a test"))
    }
    let found = OutputAudit.problems(of: [audit])
    let expected =
      ["../20000/"] + stride(from: 0, to: 20_000, by: 2_000).map { "../n\($0)/" }
    #expect(
      found.map(\.summary).sorted()
        == expected.map { "'\($0)' leads to no file of the site" }.sorted())
    #expect(found.contains { $0.path == "18000/index.html" && $0.summary.contains("n18000") })
  }
}
