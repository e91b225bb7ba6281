import Diagnostics
import Testing

@testable import SiteRendering

/// Templates, `page` being the one that is bound, and the diagnostics expected of them as
/// `path:line:column id` with what is suggested.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let templates: [String: String]
  let expected: [String]

  init(_ template: String, with others: [String: String] = [:], reports expected: String...) {
    testDescription = template.debugDescription
    templates = others.merging(["page": template]) { $1 }
    self.expected = expected
  }
}

struct TemplateDiagnosticsTests {
  @Test(arguments: syntax + references)
  func mistakeInATemplateIsReported(_ test: DiagnosticCase) {
    let library = TemplateLibrary.read(documents(test.templates))
    #expect(library.diagnostics.map(\.line) == test.expected)
    let template = library.value.template(named: "page", for: SamplePage.self)
    #expect(template.value == nil)
    #expect(template.diagnostics.isEmpty)
  }

  @Test(arguments: keys + endless)
  func whatDoesNotFitTheViewIsReported(_ test: DiagnosticCase) {
    let library = TemplateLibrary.read(documents(test.templates))
    #expect(library.diagnostics.isEmpty)
    let template = library.value.template(named: "page", for: SamplePage.self)
    #expect(template.diagnostics.map(\.line) == test.expected)
    #expect(template.value == nil)
  }

  @Test func rangesCoverTheMistake() throws {
    let text = "é {{#vendor}}{{ vendor.nam }}{{/vendor}}"
    let library = TemplateLibrary.read(documents(["page": text]))
    let found = library.value.template(named: "page", for: SamplePage.self).diagnostics
    guard case .range(let range) = try #require(found.first).location else {
      Issue.record("no range")
      return
    }
    #expect(range.text == "nam")
    #expect(range.end == SourcePlace(line: 1, column: 27))
  }

  @Test func aTemplateThatIsNotThereIsReported() {
    let library = TemplateLibrary.read(documents(["entry": ""])).value
    let template = library.template(named: "entri", for: SamplePage.self)
    #expect(
      template.diagnostics.map(\.line) == ["entri.mustache template-missing Did you mean 'entry'?"])
  }

  @Test func aNameGivenTwiceIsReported() {
    let document = SourceDocument(path: "a.mustache", text: "")
    let library = TemplateLibrary.read([("a", document), ("a", document)])
    #expect(library.diagnostics.map(\.id) == ["template-duplicate-name"])
  }
}

extension Diagnostic {
  /// `path:line:column id suggestion`.
  fileprivate var line: String {
    let place = start.map { ":\($0.line):\($0.column)" } ?? ""
    let guess = suggestions.filter { $0.hasPrefix("Did you mean") }
    return (["\(path)\(place)", id] + guess).joined(separator: " ")
  }
}

private let syntax = [
  DiagnosticCase("a\n  {{#vendor}}\n", reports: "page.mustache:2:3 template-unclosed-section"),
  DiagnosticCase(
    "{{#vendor}}{{#menu}}{{/vendor}}", reports: "page.mustache:1:12 template-unclosed-section"),
  DiagnosticCase(
    "{{#vendor}}\n{{/vender}}{{/vendor}}",
    reports: "page.mustache:2:1 template-stray-closing-tag Did you mean '{{/vendor}}'?"),
  DiagnosticCase("x{{/vendor}}", reports: "page.mustache:1:2 template-stray-closing-tag"),
  DiagnosticCase("é {{title", reports: "page.mustache:1:3 template-unclosed-tag"),
  DiagnosticCase("{{title\n<p>{{name}}", reports: "page.mustache:1:1 template-unclosed-tag"),
  DiagnosticCase("{{{note}}", reports: "page.mustache:1:1 template-unclosed-tag"),
  DiagnosticCase("a\n{{! never closed", reports: "page.mustache:2:1 template-unclosed-tag"),
  DiagnosticCase("{{", reports: "page.mustache:1:1 template-unclosed-tag"),
  DiagnosticCase("{{}}", reports: "page.mustache:1:1 template-bad-name"),
  DiagnosticCase("{{#}}{{/}}", reports: badName(1), badName(6)),
  DiagnosticCase("{{two words}}", reports: badName(3)),
  DiagnosticCase("{{a..b}}{{.a}}{{a.}}", reports: badName(3), badName(11), badName(17)),
  DiagnosticCase("{{=<%=}}", reports: "page.mustache:1:1 template-bad-delimiters"),
  DiagnosticCase("{{===}}{{title}}", reports: "page.mustache:1:1 template-bad-delimiters"),
  DiagnosticCase("{{=<% %>=}}\n<%title", reports: "page.mustache:2:1 template-unclosed-tag"),
  DiagnosticCase(
    "{{/a}}\n{{>none}}\n{{#title}}", reports: "page.mustache:1:1 template-stray-closing-tag",
    "page.mustache:3:1 template-unclosed-section", "page.mustache:2:4 template-unknown-partial"),
]

private let references = [
  DiagnosticCase(
    "\n  {{> footr }}", with: ["footer": ""],
    reports: "page.mustache:2:7 template-unknown-partial Did you mean 'footer'?"),
  DiagnosticCase(
    "{{<layuot}}{{/layuot}}", with: ["layout": ""],
    reports: "page.mustache:1:4 template-unknown-partial Did you mean 'layout'?"),
  DiagnosticCase("{{>*name}}", reports: "page.mustache:1:4 template-dynamic-name"),
  DiagnosticCase(
    "{{<layout}}\n {{$titel}}x{{/titel}}{{/layout}}",
    with: ["layout": "{{>head}}", "head": blocks],
    reports: "page.mustache:2:5 template-unknown-block Did you mean 'title'?"),
]

private let blocks = "{{$title}}{{/title}}"

private let keys = [
  DiagnosticCase(
    "<p>\n{{titel}}", reports: "page.mustache:2:3 template-unknown-key Did you mean 'title'?"),
  DiagnosticCase("{{title}} {{quite_other}}", reports: "page.mustache:1:13 template-unknown-key"),
  DiagnosticCase(
    "{{#neighbours}}{{cod}}{{/neighbours}}{{code}}",
    reports: "page.mustache:1:18 template-unknown-key Did you mean 'code'?",
    "page.mustache:1:40 template-unknown-key"),
  DiagnosticCase(
    "{{#vendr}}{{anything}}{{/vendr}}",
    reports: "page.mustache:1:4 template-unknown-key Did you mean 'vendor'?"),
  DiagnosticCase(
    "{{^vendr}}{{titel}}{{/vendr}}",
    reports: "page.mustache:1:4 template-unknown-key Did you mean 'vendor'?",
    "page.mustache:1:13 template-unknown-key Did you mean 'title'?"),
  DiagnosticCase(
    "{{vendor.nam}}{{title.x}}",
    reports: "page.mustache:1:10 template-unknown-key Did you mean 'name'?",
    "page.mustache:1:23 template-unknown-key"),
  DiagnosticCase(
    "{{{title}}}{{& vendor.name }}{{#tags}}{{{.}}}{{/tags}}",
    reports: "page.mustache:1:4 template-raw-text", "page.mustache:1:16 template-raw-text",
    "page.mustache:1:42 template-raw-text"),
  DiagnosticCase(
    "{{neighbours}}{{vendor}}{{deprecated}}{{.}}",
    reports: "page.mustache:1:3 template-not-insertable",
    "page.mustache:1:17 template-not-insertable",
    "page.mustache:1:27 template-not-insertable", "page.mustache:1:41 template-not-insertable"),
  DiagnosticCase(
    "{{#neighbours}}{{>row}}{{/neighbours}}{{#vendor}}{{>row}}{{/vendor}}",
    with: ["row": "\n{{name}} {{code}}"], reports: "row.mustache:2:12 template-unknown-key"),
  DiagnosticCase(
    "{{<layout}}{{$a}}{{cod}}{{/a}}{{/layout}}",
    with: ["layout": "{{titl}}{{#neighbours}}{{$a}}{{/a}}{{/neighbours}}"],
    reports: "layout.mustache:1:3 template-unknown-key Did you mean 'title'?",
    "page.mustache:1:20 template-unknown-key Did you mean 'code'?"),
  DiagnosticCase(
    "{{#menu}}{{>node}}{{/menu}}", with: ["node": "{{#items}}{{>node}}{{lable}}{{/items}}"],
    reports: "node.mustache:1:22 template-unknown-key Did you mean 'label'?"),
]

private let endless = [
  DiagnosticCase("{{>page}}", reports: "page.mustache:1:4 template-endless-partial"),
  DiagnosticCase(
    "{{>a}}", with: ["a": "x {{>b}}", "b": "{{$k}}{{>a}}{{/k}}"],
    reports: "a.mustache:1:6 template-endless-partial", "b.mustache:1:10 template-endless-partial"),
  DiagnosticCase("{{<page}}{{/page}}", reports: "page.mustache:1:4 template-endless-partial"),
]

private func badName(_ column: Int) -> String { "page.mustache:1:\(column) template-bad-name" }
