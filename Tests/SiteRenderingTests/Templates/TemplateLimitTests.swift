import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// Templates that no sensible person writes: each ends with a diagnostic, soon.
struct TemplateLimitTests {
  @Test(arguments: [
    ("a hundred thousand nested sections", String(repeating: "{{#a}}", count: 100_000)),
    ("ten thousand, closed", nested("{{#a}}", "{{/a}}", 10_000)),
    ("nested blocks", nested("{{$a}}", "{{/a}}", 10_000)),
    ("nested parents", nested("{{<a}}", "{{/a}}", 10_000)),
  ])
  func nestingIsBounded(_ name: String, _ text: String) {
    #expect(problems(text) == ["template-nested-too-deep"])
  }

  @Test(arguments: [
    ("a megabyte of braces", String(repeating: "{{", count: 500_000), "template-unclosed-tag"),
    ("tags that never end", String(repeating: "{{ ", count: 30_000), "template-unclosed-tag"),
    ("empty tags", String(repeating: "{{}}", count: 20_000), "template-bad-name"),
    ("strays", String(repeating: "{{/a}}", count: 10_000), "template-stray-closing-tag"),
    ("dots", String(repeating: "{{\(dots)}}", count: 1_000), "template-bad-name"),
    ("partials", String(repeating: "{{>x}}", count: 10_000), "template-unknown-partial"),
  ])
  func manyMistakesAreNotAllReported(_ name: String, _ text: String, _ id: String) {
    #expect(problems(text) == Array(repeating: id, count: TemplateLimits.problems))
  }

  @Test func manyUnknownKeysAreNotAllReported() {
    let text = String(repeating: "{{k}}", count: 20_000)
    let library = TemplateLibrary.read(documents(["page": text])).value
    let found = library.template(named: "page", for: SamplePage.self).diagnostics
    #expect(found.map(\.id) == Array(repeating: "template-unknown-key", count: 100))
  }

  @Test func aTemplateThatIsTooLargeIsReported() {
    let text = String(repeating: "{{title}}", count: TemplateLimits.instructions + 1)
    let library = TemplateLibrary.read(documents(["page": text])).value
    let found = library.template(named: "page", for: SamplePage.self).diagnostics
    #expect(found.map(\.id) == ["template-too-large"])
  }

  @Test(arguments: [
    ["page": "{{#title}}x{{>page}}{{/title}}"],
    ["page": "{{#vendor}}{{>page}}{{>page}}{{/vendor}}"],
    ["page": "{{^name}}\n  {{>page}}\n{{/name}}"],
    ["page": "{{^name}}{{<b}}{{$c}}{{>page}}{{/c}}{{/b}}{{/name}}", "b": "{{$c}}{{/c}}"],
  ])
  func repetitionThatTheDataNeverEndsIsCutOff(_ templates: [String: String]) throws {
    let library = TemplateLibrary.read(documents(templates)).value
    let template = try #require(library.template(named: "page", for: SamplePage.self).value)
    #expect(template.render(SamplePage()).diagnostics.map(\.id) == ["template-recursion-limit"])
  }

  @Test(arguments: [(3, []), (2, ["template-recursion-limit"])])
  func partsOfAPageAreCounted(_ most: Int, _ ids: [String]) throws {
    let templates = ["page": "{{>p}}{{>p}}{{>p}}", "p": "x"]
    let library = TemplateLibrary.read(documents(templates)).value
    let template = try #require(library.template(named: "page", for: SamplePage.self).value)
    var renderer = TemplateRenderer(mostCalls: most)
    var bytes: [UInt8] = []
    #expect(template.render(SamplePage(), into: &bytes, with: &renderer).map(\.id) == ids)
  }

  @Test func partialsThatDoubleEachTimeAreCutOff() throws {
    var templates = ["page": "{{>p0}}", "p40": "x"]
    for level in 0..<40 { templates["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    let library = TemplateLibrary.read(documents(templates)).value
    let template = try #require(library.template(named: "page", for: SamplePage.self).value)
    let page = template.render(SamplePage())
    #expect(page.diagnostics.map(\.id) == ["template-recursion-limit"])
    #expect(page.value.count < SiteSettings.standardIncludes)
  }

  @Test func aChainOfManyLayoutsIsCutOff() throws {
    let levels = 0..<1_000
    var templates = ["page": "{{<p0}}{{/p0}}"]
    for level in levels {
      templates["p\(level)"] =
        "{{<p\(level + 1)}}{{$b\(level)}}{{$b0}}{{/b0}}{{/b\(level)}}{{/p\(level + 1)}}"
    }
    templates["p1000"] = levels.map { "{{$b\($0)}}{{/b\($0)}}" }.joined()
    let library = TemplateLibrary.read(documents(templates))
    #expect(library.diagnostics.isEmpty)
    let template = library.value.template(named: "page", for: SamplePage.self)
    let page = try #require(template.value).render(SamplePage())
    #expect(page.diagnostics.map(\.id) == ["template-recursion-limit"])
  }
}

private let dots = String(repeating: ".", count: 200)

private func nested(_ open: String, _ close: String, _ count: Int) -> String {
  String(repeating: open, count: count) + String(repeating: close, count: count)
}

/// The identifiers of what is wrong with one template.
private func problems(_ text: String) -> [String] {
  TemplateLibrary.read(documents(["page": text])).diagnostics.map(\.id)
}
