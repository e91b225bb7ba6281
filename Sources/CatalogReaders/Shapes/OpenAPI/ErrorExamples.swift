import DocumentFormats

/// Takes the codes out of the examples of error responses.
struct ErrorExamples {
  /// A code as an example has it.
  struct Found {
    let code: String
    let message: DataLeaf?
    /// What the document says of the example, besides its value.
    let description: DataLeaf?
    let lines: ClosedRange<Int>
  }

  private static let codeKeys = ["code", "errorcode", "errcode", "error", "errortype", "type"]
  private static let messageKeys = [
    "message", "errormessage", "errordescription", "description", "detail", "msg", "title",
    "reason",
  ]

  private let document: OpenAPIDocument

  init(_ document: OpenAPIDocument) {
    self.document = document
  }

  func found(in response: ErrorResponse) -> [Found] {
    var result: [Found] = []
    for body in response.bodies {
      for key in ["example", "examples"] {
        guard let example = body[key] else { continue }
        if key == "example" { result += found(in: example, description: nil) }
        for member in key == "examples" ? example.members : [] {
          result += found(inNamed: member.value)
        }
      }
      if let example = body["schema"]?["example"] { result += found(in: example, description: nil) }
    }
    return result
  }

  /// An example with a name may have words of its own; in Swagger 2 it is the value itself.
  private func found(inNamed example: DataValue) -> [Found] {
    guard let target = document.resolve(example)?.value else { return [] }
    guard let value = target["value"] else { return found(in: target, description: nil) }
    let description = target["description"]?.leaf ?? target["summary"]?.leaf
    return found(in: value, description: description)
  }

  /// The codes in the value of an example: its own, or those of the errors in it.
  private func found(in value: DataValue, description: DataLeaf?) -> [Found] {
    if !value.elements.isEmpty {
      return value.elements.flatMap { found(in: $0, description: description) }
    }
    for key in Self.codeKeys {
      let members = value.members.filter { FieldNames.normalized($0.key) == key }
      guard let code = members.first?.value.text, Self.isCode(code, key) else { continue }
      let message = Self.messageKeys.lazy.compactMap { name in
        value.members.first { FieldNames.normalized($0.key) == name }?.value.leaf
      }.first
      let lines = value.line...max(value.line, value.endLine)
      return [Found(code: code, message: message, description: description, lines: lines)]
    }
    let nested = value.members.filter {
      ["error", "errors", "fault"].contains(FieldNames.normalized($0.key))
    }
    return nested.flatMap { found(in: $0.value, description: description) }
  }

  /// Whether a text is no status and no sentence. Behind a key that is no code's, it must tell.
  private static func isCode(_ text: String, _ key: String) -> Bool {
    if Int(text).map({ 100...599 ~= $0 }) ?? false { return false }
    if text.isEmpty || text.contains(" ") || text.contains("://") { return false }
    return key.contains("code") || CodeForm.isTelling(text[...])
  }
}
