import ContentReading
import Diagnostics
import OrderedJSON
import Testing

/// A mapping of a YAML file that has the unknown key `zzz`, and the schema that describes it.
struct MappingCase: Sendable, CustomTestStringConvertible {
  let schema: String
  /// A JSON Pointer to the part of the schema.
  let pointer: String
  let path: String
  let text: String
  /// Where the keys depend on the document's shape.
  let shape: String?

  init(_ schema: String, _ pointer: String, shape: String? = nil, _ path: String, _ text: String) {
    (self.schema, self.pointer, self.shape) = (schema, pointer, shape)
    (self.path, self.text) = (path, text)
  }

  var testDescription: String { "\(schema)\(pointer) \(shape ?? "")" }

  /// What reading the file alone reports.
  var diagnostics: [Diagnostic] {
    let file = ContentFile(path: path, content: .bytes(Array(text.utf8)))
    return ContentReader.read(ContentFolder(path: "", files: [file])).diagnostics
  }
}

/// The readers of YAML know the same keys and words as the schemas that editors complete from.
struct ContentSchemaTests {
  @Test(arguments: mappings)
  func readerAndSchemaKnowTheSameKeys(_ test: MappingCase) throws {
    let unknown = test.diagnostics.filter { $0.id == "unknown-key" }
    try #require(unknown.count == 1)
    let read = Set(unknown[0].notes.flatMap(\.text.quotedWords))
    #expect(Set(try described(test).keys) == read)
  }

  @Test(arguments: mappings)
  func readerAndSchemaMissTheSameKeys(_ test: MappingCase) throws {
    let found = test.diagnostics
    var missed = Set(found.filter { $0.id == "missing-key" }.flatMap(\.summary.quotedWords))
    if found.contains(where: { $0.id == "missing-columns" }) { missed.insert("columns") }
    if test.shape != nil { missed.insert("shape") }
    #expect(Set(try described(test).required) == missed)
  }

  @Test(arguments: enumerations)
  func readerAndSchemaKnowTheSameWords(_ test: MappingCase) throws {
    let unknown = test.diagnostics.filter { $0.id == "unknown-word" }
    try #require(unknown.count == 1)
    let words = try JSONSchema(named: test.schema).schema(at: test.pointer)?["enum"]?.elements
    #expect(words?.map(\.text) == unknown[0].summary.quotedWords.dropFirst().map { $0 })
  }

  /// The keys of a mapping as its schema has them.
  private func described(_ test: MappingCase) throws -> (keys: [String], required: [String]) {
    let object = try #require(try JSONSchema(named: test.schema).schema(at: test.pointer))
    let shape = object["allOf"]?.elements?.first { condition in
      condition["if"]?["properties"]?["shape"]?["const"]?.text == test.shape
    }
    let then = shape?["then"]
    #expect(object["additionalProperties"] == .bool(false))
    #expect((test.shape == nil) == (then == nil))
    let keys = members(of: object["properties"]).map(\.key)
    let excluded = members(of: then?["properties"]).filter { $0.value == .bool(false) }.map(\.key)
    let required = [object["required"], then?["required"]].flatMap { $0?.elements ?? [] }
    return (keys.filter { !excluded.contains($0) }, required.compactMap(\.text))
  }

  private func members(of value: JSONValue?) -> [JSONValue.Member] {
    guard case .object(let members)? = value else { return [] }
    return members
  }

  static let mappings: [MappingCase] =
    [
      MappingCase("site", "", "site.yaml", "zzz: 1"),
      MappingCase("site", "/$defs/link", "site.yaml", "{ title: T, navigation: [{ zzz: 1 }] }"),
      MappingCase("site", "/$defs/limits", "site.yaml", "{ title: T, limits: { zzz: 1 } }"),
      MappingCase("article", "", "pages/a.md", "---\nzzz: 1\n---\n"),
      MappingCase("concept", "", "concepts/a.md", "---\nzzz: 1\n---\n"),
      MappingCase("vendor", "", vendor, "zzz: 1"),
      MappingCase("vendor", "/$defs/section/anyOf/1", vendor, document("sections: [{ zzz: 1 }]")),
      MappingCase("vendor", "/$defs/ignoreRule", vendor, document("ignore: [{ zzz: 1 }]")),
    ]
    + [
      "table", "cells", "rows", "inline", "bullets", "definitions", "headings", "code", "records",
      "pattern", "openapi",
    ].map { shape in
      let text = "{ name: A, documents: [{ shape: \(shape), zzz: 1 }] }"
      return MappingCase("vendor", "/$defs/document", shape: shape, vendor, text)
    }

  static let enumerations = [
    MappingCase("vendor", "/$defs/oddity", vendor, "{ name: A, accept: zzz }"),
    MappingCase(
      "vendor", "/$defs/document/properties/shape", vendor,
      "{ name: A, documents: [{ file: a, shape: zzz }] }"),
    MappingCase(
      "vendor", "/$defs/document/properties/format", vendor,
      "{ name: A, documents: [{ file: a, shape: table, format: zzz }] }"),
    MappingCase(
      "vendor", "/$defs/document/properties/encoding", vendor,
      "{ name: A, documents: [{ file: a, shape: table, encoding: zzz }] }"),
    MappingCase(
      "vendor", "/$defs/document/properties/joined", vendor,
      "{ name: A, documents: [{ file: a, shape: rows, code: a, joined: zzz }] }"),
    MappingCase(
      "vendor", "/$defs/role", vendor,
      "{ name: A, documents: [{ file: a, shape: table, columns: { A: code, B: zzz } }] }"),
    MappingCase(
      "vendor", "/$defs/level", vendor,
      "{ name: A, documents: [{ file: a, shape: bullets, code: a, levels: [zzz] }] }"),
  ]

  private static let vendor = "vendors/acme/vendor.yaml"

  private static func document(_ key: String) -> String {
    "{ name: A, documents: [{ file: a, shape: definitions, code: a, \(key) }] }"
  }
}

extension String {
  /// The words between single quotes.
  fileprivate var quotedWords: [String] {
    split(separator: "'", omittingEmptySubsequences: false).enumerated().compactMap {
      $0.offset % 2 == 1 ? String($0.element) : nil
    }
  }
}
