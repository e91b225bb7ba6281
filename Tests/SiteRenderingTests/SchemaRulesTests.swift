import JSONSchemas
import OrderedJSON
import Testing

@testable import SiteRendering

/// The schemas as the audit of the output has them, held against the whole JSON Schema of the tests.
struct SchemaRulesTests {
  private static let published = ["catalog", "entry", "index", "search-index", "search-shelf"]

  @Test(arguments: published)
  func everyKeywordIsARule(_ name: String) throws {
    let bytes = try #require(PublishedSchema.all.first { $0.name == name }).bytes
    let rules = SchemaRules(try #require(JSONValue(json: bytes)))
    #expect(rules.unsupported == [])
  }

  @Test func everyDataFileOfTheSiteNamesASchemaOfOurs() async {
    for file in await RealSite.files where file.path.hasSuffix(".json") {
      if file.path.hasPrefix("schema/") { continue }
      let json = JSONValue(json: file.bytes)
      let address = json?["$schema"]?.text ?? ""
      #expect(SchemaRules.named(Array(address.utf8)[...]) != nil, "\(file.path)")
    }
  }

  /// Every value of a file is left out, replaced, repeated or given another name, one at a time: both
  /// say of each file whether it is still right.
  @Test(arguments: published)
  func mistakesAreThoseOfTheSchema(_ name: String) async throws {
    let schema = try JSONSchema(named: name)
    let bytes = try #require(PublishedSchema.all.first { $0.name == name }).bytes
    let rules = SchemaRules(try #require(JSONValue(json: bytes)))
    var wrong = 0
    for value in (await MadeUpSite.json()[name] ?? []).prefix(5) {
      let mistakes = value.mistakes
      let step = mistakes.count / 150 + 1
      for changed in [value] + stride(from: 0, to: mistakes.count, by: step).map({ mistakes[$0] }) {
        let isRight = schema.problems(in: changed).isEmpty
        let text = String(decoding: changed.compact(), as: UTF8.self)
        #expect((Self.mismatch(changed, rules) == nil) == isRight, "\(text.prefix(300))")
        if !isRight { wrong += 1 }
      }
    }
    #expect(wrong > 20)
  }

  @Test(arguments: [
    ("^[^/]+/[^/]+$", "a/b", true), ("^[^/]+/[^/]+$", "a/b/c", false),
    ("^[^/]+/[^/]+$", "/b", false),
    ("^[0-9a-f]{4}$", "00ff", true), ("^[0-9a-f]{4}$", "00fg", false),
    ("^[0-9a-f]{4}$", "00fff", false),
    ("/$", "a/", true), ("/$", "", false), ("/$", "a", false), ("^ab$", "ab", true),
    ("^ab$", "b", false),
  ])
  func patternMatches(_ source: String, _ text: String, _ matches: Bool) throws {
    let pattern = try #require(SchemaPattern(source))
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { pattern.matches($0, 0..<$0.count) } == matches)
  }

  @Test(arguments: ["^a*$", "^(a)$", "a", "^a|b$", "^a.c$", "[a-z]$", "^[a", "^a{b}$", "^+$"])
  func otherPatternsAreRefused(_ source: String) { #expect(SchemaPattern(source) == nil) }

  @Test(arguments: [
    ("{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\ud83d\\ude00\\n\"]}", true), ("", false),
    ("[1,]", false),
    ("01", false), ("+1", false), ("1 2", false), ("\"\\x\"", false), ("\"\\ud800\"", false),
    (" 7 ", true),
  ])
  func jsonIsParsed(_ text: String, _ isJSON: Bool) {
    let value = JSONValue(json: Array(text.utf8))
    #expect((value != nil) == isJSON)
    if let value { #expect(JSONValue(json: value.compact()) == value) }
  }

  private static func mismatch(_ value: JSONValue, _ rules: SchemaRules) -> SchemaMismatch? {
    var scanner = JSONScanner(rules)
    let offset = value.compact().withUnsafeBufferPointer { scanner.scan($0) }
    #expect(offset == nil)
    return scanner.mismatch
  }
}

extension JSONValue {
  /// The value with one mistake each.
  fileprivate var mistakes: [JSONValue] {
    let others: [JSONValue] = [
      .null, .bool(true), .integer(-1), .integer(3), .number("1.5"), .string(""), .string("x"),
      .array([]),
      .object([Member]()),
    ]
    switch self {
    case .array(let elements):
      let inner = elements.enumerated().prefix(2).flatMap { index, element in
        element.mistakes.map { mistake in
          var changed = elements
          changed[index] = mistake
          return JSONValue.array(changed)
        }
      }
      return others + [.array(elements + elements.prefix(1))] + inner
    case .object(let members):
      let fewer = members.indices.map { index in
        JSONValue.object(members.enumerated().filter { $0.offset != index }.map(\.element))
      }
      let inner = members.enumerated().flatMap { index, member in
        member.value.mistakes.map { mistake in
          var changed = members
          changed[index] = Member(member.key, mistake)
          return JSONValue.object(changed)
        }
      }
      return others + fewer + [.object(members + [Member("zzz", .string("x"))])] + inner
    default: return others
    }
  }
}
