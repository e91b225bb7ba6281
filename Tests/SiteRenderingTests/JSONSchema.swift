import Foundation
import OrderedJSON

/// The part of JSON Schema 2020-12 that our own schemas use; a keyword beyond it is a problem.
struct JSONSchema {
  let root: JSONValue

  /// Reads `Schemas/<name>.schema.json`.
  init(named name: String) throws {
    let file = Self.folder.appendingPathComponent("\(name).schema.json")
    root = try JSONDecoder().decode(SuiteData.self, from: Data(contentsOf: file)).json
  }

  init(_ root: JSONValue) { self.root = root }

  static let folder = Package.url("Sources/JSONSchemas/Schemas")

  /// What is wrong with a value, each as its place and a few words; empty for a valid one.
  func problems(in value: JSONValue) -> [String] { problems(value, root, "") }

  /// The schema at a JSON Pointer (RFC 6901) without escapes, such as `/$defs/entry`.
  func schema(at pointer: some StringProtocol) -> JSONValue? {
    pointer.split(separator: "/").reduce(root) { schema, part in
      Int(part).flatMap { schema?.elements?[$0] } ?? schema?[String(part)]
    }
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(true) ? [] : ["\(place) must not be there"]
    }
    return keywords.flatMap { keyword in
      annotations.contains(keyword.key)
        ? [] : problems(value, keyword.key, keyword.value, in: schema, place)
    }
  }

  private func problems(
    _ value: JSONValue, _ keyword: String, _ operand: JSONValue, in schema: JSONValue,
    _ place: String
  ) -> [String] {
    switch (keyword, value) {
    case ("$ref", _): reference(value, operand, place)
    case ("anyOf", _): choice(value, operand.elements ?? [], place)
    case ("allOf", _): (operand.elements ?? []).flatMap { problems(value, $0, place) }
    case ("if", _): condition(value, operand, schema["then"] ?? .bool(true), place)
    case ("then", _): []
    case ("properties", .object(let members)): properties(members, operand, place)
    case ("additionalProperties", .object(let members)):
      additional(members.filter { schema["properties"]?[$0.key] == nil }, operand, place)
    case ("items", .array(let elements)):
      elements.enumerated().flatMap { problems($1, operand, "\(place)/\($0)") }
    case ("properties", _), ("additionalProperties", _), ("items", _): []
    default: holds(keyword, operand, for: value) ? [] : ["\(place) fails \(keyword)"]
    }
  }

  private func reference(_ value: JSONValue, _ target: JSONValue, _ place: String) -> [String] {
    guard let text = target.text, text.hasPrefix("#"), let schema = schema(at: text.dropFirst())
    else { return ["\(place): the reference \(target) leads nowhere"] }
    return problems(value, schema, place)
  }

  private func choice(_ value: JSONValue, _ choices: [JSONValue], _ place: String) -> [String] {
    let found = choices.map { problems(value, $0, place) }
    return found.contains { $0.isEmpty } ? [] : ["\(place) fails anyOf"]
  }

  private func condition(
    _ value: JSONValue, _ condition: JSONValue, _ consequence: JSONValue, _ place: String
  ) -> [String] {
    problems(value, condition, place).isEmpty ? problems(value, consequence, place) : []
  }

  private func properties(
    _ members: [JSONValue.Member], _ schemas: JSONValue, _ place: String
  ) -> [String] {
    members.flatMap { member in
      schemas[member.key].map { problems(member.value, $0, "\(place)/\(member.key)") } ?? []
    }
  }

  private func additional(
    _ members: [JSONValue.Member], _ schema: JSONValue, _ place: String
  ) -> [String] {
    members.flatMap { problems($0.value, schema, "\(place)/\($0.key)") }
  }
}

/// Keywords that say nothing about validity.
private let annotations: Set<String> = [
  "$schema", "$id", "$defs", "title", "description", "default", "examples", "format",
]

/// Whether a value has what one keyword asks for; a keyword for another type is always content.
private func holds(_ keyword: String, _ operand: JSONValue, for value: JSONValue) -> Bool {
  switch (keyword, operand, value) {
  case ("type", .string(let type), _): value.types.contains(type)
  case ("type", .array(let types), _): types.contains { value.types.contains($0.text ?? "") }
  case ("const", _, _): value == operand
  case ("enum", .array(let values), _): values.contains(value)
  case ("minimum", .integer(let least), .integer(let number)): number >= least
  case ("maximum", .integer(let most), .integer(let number)): number <= most
  case ("minLength", .integer(let least), .string(let text)): text.unicodeScalars.count >= least
  case ("pattern", .string(let pattern), .string(let text)): text.matches(pattern)
  case ("minItems", .integer(let least), .array(let elements)): elements.count >= least
  case ("uniqueItems", .bool(true), .array(let elements)):
    elements.indices.allSatisfy { !elements[..<$0].contains(elements[$0]) }
  case ("minProperties", .integer(let least), .object(let members)): members.count >= least
  case ("required", .array(let keys), .object): keys.allSatisfy { value[$0.text ?? ""] != nil }
  default: forOtherTypes.contains(keyword)
  }
}

/// Keywords that say nothing about values of other types than their own.
private let forOtherTypes: Set<String> = [
  "minimum", "maximum", "minLength", "pattern", "minItems", "uniqueItems", "minProperties",
  "required",
]

extension String {
  fileprivate func matches(_ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return firstMatch(of: regex) != nil
  }
}

extension JSONValue {
  /// The names that JSON Schema has for the type of a value.
  fileprivate var types: [String] {
    switch self {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .integer: ["integer", "number"]
    case .number: ["number"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }
}
