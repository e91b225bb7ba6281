import Diagnostics
import Markdown
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  /// A file, its YAML and the text behind it.
  struct Case: Sendable {
    let text: String
    let yaml: String?
    let body: String
    var reported: [String] = []

    func check() {
      let document = SourceDocument(path: "a.md", text: text)
      let split = FrontMatter.split(document)
      #expect(split.value.yaml.map { String(document[$0]) } == yaml)
      #expect(String(document[split.value.body]) == body)
      #expect(split.diagnostics.map(\.id) == reported)
      #expect(split.diagnostics.allSatisfy { $0.start == SourcePlace(line: 1, column: 1) })
    }
  }

  @Test(arguments: [
    Case(text: "", yaml: nil, body: ""),
    Case(text: "Text\n", yaml: nil, body: "Text\n"),
    Case(text: "---\na: 1\n---\nText\n", yaml: "a: 1\n", body: "Text\n"),
    Case(text: "---\r\na: 1\r\n---\r\nText", yaml: "a: 1\r\n", body: "Text"),
    Case(text: "---\n---\n", yaml: "", body: ""),
    Case(text: "---\n---", yaml: "", body: ""),
    Case(text: "---\na: 1\n---", yaml: "a: 1\n", body: ""),
    Case(text: "---\na\n---\nb\n---\nc", yaml: "a\n", body: "b\n---\nc"),
    Case(text: "\n---\na\n---\n", yaml: nil, body: "\n---\na\n---\n"),
    Case(text: "----\na\n---\n", yaml: nil, body: "----\na\n---\n"),
    Case(text: "--- \na\n---\n", yaml: nil, body: "--- \na\n---\n"),
    Case(text: "---\na\n----\n ---\n---\nb", yaml: "a\n----\n ---\n", body: "b"),
  ])
  func split(_ test: Case) { test.check() }

  @Test(arguments: ["---", "---\n", "---\r\n", "---\na: 1\n", "---\na: 1\n--- x\nText"])
  func unclosed(text: String) {
    Case(text: text, yaml: nil, body: text, reported: ["unclosed-front-matter"]).check()
  }
}
