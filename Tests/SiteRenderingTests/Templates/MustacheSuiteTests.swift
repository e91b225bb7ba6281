import Diagnostics
import OrderedJSON
import Testing

@testable import SiteRendering

@Suite(.enabled(if: MustacheSuite.isPresent, "\(MustacheSuite.absence)"))
struct MustacheSuiteTests {
  @Test func coreCasesAreRenderedToTheLetter() throws {
    let cases = try MustacheSuite.cases(of: MustacheSuite.core)
    #expect(cases.count == 136)
    cases.forEach(check)
  }

  @Test func inheritanceIsRenderedToTheLetter() throws {
    let cases = try MustacheSuite.cases(of: MustacheSuite.inheritance)
    #expect(cases.count == 27)
    cases.forEach(check)
  }
}

/// The suite inserts nothing where a key, a partial or a value is missing. For us each of these is
/// an error, so its programs are run here in spite of the diagnostics, which must be no others.
private let missing: Set = [
  "template-unknown-key", "template-unknown-partial", "template-not-insertable",
]

private func check(_ test: MustacheSuite.Case) {
  let documents = test.templates.map { ($0.name, SourceDocument(path: $0.name, text: $0.text)) }
  let library = TemplateLibrary.read(documents)
  let (type, value) = test.data.json.asView(isTrusted: test.isRaw)
  let program = TemplateLinker.link(0, of: library.value, with: type)
  var renderer = TemplateRenderer()
  var bytes: [UInt8] = []
  let problems = renderer.run(program.value, on: value, into: &bytes)
  #expect(String(decoding: bytes, as: UTF8.self) == test.expected, "\(test.name)")
  let ids = (library.diagnostics + program.diagnostics + problems).map(\.id)
  #expect(missing.isSuperset(of: ids), "\(test.name)")
}

extension JSONValue {
  /// Numbers become their text, `null` becomes a value that is absent, and strings become HTML where
  /// a case inserts them as they are, because here types decide that.
  fileprivate func asView(isTrusted: Bool) -> (ViewType, ViewValue) {
    switch self {
    case .null: return (.flag, .absent)
    case .bool(let flag): return (.flag, .flag(flag))
    case .integer(let number):
      return JSONValue.string(String(number)).asView(isTrusted: isTrusted)
    case .number(let text): return JSONValue.string(text).asView(isTrusted: isTrusted)
    case .string(let text) where isTrusted: return (.html, .html(HTML(trusted: text)))
    case .string(let text): return (.text, .text(text))
    case .array(let elements):
      let items = elements.map { $0.asView(isTrusted: isTrusted) }
      return (.list(items.first?.0 ?? .flag), .list(ViewListOf(items.map(\.1)) { $0 }))
    case .object(let members):
      let fields = members.map { ($0.key, $0.value.asView(isTrusted: isTrusted)) }
      let schema = ViewSchema(name: "the data", fields.map { key, field in (key, { field.0 }) })
      return (.view(schema), .view(fields.map(\.1.1)))
    }
  }
}
