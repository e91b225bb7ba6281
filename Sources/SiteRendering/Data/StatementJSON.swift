import CatalogModel
import OrderedJSON

extension Entry {
  /// Each message with its placeholders.
  var messagesJSON: JSONValue {
    .array(
      messages.map { text in
        .object([
          "text": .string(text),
          "placeholders": JSONValue.strings(Placeholder.all(in: text)).unlessEmpty,
        ])
      })
  }

  /// The codes between which all are this one; `nil` for a single code.
  var rangeJSON: JSONValue? {
    code.range.map {
      .object(["first": .string($0.first.text), "last": .string($0.last.text)])
    }
  }

  /// Where each part of it was found.
  var originsJSON: JSONValue { .array(origins.map(\.json)) }
}

extension Entry {
  /// All statements in the vendor's order; `nil` where the other keys tell that.
  var statementsJSON: JSONValue? {
    guard statements != statements.orderedByKind else { return nil }
    return .array(statements.map(\.json))
  }

  /// All fields in the vendor's order; `nil` where no name stands twice.
  var fieldListJSON: JSONValue? {
    guard Set(fields.map(\.name)).count < fields.count else { return nil }
    return .array(
      fields.map { .object(["name": .string($0.name), "value": .string($0.value)]) })
  }
}

extension Statement {
  fileprivate var json: JSONValue {
    .object(["kind": .string(kind.rawValue), "value": .string(value)])
  }

  private var kind: EntryProperty {
    switch self {
    case .alias: .alias
    case .message: .message
    case .cause: .cause
    case .action: .action
    case .severity: .severity
    case .retryable: .retryable
    case .endpoint: .endpoint
    case .applicability: .applicability
    case .since: .since
    case .deprecated: .deprecated
    case .removed: .removed
    case .replacedBy: .replacedBy
    case .unused: .unused
    }
  }

  private var value: String {
    switch self {
    case .alias(let text), .message(let text), .severity(let text), .endpoint(let text),
      .applicability(let text), .since(let text), .deprecated(let text), .removed(let text),
      .replacedBy(let text):
      text
    case .cause(let prose), .action(let prose): prose.markdown
    case .retryable(let may): may ? "true" : "false"
    case .unused(let kind): kind.rawValue
    }
  }
}

extension [Prose] {
  /// The texts as Markdown.
  var json: JSONValue { .strings(map(\.markdown)) }
}

extension EntryOrigin {
  fileprivate var json: JSONValue {
    .object([
      "property": .string(property.rawValue),
      "place": .string(place.word),
      "name": place.name.map { .string($0) },
      "line": lines.map { .integer($0.lowerBound) },
      "endLine": lines.map { .integer($0.upperBound) },
    ])
  }
}

extension EntryOrigin.Place {
  fileprivate var word: String {
    switch self {
    case .column: "column"
    case .path: "path"
    case .heading: "heading"
    case .prose: "prose"
    }
  }

  /// The vendor's own word for the place, where it has one.
  var name: String? {
    switch self {
    case .column(let name), .path(let name): name
    case .heading, .prose: nil
    }
  }
}
