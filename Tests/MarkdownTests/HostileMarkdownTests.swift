import Markdown
import Testing

@Suite("Markdown made to break a parser")
struct HostileMarkdownTests {
  /// A beginning, a unit repeated, and an end.
  struct Case: Sendable, CustomTestStringConvertible {
    let count: Int
    let unit: String
    let begin: String
    let end: String

    init(_ begin: String = "", count: Int, unit: String, end: String = "") {
      self.begin = begin
      self.count = count
      self.unit = unit
      self.end = end
    }

    var testDescription: String { "\(count) × \(unit.debugDescription)" }

    func check() {
      let markdown = begin + String(repeating: unit, count: count) + end
      let html = MarkdownRenderer.html(markdown) { _ in nil }
      #expect(!html.contains("<script"))
      #expect(!html.contains("href"))
      #expect(!html.utf8.contains(0))
      _ = MarkdownRenderer.plainText(markdown)
      _ = MarkdownRenderer.commonMark(markdown) { _ in nil }
    }
  }

  @Test(
    "Nothing crashes, and no mark-up of the text's own comes through", .timeLimit(.minutes(1)),
    arguments: [
      Case(count: 100_000, unit: ">", end: "a"),
      Case(count: 2_000, unit: "> ", end: "a\n" + String(repeating: "> ", count: 2_000)),
      Case(count: 100_000, unit: "["),
      Case(count: 20_000, unit: "[a]("),
      Case(count: 1_000, unit: "![[]()"),
      Case(count: 1_000, unit: "- ", end: "a"),
      Case(count: 20_000, unit: "*a _b "),
      Case(count: 100_000, unit: "*", end: "a"),
      Case(count: 20_000, unit: "`a``"),
      Case(count: 20_000, unit: "<!--"),
      Case(count: 20_000, unit: "<script ", end: ">"),
      Case(count: 20_000, unit: "[a]: x\n", end: "[a]"),
      Case(count: 20_000, unit: "&#0;\u{0}"),
      Case(count: 100_000, unit: "|", end: "\n|-|"),
      Case("a|b\n-|-\n", count: 100_000, unit: "|"),
      Case("a|b\n-|-\n", count: 10_000, unit: "1|2\n"),
      Case("a|b\n-|-\n", count: 100_000, unit: "\\|"),
      Case("a|b\n-|-\n", count: 10_000, unit: "[a|`b\n"),
      Case(
        String(repeating: "|a", count: 5_000) + "\n" + String(repeating: "|-", count: 5_000)
          + "\n",
        count: 5_000, unit: "1\n"),
      Case("a\n", count: 20_000, unit: "-|-\n"),
      Case(count: 5_000, unit: "a|b\n-|-\n\n"),
      Case(count: 5_000, unit: "a|b\n---|-\n1|2\n---\n"),
      Case(count: 2_000, unit: "> ", end: "a|b\n" + String(repeating: "> ", count: 2_000) + "-|-"),
      Case(count: 20_000, unit: "[a]: x\n", end: "[a]|b\n-|-"),
    ])
  func survives(_ test: Case) { test.check() }
}
