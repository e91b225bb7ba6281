import JSONSchemas
import OrderedJSON

/// A JSON Schema (2020-12) as rules that stand in a row; the first rule that is not for everything is
/// the whole file's.
struct SchemaRules: Sendable {
  private var rules = [SchemaRule()]
  /// The same, when all are complete.
  private(set) var shared: [SharedSchemaRule] = []
  /// The whole file's.
  private(set) var root = SchemaRule.anything
  /// Keywords that are no rule here; a schema with any of them is not checked against.
  private(set) var unsupported: [String] = []
  private let schema: JSONValue
  private var numbers: [String: Int] = [:]

  init(_ schema: JSONValue) {
    self.schema = schema
    root = add(schema)
    shared = rules.map { SharedSchemaRule($0) }
  }

  /// Those of the schema that a file names by this address, where it is one of ours.
  static func named(_ address: some BidirectionalCollection<UInt8>) -> SchemaRules? {
    let slash = address.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { address[address.index(after: $0)...] } ?? address[...]
    return published[Array(name)]
  }

  /// Each is read once, whoever asks.
  private static let published: [[UInt8]: SchemaRules] = PublishedSchema.all.reduce(into: [:]) {
    $0[Array("\($1.name).json".utf8)] = JSONValue(json: $1.bytes).map { SchemaRules($0) }
  }

  private mutating func add(_ schema: JSONValue) -> Int {
    if case .bool(true) = schema { return SchemaRule.anything }
    if let target = schema["$ref"]?.text { return number(of: target) }
    let number = rules.count
    rules.append(SchemaRule())
    rules[number] = rule(of: schema)
    return number
  }

  /// The rule that a reference leads to, which may lead there again.
  private mutating func number(of target: String) -> Int {
    if let number = numbers[target] { return number }
    let path = target.split(separator: "/").dropFirst()
    let place = path.reduce(Optional(schema)) { $0?[String($1)] }
    guard target.hasPrefix("#/"), let place else {
      unsupported.append("$ref \(target)")
      return SchemaRule.anything
    }
    let number = rules.count
    numbers[target] = number
    rules.append(SchemaRule())
    if place["$ref"] != nil { unsupported.append("a reference to a reference") }
    rules[number] = rule(of: place)
    return number
  }

  private mutating func rule(of schema: JSONValue) -> SchemaRule {
    guard case .object(let keywords) = schema else {
      unsupported.append("false")
      return SchemaRule()
    }
    if schema["required"] != nil, schema["properties"] == nil { unsupported.append("required") }
    var rule = SchemaRule()
    for keyword in keywords { take(keyword.key, keyword.value, schema, &rule) }
    return rule
  }

  private mutating func take(
    _ keyword: String, _ value: JSONValue, _ schema: JSONValue, _ rule: inout SchemaRule
  ) {
    switch (keyword, value) {
    case ("type", .string(let name)): rule.kinds = JSONKinds(name)
    case ("type", .array(let names)):
      rule.kinds = names.reduce(into: []) { $0.formUnion(JSONKinds($1.text ?? "")) }
    case ("const", .integer(let number)):
      (rule.kinds, rule.numbers) = (.integer, number...number)
    case ("const", .bool(let truth)): (rule.kinds, rule.truth) = (.boolean, truth)
    case ("enum", .array(let words)):
      (rule.kinds, rule.words) = (.string, words.map { Array(($0.text ?? "").utf8) })
    case ("minimum", .integer(let least)): rule.numbers = least...rule.numbers.upperBound
    case ("maximum", .integer(let most)): rule.numbers = rule.numbers.lowerBound...most
    case ("minLength", .integer(let least)), ("minItems", .integer(let least)),
      ("minProperties", .integer(let least)):
      rule.least = least
    case ("uniqueItems", .bool(let isUnique)): rule.isUnique = isUnique
    case ("items", _): rule.items = add(value)
    case ("anyOf", .array(let choices)): rule.choices = choices.map { add($0) }
    case ("additionalProperties", .bool(false)): rule.others = nil
    case ("additionalProperties", _): rule.others = add(value)
    case ("properties", .object(let members)): takeProperties(members, schema["required"], &rule)
    default: takeOther(keyword, value, &rule)
    }
  }

  private mutating func takeOther(
    _ keyword: String, _ value: JSONValue, _ rule: inout SchemaRule
  ) {
    if keyword == "pattern", let pattern = value.text.flatMap({ SchemaPattern($0) }) {
      rule.pattern = pattern
    } else if !Self.annotations.contains(keyword) {
      unsupported.append(keyword)
    }
  }

  private mutating func takeProperties(
    _ members: [JSONValue.Member], _ required: JSONValue?, _ rule: inout SchemaRule
  ) {
    let required = Set((required?.elements ?? []).compactMap(\.text))
    if members.count > 64 || !required.isSubset(of: members.map(\.key)) {
      return unsupported.append("more than 64 properties, or one that is not described")
    }
    for (index, member) in members.enumerated() {
      rule.properties.append(.init(key: Array(member.key.utf8), rule: add(member.value)))
      if required.contains(member.key) { rule.required |= 1 << UInt64(index) }
    }
  }

  /// Keywords that say nothing about what is valid, and one that `properties` takes.
  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "default", "examples", "format", "required",
  ]
}
