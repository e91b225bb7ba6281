import Foundation
import JSONSchemas
import OrderedJSON
import Testing

@testable import SiteRendering

/// The schemas as files, and the JSON that a made-up site has.
struct SchemaTests {
  static let names = [
    "approvals", "article", "catalog", "concept", "diff", "entry", "history", "index",
    "search-index", "search-shelf", "site", "vendor",
  ]

  @Test func everySchemaIsPublishedAsItStands() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: JSONSchema.folder.path)
    #expect(files.sorted() == Self.names.map { "\($0).schema.json" })
    #expect(PublishedSchema.all.map(\.name) == Self.names)
    for schema in PublishedSchema.all {
      let url = JSONSchema.folder.appendingPathComponent("\(schema.name).schema.json")
      #expect(try Array(Data(contentsOf: url)) == schema.bytes)
    }
  }

  @Test(arguments: names)
  func schemaKnowsItsDialectAndAddress(_ name: String) throws {
    let root = try JSONSchema(named: name).root
    #expect(root["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(root["$id"]?.text == "/schema/\(name).json")
  }

  @Test(arguments: names.filter { !$0.hasPrefix("search-") })
  func everyPropertyIsDescribedInOneSentence(_ name: String) throws {
    let properties = try JSONSchema(named: name).root.schemaProperties
    for property in properties where property.value != .bool(false) {
      let words = property.value["description"]?.text ?? ""
      #expect(words.hasSuffix(".") && !words.dropLast().contains(". "), "\(property.key): \(words)")
    }
  }

  /// An entry is described in both files, because editors and validators resolve a reference to
  /// another file in different ways, and some not at all. A catalog has the same code elsewhere itself,
  /// and its documents are not all published.
  @Test func catalogAndEntryDescribeEntriesAlike() throws {
    let (catalog, entry) = (try JSONSchema(named: "catalog"), try JSONSchema(named: "entry"))
    for key in ["required", "additionalProperties", "properties"] {
      let alone = entry.root[key]?.without("$schema").without("sameCode")
        .without("sourceUrl")
      #expect(catalog.schema(at: "/$defs/entry")?[key] == alone, "\(key)")
    }
    guard case .object(let definitions)? = entry.root["$defs"] else { return }
    for definition in definitions {
      #expect(catalog.root["$defs"]?[definition.key] == definition.value, "\(definition.key)")
    }
  }

  @Test(arguments: ["catalog", "entry", "history", "index", "search-index", "search-shelf", "diff"])
  func whatIsWrittenIsValid(_ name: String) async throws {
    let schema = try JSONSchema(named: name)
    let values = await MadeUpSite.json()[name] ?? []
    #expect(!values.isEmpty)
    for value in values { #expect(schema.problems(in: value) == []) }
  }

  @Test(arguments: ["catalog", "entry", "history", "index", "search-index", "search-shelf", "diff"])
  func everyPropertyIsWrittenSomewhere(_ name: String) async throws {
    let described = Set(try JSONSchema(named: name).root.schemaProperties.map(\.key))
    let written = Set((await MadeUpSite.json()[name] ?? []).flatMap(\.keys))
    #expect(described.subtracting(written) == Self.unwritten[name] ?? [])
  }

  /// What has its place in a schema, though no page has it now: codes that left, or that several categories have,
  /// records of the search whose address is not their id, and tables of very many words.
  static let unwritten: [String: Set<String>] = [
    "entry": ["removed", "sourceUrl", "sameCode"],
    "search-index": ["isDeep"],
    "search-shelf": ["url"],
  ]

  @Test(arguments: mistakes)
  func mistakeIsFound(_ schema: JSONValue, _ value: JSONValue, _ problems: [String]) {
    #expect(JSONSchema(schema).problems(in: value) == problems)
  }

  static let mistakes: [(JSONValue, JSONValue, [String])] = [
    (.object(["type": .string("integer")]), .number("1.5"), [" fails type"]),
    (.object(["enum": .strings(["a"])]), .string("b"), [" fails enum"]),
    (.object(["pattern": .string("^a+$")]), .string("ab"), [" fails pattern"]),
    (.object(["uniqueItems": .bool(true)]), .strings(["a", "a"]), [" fails uniqueItems"]),
    (.object(["required": .strings(["a"])]), .object([]), [" fails required"]),
    (.object(["not": .bool(false)]), .null, [" fails not"]),
    (.object(["properties": .object(["a": .bool(false)])]), entry("a"), ["/a must not be there"]),
    (.object(["additionalProperties": .bool(false)]), entry("b"), ["/b must not be there"]),
    (.object(["items": .object(["$ref": .string("#/nowhere")])]), .array([]), []),
    (.object(["items": .bool(false)]), .strings(["a"]), ["/0 must not be there"]),
    (.object(["anyOf": .array([.bool(false)])]), .null, [" fails anyOf"]),
    (
      .object(["if": .object(["const": .integer(1)]), "then": .bool(false)]), .integer(1),
      [" must not be there"]
    ),
  ]

  private static func entry(_ key: String) -> JSONValue { .object([.init(key, .null)]) }
}

extension JSONValue {
  /// The properties that a schema describes, at any depth, those of conditions excepted.
  var schemaProperties: [Member] {
    switch self {
    case .array(let elements): elements.flatMap(\.schemaProperties)
    case .object(let members):
      members.flatMap { member -> [Member] in
        if member.key == "if" { return [] }
        guard member.key == "properties", case .object(let properties) = member.value else {
          return member.value.schemaProperties
        }
        return properties + properties.flatMap(\.value.schemaProperties)
      }
    default: []
    }
  }

  /// The keys of all objects, at any depth.
  fileprivate var keys: Set<String> {
    switch self {
    case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.keys) }
    case .object(let members):
      members.reduce(into: []) { $0.formUnion($1.value.keys.union([$1.key])) }
    default: []
    }
  }

  /// The same object or array without a key or text.
  fileprivate func without(_ key: String) -> JSONValue {
    switch self {
    case .object(let members): .object(members.filter { $0.key != key })
    case .array(let elements): .array(elements.filter { $0.text != key })
    default: self
    }
  }
}
