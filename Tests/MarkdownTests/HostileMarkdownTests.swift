import Markdown
import Testing

@Suite("Markdown made to break a parser")
struct HostileMarkdownTests {
  /// A unit repeated, and an end.
  struct Case: Sendable, CustomTestStringConvertible {
    let count: Int
    let unit: String
    var end = ""

    var testDescription: String { "\(count) × \(unit.debugDescription)" }

    func check() {
      let markdown = String(repeating: unit, count: count) + end
      let html = MarkdownRenderer.html(markdown) { _ in nil }
      #expect(!html.contains("<script"))
      #expect(!html.contains("href"))
      #expect(!html.utf8.contains(0))
      _ = MarkdownRenderer.plainText(markdown)
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
    ])
  func survives(_ test: Case) { test.check() }
}
