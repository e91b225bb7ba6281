import Diagnostics
import Testing

@testable import YAMLReading

@Suite("YAML that is broken or made to do harm")
struct BrokenYAMLTests {
  /// A text and what is reported, as `line:column id`.
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    let reported: [String]

    init(_ yaml: String, _ reported: [String]) {
      self.yaml = yaml
      self.reported = reported
    }

    var testDescription: String { "\(yaml.prefix(40)) → \(reported)" }

    func check() {
      let parsed = YAMLParser.parse(SourceDocument(path: "a.yaml", text: yaml))
      let found = parsed.diagnostics.map {
        "\($0.start?.line ?? 0):\($0.start?.column ?? 0) \($0.id)"
      }
      #expect(found == reported)
      #expect((parsed.value == nil) == !reported.isEmpty)
    }
  }

  @Test(arguments: [
    Case("a: b: c", ["1:5 broken-yaml"]),
    Case("a: x\n\tb: y", ["2:1 broken-yaml"]),
    Case("é: \"x", ["1:4 broken-yaml"]),
    Case("a: [1, 2\nb: 3", ["2:2 broken-yaml"]),
    Case("a: *n", ["1:4 broken-yaml"]),
    Case("a: @x", ["1:4 broken-yaml"]),
    Case("a: x\n---\nb: y", ["2:1 broken-yaml"]),
    Case("a: 1\nb: 2\na: 3\n", ["3:1 broken-yaml"]),
    Case("a: 1\n!!str a: 2\n", ["2:1 broken-yaml"]),
    Case("? [a, {b: c}]\n: 1\n? [a, {b: c}]\n: 2\n", ["3:3 broken-yaml"]),
    Case("x:\n  é: 1\n  'é': 2\n", ["3:3 broken-yaml"]),
    Case("a: x\nb: y\u{1}z", ["2:5 broken-yaml"]),
    Case("a: x\n日\u{0}", ["2:2 broken-yaml"]),
    Case("\u{FFFF}", ["1:1 broken-yaml"]),
    Case("a: \"\\uD800\"", ["1:7 broken-yaml"]),
    Case("%YAML 9.9\n---\na", ["1:1 broken-yaml"]),
  ])
  func broken(_ test: Case) { test.check() }

  @Test(
    "A key that stands twice is named",
    arguments: [("b: 1\na: 1\nb: 2\na: 3", "the key 'a'"), ("? [a]\n: 1\n? [a]\n: 2", "a key")])
  func duplicateKey(_ text: String, _ key: String) {
    let document = SourceDocument(path: "a.yaml", text: text)
    let summaries = YAMLParser.parse(document).diagnostics.map(\.summary)
    #expect(summaries == ["this is not valid YAML: \(key) stands twice in one mapping"])
  }

  @Test(
    "What to do is said for the mistake that was made",
    arguments: [
      ("a: x\n\tb: y", "spaces in the place of the tab"),
      ("a: |\n  x\n\ty: 1\n", "spaces in the place of the tab"),
      ("code: \"\\d+\"", "single quotes"),
      ("a: 1\na: 2", "Keep one of the two"),
      ("a: x\n---\nb: y", "one document"),
      ("a: \"x\nb: y\n", "Put the same quote behind the text."),
      ("a: [1, 2\nb: 3", "bracket above that is not closed"),
      ("a: { b: 1\nc: 3", "bracket above that is not closed"),
      ("a: [\n", "bracket above that is not closed"),
      ("a:\n  b: 1\n c: 2\n", "indented like those beside it"),
      ("- a\nb: 1\n", "indented like those beside it"),
      ("title: Errors: all", "need quotes around them"),
    ])
  func help(_ text: String, _ words: String) {
    let document = SourceDocument(path: "a.yaml", text: text)
    let helps = YAMLParser.parse(document).diagnostics.flatMap(\.suggestions)
    #expect(helps.count == 1 && helps.allSatisfy { $0.contains(words) }, "\(helps)")
  }

  /// Ten of the level before on each of `levels` lines: ten to that power values at the end.
  private static func laughs(_ levels: Int, key: String = "") -> String {
    (1...levels).reduce("a0: &a0 [x]\n") { text, level in
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      return text + "a\(level): &a\(level) [\(aliases)]\n"
    } + key
  }

  /// Each line a list, or a mapping, of the line before.
  private static func chain(_ count: Int, open: String = "[", close: String = "]") -> String {
    (1...count).reduce(into: "- &a0 x\n") { $0 += "- &a\($1) \(open)*a\($1 - 1)\(close)\n" }
  }

  @Test(
    "What would take for ever or overflow the stack is refused", .timeLimit(.minutes(1)),
    arguments: [
      Case(laughs(3), []),
      Case(laughs(9), ["1:1 yaml-too-large"]),
      Case(laughs(9, key: "? *a9\n: x\n"), ["1:1 yaml-too-large"]),
      Case(chain(31), []),
      Case(chain(31, open: "{ b: ", close: " }"), []),
      Case(chain(100), ["1:1 yaml-too-large"]),
      Case(chain(100, open: "{ b: ", close: " }"), ["1:1 yaml-too-large"]),
      Case(chain(100_000), ["1:1 yaml-too-large"]),
      Case("&a [*a]", ["1:5 broken-yaml"]),
      Case(String(repeating: "[", count: 64) + String(repeating: "]", count: 64), []),
      Case(
        String(repeating: "[", count: 66) + String(repeating: "]", count: 66),
        ["1:1 yaml-too-large"]),
      Case(String(repeating: "[", count: 100_000), ["1:1 yaml-too-large"]),
      Case(String(repeating: "{a: ", count: 100_000), ["1:1 yaml-too-large"]),
      Case(String(repeating: "- ", count: 100_000) + "a", ["1:1 yaml-too-large"]),
      Case(String(repeating: "? ", count: 100_000) + "a", ["1:1 yaml-too-large"]),
      Case("[" + String(repeating: "1,", count: 199_999) + "]", []),
      Case("[" + String(repeating: "1,", count: 200_000) + "]", ["1:1 yaml-too-large"]),
      Case("a: " + String(repeating: "x", count: 1_000_000), []),
      Case("a: x" + String(repeating: " ", count: 1_000_000), []),
    ])
  func hostile(_ test: Case) { test.check() }

  @Test("Stars in texts are no aliases", .timeLimit(.minutes(1)))
  func stars() {
    let list = String(repeating: "  * a b*c **d\n", count: 100)
    Case("a: |\n" + list, []).check()
    Case("[" + String(repeating: "'*.txt',", count: 100) + "]", []).check()
  }
}
