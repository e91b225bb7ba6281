import Diagnostics
import Testing

@testable import YAMLReading

@Suite("Asking a mapping for its keys")
struct YAMLMappingTests {
  enum Color: String, CaseIterable { case red, green }

  /// A text of which `title` (required), `size`, `tags` and `color` are read, what is found, and
  /// what is reported, as `line:column summary`.
  struct Case: Sendable {
    let yaml: String
    let found: [String]
    var reported: [String] = []

    func check() throws {
      let document = SourceDocument(path: "a.yaml", text: yaml)
      var mapping = YAMLMapping(try #require(YAMLParser.parse(document).value))
      let title = mapping.requiredText("title")
      let size = mapping.integer("size")
      let tags = mapping.texts("tags")
      let color = mapping.choice("color", of: Color.self)
      let values: [String?] = [title?.value, size.map { String($0.value) }, color?.rawValue]
      #expect(values.compactMap { $0 } + tags.map(\.value) == found)
      let diagnostics = mapping.finish()
      #expect(diagnostics.map(Self.line) == reported)
    }

    fileprivate static func line(of diagnostic: Diagnostic) -> String {
      "\(diagnostic.start?.line ?? 0):\(diagnostic.start?.column ?? 0) \(diagnostic.summary)"
    }
  }

  @Test(arguments: [
    Case(
      yaml: "title: T\nsize: 12\ntags: [a, b]\ncolor: red", found: ["T", "12", "red", "a", "b"]),
    Case(yaml: "title: T\ntags: a", found: ["T", "a"]),
    Case(yaml: "title: T\nsize:\ntags: ~\ncolor: null", found: ["T"]),
    Case(yaml: "title: ''", found: [""]),
    Case(yaml: "title: 12", found: ["12"]),
    Case(yaml: "", found: [], reported: ["1:1 the key 'title' is missing"]),
    Case(yaml: "size: 1", found: ["1"], reported: ["1:1 the key 'title' is missing"]),
    Case(yaml: "size: 1\ntitle:", found: ["1"], reported: ["2:1 the key 'title' has no value"]),
  ])
  func values(_ test: Case) throws { try test.check() }

  @Test(arguments: [
    ("title: T", "T"), ("title: ' T '", " T "), ("title: ''", nil), ("title: ' '", nil),
  ])
  func titlesAreNotBlank(_ yaml: String, _ title: String?) throws {
    let document = SourceDocument(path: "a.yaml", text: yaml)
    var mapping = YAMLMapping(try #require(YAMLParser.parse(document).value))
    #expect(mapping.requiredTitle("title")?.value == title)
    #expect(
      mapping.finish().map(Case.line)
        == (title == nil ? ["1:9 here must be a text, but it is empty"] : []))
  }

  @Test(arguments: [
    Case(
      yaml: "- title", found: [],
      reported: ["1:1 here must be a mapping of keys and values, but it is a list"]),
    Case(
      yaml: "titel: T\nsize: 1", found: ["1"], reported: ["1:1 there is no key 'titel' here"]),
    Case(
      yaml: "label: T\nsize: 1", found: ["1"],
      reported: ["1:1 the key 'title' is missing", "1:1 there is no key 'label' here"]),
    Case(
      yaml: "title: [T]\nsize: big\ntags: {a: b}", found: [],
      reported: [
        "1:8 here must be a text, but it is a list",
        "2:7 here must be a whole number, but it is a text",
        "3:7 here must be a text, but it is a mapping",
      ]),
    Case(
      yaml: "title: T\ntags: [a, [b], ~]\nsize: 99999999999999999999", found: ["T", "a"],
      reported: [
        "3:7 here must be a whole number, but it is a number of more than 18 digits",
        "2:11 here must be a text, but it is a list",
        "2:16 here must be a text, but it is nothing",
      ]),
    Case(
      yaml: "title: T\nsize: -99999999999999999999", found: ["T"],
      reported: ["2:7 here must be a whole number, but it is a number of more than 18 digits"]),
    Case(
      yaml: "title: T\nsize: 1.5", found: ["T"],
      reported: ["2:7 here must be a whole number, but it is a text"]),
    Case(
      yaml: "title: T\ncolor: gren", found: ["T"],
      reported: ["2:8 'gren' is none of 'red', 'green'"]),
    Case(
      yaml: "title: T\ncolour: red\n? [x]\n: y", found: ["T"],
      reported: ["2:1 there is no key 'colour' here", "3:3 there is no key '' here"]),
  ])
  func problems(_ test: Case) throws { try test.check() }

  @Test("An unknown key comes with the known ones, and the nearest of them")
  func unknownKey() throws {
    let document = SourceDocument(path: "a.yaml", text: "titel: T\nzzzz: 1\n")
    var mapping = YAMLMapping(try #require(YAMLParser.parse(document).value))
    _ = mapping.text("title")
    _ = mapping.text("size")
    let unknown = mapping.finish()
    #expect(unknown.map(\.id) == ["unknown-key", "unknown-key"])
    #expect(unknown.map(\.suggestions) == [["Did you mean 'title'?"], []])
    #expect(
      unknown.flatMap(\.notes).map(\.text)
        == Array(
          repeating: "the keys are 'title', 'size'", count: 2))
  }

  @Test(
    "A key on another level is one report, which says where it belongs",
    arguments: [
      ("title: T\nshape: s\nparts: [{ file: f }, { file: g }]", ["It belongs below 'parts'."]),
      ("parts: [{ shape: s, title: T }]", ["It belongs a level further up."]),
      ("title: T\nparts: [{ shpae: s }]", ["Did you mean 'shape'?"]),
      ("title: T\nparts: [{ file: f }]", ["Add 'shape: …' within the braces."]),
      ("title: T\nparts:\n  - file: f", ["Add a line 'shape: …'."]),
    ])
  func misplacedKey(_ yaml: String, _ help: [String]) throws {
    let document = SourceDocument(path: "a.yaml", text: yaml)
    var mapping = YAMLMapping(try #require(YAMLParser.parse(document).value))
    _ = mapping.requiredText("title")
    for node in mapping.list("parts") {
      var part = YAMLMapping(node)
      _ = part.text("file")
      _ = part.requiredText("shape")
      mapping.take(part)
    }
    #expect(mapping.finish().map(\.suggestions) == [help])
  }

  @Test("All members count as asked for", .timeLimit(.minutes(1)))
  func allMembers() throws {
    let text = (0..<50_000).map { "k\($0): \($0)\n" }.joined()
    let document = SourceDocument(path: "a.yaml", text: text)
    var mapping = YAMLMapping(try #require(YAMLParser.parse(document).value))
    #expect(mapping.allMembers().count == 50_000)
    #expect(mapping.finish().isEmpty)
  }

  @Test("A key of a million letters is named by its beginning")
  func longKey() throws {
    let document = SourceDocument(
      path: "a.yaml", text: "? " + String(repeating: "x", count: 1_000_000) + "\n: y\n")
    let mapping = YAMLMapping(try #require(YAMLParser.parse(document).value))
    let name = String(repeating: "x", count: 60)
    #expect(mapping.finish().map(\.summary) == ["there is no key '\(name)…' here"])
  }
}
