import Diagnostics
import Testing

@testable import YAMLReading

@Suite("Reading YAML with its places")
struct YAMLParserTests {
  /// A text and its values in order, each as `line:column-column value`, keys with a colon behind.
  struct Case: Sendable {
    let yaml: String
    let values: [String]

    init(_ yaml: String, _ values: [String]) {
      self.yaml = yaml
      self.values = values
    }

    func check() {
      let parsed = YAMLParser.parse(SourceDocument(path: "a.yaml", text: yaml))
      #expect(parsed.diagnostics.map(\.summary) == [])
      #expect(parsed.value.map(YAMLOutline.lines) == values)
    }
  }

  @Test(arguments: [
    Case("", ["1:1-1 null"]),
    Case("# nothing\n", ["1:1-1 null"]),
    Case("title: Errors\nid: x\n", ["1:1-6 title:", "1:8-14 Errors", "2:1-3 id:", "2:5-6 x"]),
    Case("a:\n  - x\n  - y z\n", ["1:1-2 a:", "2:3-6 list", "2:5-6 x", "3:5-8 y z"]),
    Case(
      "a: {b: [c, d]}",
      [
        "1:1-2 a:", "1:4-15 mapping", "1:5-6 b:", "1:8-15 list", "1:9-10 c", "1:12-13 d",
      ]),
    Case("é: 日本 # c\nb: ü", ["1:1-2 é:", "1:4-6 日本", "2:1-2 b:", "2:4-5 ü"]),
    Case("a: x\r\nb: y\r\n", ["1:1-2 a:", "1:4-5 x", "2:1-2 b:", "2:4-5 y"]),
    Case("08006", ["1:1-6 08006"]),
  ])
  func places(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("a: \"x y\" # c", ["1:1-2 a:", "1:5-8 x y"]),
    Case("a: 'x'", ["1:1-2 a:", "1:5-6 x"]),
    Case("\"a b\": ''", ["1:2-5 a b:", "1:9-9 "]),
    Case("a: \"x\\ty\" # c", ["1:1-2 a:", "1:4-14 x\ty"]),
    Case("a: 'it''s'", ["1:1-2 a:", "1:4-11 it's"]),
    Case("a: |\n  one\n  two\n", ["1:1-2 a:", "1:4-5 one\ntwo\n"]),
    Case("a: >-\n  one\n  two\nb: c\n", ["1:1-2 a:", "1:4-6 one two", "4:1-2 b:", "4:4-5 c"]),
    Case("a: one\n  two\n", ["1:1-2 a:", "1:4-7 one two"]),
  ])
  func scalars(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(
      "a:\nb: ~\nc: null\nd: NULL\n",
      [
        "1:1-2 a:", "1:3-3 null", "2:1-2 b:", "2:4-5 null", "3:1-2 c:", "3:4-8 null", "4:1-2 d:",
        "4:4-8 null",
      ]),
    Case(
      "['', \"~\", 'null', nul]",
      [
        "1:1-23 list", "1:3-3 ", "1:7-8 ~", "1:12-16 null", "1:19-22 nul",
      ]),
  ])
  func nothing(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("!!python/object:os.system x", ["1:1-28 x"]),
    Case(
      "a: !!binary aGk=\nb: !x [y]",
      [
        "1:1-2 a:", "1:4-17 aGk=", "2:1-2 b:", "2:4-10 list", "2:8-9 y",
      ]),
    Case("a: &n x\nb: *n\n", ["1:1-2 a:", "1:4-8 x", "2:1-2 b:", "1:4-8 x"]),
    Case("<<: {a: b}", ["1:1-3 <<:", "1:5-11 mapping", "1:6-7 a:", "1:9-10 b"]),
    Case("? [a]\n: b", ["1:3-6 :", "2:3-4 b"]),
  ])
  func tagsAndAliases(_ test: Case) { test.check() }

  @Test("Places of front matter are those of the whole file")
  func frontMatter() {
    let document = SourceDocument(path: "a.md", text: "---\na: é\nb: [\n---\nText\n")
    let parsed = YAMLParser.parse(document, 4..<10)
    #expect(parsed.value.map(YAMLOutline.lines) == ["2:1-2 a:", "2:4-5 é"])
    let broken = YAMLParser.parse(document, 4..<15)
    #expect(broken.diagnostics.map(\.start) == [SourcePlace(line: 4, column: 1)])
  }
}

/// A node as lines.
enum YAMLOutline {
  static func lines(of node: YAMLNode) -> [String] {
    switch node.content {
    case .null: [place(node.range) + " null"]
    case .scalar(let text): [place(node.range) + " " + text]
    case .sequence(let elements):
      [place(node.range) + " list"] + elements.flatMap { lines(of: $0) }
    case .mapping(let members):
      // That of a block begins with its first key and would only repeat it.
      (node.range.text.hasPrefix("{") ? [place(node.range) + " mapping"] : [])
        + members.flatMap { member in
          ["\(place(member.key.range)) \(member.key.value):"] + lines(of: member.value)
        }
    }
  }

  private static func place(_ range: SourceRange) -> String {
    "\(range.start.line):\(range.start.column)-\(range.end.column)"
  }
}
