import DocumentFormats

/// Looks for enumerations of error codes in the schemas of errors.
struct ErrorSchemas {
  /// A schema still to be looked at.
  private struct Step {
    let schema: DataValue
    /// The shared schema that it belongs to.
    let owner: String?
    /// Whether it is the schema of a code.
    let isCode: Bool
    let response: ErrorResponse?
  }

  /// A code as an enumeration gives it.
  struct Found {
    let code: String
    let line: Int
    var name: String?
    var description: DataLeaf?
    let owner: String?
    let response: ErrorResponse?
  }

  private let document: OpenAPIDocument
  private var steps: [Step] = []
  private var visited: Set<String> = []
  private(set) var found: [Found] = []

  /// The first group names codes; the others do where nothing of the first is there.
  private static let codeKeys = [
    ["code", "errorcode", "errcode", "errorid"],
    ["error", "errortype", "type", "reason", "errorname"],
  ]
  private static let errorKeys: Set<String> = [
    "error", "errors", "fault", "faults", "problem", "issue", "issues", "detail", "details",
    "violations",
  ]

  init(_ document: OpenAPIDocument) {
    self.document = document
  }

  /// Everything that responses and the names of schemas lead to.
  mutating func search(_ responses: [ErrorResponse]) {
    for schema in document.schemas {
      let isCode = Self.isCodeName(schema.key)
      guard isCode || schema.key.namesErrors else { continue }
      visited.insert("\(schema.key) \(isCode)")
      follow(Step(schema: schema.value, owner: schema.key, isCode: isCode, response: nil))
    }
    for response in responses {
      for schema in response.schemas {
        follow(Step(schema: schema, owner: nil, isCode: false, response: response))
      }
    }
  }

  private static func isCodeName(_ name: String) -> Bool {
    guard name.namesErrors else { return false }
    return ["code", "codes", "type", "codeenum", "id", "ids", "enum", "reason", "reasons"].contains
    {
      name.lowercased().hasSuffix($0)
    }
  }

  private mutating func follow(_ first: Step) {
    steps = [first]
    while let step = steps.popLast() { look(at: step) }
  }

  private mutating func look(at step: Step) {
    guard let target = document.resolve(step.schema) else { return }
    if let name = target.name {
      guard visited.insert("\(name) \(step.isCode)").inserted else { return }
    }
    let owner = target.name ?? step.owner
    let response = target.name == nil ? step.response : nil
    let schema = target.value
    if step.isCode { addCodes(of: schema, owner, response) }
    var next: [(DataValue, isCode: Bool)] = []
    for key in ["allOf", "oneOf", "anyOf"] {
      next += (schema[key]?.elements ?? []).map { ($0, step.isCode) }
    }
    if let items = schema["items"] { next.append((items, step.isCode)) }
    if !step.isCode { next += properties(of: schema) }
    steps += next.reversed().map {
      Step(schema: $0.0, owner: owner, isCode: $0.isCode, response: response)
    }
  }

  /// The properties that are codes, or that hold more about the error.
  private func properties(of schema: DataValue) -> [(DataValue, isCode: Bool)] {
    let properties = schema["properties"]?.members ?? []
    var result: [(DataValue, isCode: Bool)] = []
    for keys in Self.codeKeys where result.isEmpty {
      result = properties.filter { keys.contains(FieldNames.normalized($0.key)) }
        .filter { isEnumeration($0.value) }.map { ($0.value, true) }
    }
    let nested = properties.filter { Self.errorKeys.contains(FieldNames.normalized($0.key)) }
    return result + nested.map { ($0.value, false) }
  }

  /// Whether a schema lists values, itself or in one of its parts.
  private func isEnumeration(_ schema: DataValue) -> Bool {
    guard let schema = document.resolve(schema)?.value else { return false }
    if schema["enum"] != nil || schema["const"] != nil { return true }
    let parts = ["allOf", "oneOf", "anyOf"].flatMap { schema[$0]?.elements ?? [] }
    return (parts + [schema["items"]].compactMap { $0 }).contains { part in
      let value = document.resolve(part)?.value
      return value?["enum"] != nil || value?["const"] != nil
    }
  }

  private mutating func addCodes(of schema: DataValue, _ owner: String?, _ response: ErrorResponse?)
  {
    if let const = schema["const"], let text = const.text {
      let description = schema["description"].flatMap { $0.leaf }
      add(
        Found(
          code: text, line: const.line, name: schema["title"]?.text, description: description,
          owner: owner, response: response))
    }
    let values = schema["enum"]?.elements ?? []
    let texts = values.compactMap(\.text)
    guard !texts.allSatisfy({ Int($0).map { 100...599 ~= $0 } ?? false }) else { return }
    // A lone word such as `error` tells kinds of values apart, but no errors.
    if texts.count == 1, !texts.allSatisfy({ CodeForm.isTelling($0[...]) }) { return }
    let words = EnumerationWords(schema)
    for (index, value) in values.enumerated() {
      guard let code = value.text, !code.isEmpty else { continue }
      add(
        Found(
          code: code, line: value.line, name: words.name(of: code, index),
          description: words.description(of: code, index), owner: owner, response: response))
    }
  }

  private mutating func add(_ code: Found) { found.append(code) }
}

/// What an enumeration says of its values, in the ways that are usual.
private struct EnumerationWords {
  private let schema: DataValue
  /// What the description of the schema lists, by code.
  private let listed: [String: DataLeaf]

  init(_ schema: DataValue) {
    self.schema = schema
    listed = Self.listed(schema["description"])
  }

  func name(of code: String, _ index: Int) -> String? {
    leaf(["x-enum-varnames", "x-enumNames", "x-enum-names"], code, index)?.text
  }

  func description(of code: String, _ index: Int) -> DataLeaf? {
    let keys = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"]
    return leaf(keys, code, index) ?? listed[code]
  }

  /// An element of a list beside the values, or a member of a map from values.
  private func leaf(_ keys: [String], _ code: String, _ index: Int) -> DataLeaf? {
    for key in keys {
      guard let value = schema[key] else { continue }
      let found = value.elements.isEmpty ? value[code] : value.elements.dropFirst(index).first
      if let leaf = found?.leaf, !leaf.text.isEmpty { return leaf }
    }
    return nil
  }

  /// Lines such as "- `code`: text", "* code - text" and "| code | text |".
  private static func listed(_ description: DataValue?) -> [String: DataLeaf] {
    guard let description, let text = description.text else { return [:] }
    var result: [String: DataLeaf] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.trimmed.drop { "-*•|` ".contains($0) }
      let code = words.prefix { !" `:|*".contains($0) }
      let rest = words.dropFirst(code.count).drop { "`*:|-–— ".contains($0) }.trimmed
      let end = rest.last == "|" ? rest.dropLast().trimmed : rest
      guard !code.isEmpty, !end.isEmpty, line.trimmed.first.map({ "-*•|`".contains($0) }) == true,
        result[String(code)] == nil
      else { continue }
      let lines = description.line...max(description.line, description.endLine)
      result[String(code)] = DataLeaf(steps: [], text: String(end), lines: lines)
    }
    return result
  }
}

extension DataValue {
  /// The text that it is with its lines.
  var leaf: DataLeaf? {
    text.map { DataLeaf(steps: [], text: $0, lines: line...max(line, endLine)) }
  }
}
