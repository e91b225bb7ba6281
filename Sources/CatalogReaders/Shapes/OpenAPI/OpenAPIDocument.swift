import DocumentFormats

/// An OpenAPI description (or Swagger 2) whose references can be followed.
struct OpenAPIDocument: Sendable {
  let root: DataValue
  /// What is shared, by the reference to it: `#/components/schemas/Error`.
  private var shared: [String: DataValue.Member] = [:]
  /// The shared schemas in order.
  private(set) var schemas: [DataValue.Member] = []

  /// A value behind a reference, with the name under which it is shared.
  struct Target {
    let name: String?
    let reference: String?
    let value: DataValue
    let line: Int
  }

  init(_ root: DataValue) {
    self.root = root
    for kind in root["components"]?.members ?? [] { add(kind.value, "#/components/\(kind.key)/") }
    for kind in ["definitions", "responses"] {
      if let value = root[kind] { add(value, "#/\(kind)/") }
    }
    schemas = (root["components"]?["schemas"] ?? root["definitions"])?.members ?? []
  }

  private mutating func add(_ kind: DataValue, _ prefix: String) {
    for member in kind.members { shared[prefix + member.key] = member }
  }

  /// What a value stands for: itself, or what its reference leads to, which may be a reference too.
  /// `nil` for one that leads out of the document or round in circles.
  func resolve(_ value: DataValue) -> Target? {
    var target = Target(name: nil, reference: nil, value: value, line: value.line)
    for _ in 0..<16 {
      guard let reference = target.value["$ref"]?.text else { return target }
      guard let member = shared[reference] else { return nil }
      target = Target(
        name: member.key, reference: reference, value: member.value, line: member.line)
    }
    return nil
  }

  /// The operations with the names that their users know, `POST /orders`.
  private var operations: [(name: String, responses: DataValue)] {
    let paths = (root["paths"]?.members ?? []) + (root["webhooks"]?.members ?? [])
    return paths.flatMap { path in
      path.value.members.compactMap { method in
        method.value["responses"].map { (method.key.uppercased() + " " + path.key, $0) }
      }
    }
  }

  /// The descriptions of the whole, of its groups, and of operations, with the names of those.
  var descriptions: [(operation: String?, text: DataValue)] {
    let groups = (root["tags"]?.elements ?? []).compactMap { $0["description"] }
    let whole = [root["info"]?["description"]].compactMap(\.self) + groups
    let paths = (root["paths"]?.members ?? []) + (root["webhooks"]?.members ?? [])
    let own = paths.flatMap { path in
      path.value.members.compactMap { method in
        method.value["description"].map { (method.key.uppercased() + " " + path.key, $0) }
      }
    }
    return whole.map { (nil, $0) } + own.map { ($0, $1) }
  }

  /// The responses that say an error: each with its status, and the operation if it is one's own.
  var errorResponses: [ErrorResponse] {
    var found: [ErrorResponse] = []
    for operation in operations {
      for member in operation.responses.members where Self.isError(member.key) {
        guard let target = resolve(member.value) else { continue }
        found.append(
          ErrorResponse(
            name: target.name, status: Self.status(member.key), endpoint: operation.name,
            value: target.value, lines: target.line...max(target.line, target.value.endLine)))
      }
    }
    return found + unusedResponses(besides: Set(found.compactMap(\.name)))
  }

  /// Shared responses that no operation has, as in files of parts for others.
  private func unusedResponses(besides used: Set<String>) -> [ErrorResponse] {
    let shared = (root["components"]?["responses"] ?? root["responses"])?.members ?? []
    return shared.filter { !used.contains($0.key) && Self.isErrorName($0.key) }.map {
      ErrorResponse(
        name: $0.key, status: Self.status($0.key), endpoint: nil, value: $0.value,
        lines: $0.line...max($0.line, $0.value.endLine))
    }
  }

  /// `404`, `4XX` or `default`
  private static func isError(_ key: String) -> Bool {
    key == "default" || (key.utf8.count == 3 && (key.first == "4" || key.first == "5"))
  }

  /// A name of a shared response that tells no success.
  private static func isErrorName(_ name: String) -> Bool {
    let digits = name.filter(\.isNumber)
    guard digits.count == 3 else { return !name.lowercased().hasPrefix("ok") }
    return digits.first == "4" || digits.first == "5"
  }

  /// The number in the key of a response, if it is the only one and an HTTP status.
  private static func status(_ key: String) -> Int? {
    let numbers = key.split { !$0.isASCII || !$0.isNumber }
    guard numbers.count == 1, numbers[0].utf8.count == 3 else { return nil }
    return Int(numbers[0]).flatMap { 400...599 ~= $0 ? $0 : nil }
  }
}
