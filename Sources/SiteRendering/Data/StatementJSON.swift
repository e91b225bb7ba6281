import CatalogModel
import OrderedJSON

extension Entry {
  /// What it says besides its code, names, status and description, kind by kind.
  func writeStatements(to json: inout JSONText) {
    json.member(
      "messages",
      array: { json in
        for message in messages {
          json.object { json in
            json.member("text", message)
            json.member("placeholders", Placeholder.all(in: message))
          }
        }
      })
    json.member("causes", causes.map(\.markdown))
    json.member("actions", actions.map(\.markdown))
    json.member("severity", severity)
    json.member("retryable", isRetryable)
    json.member("endpoints", endpoints)
    json.member("appliesTo", applicability)
    json.member("unused", unused?.rawValue)
    // All in the vendor's order, where the keys above do not tell that.
    guard statements.count > 1, statements != statements.orderedByKind else { return }
    json.key("statements")
    json.array { json in
      for statement in statements {
        json.object { json in
          json.member("kind", statement.kind.rawValue)
          json.member("value", statement.value)
        }
      }
    }
  }

  /// The codes between which all are this one; nothing for a single code.
  func writeRange(to json: inout JSONText) {
    guard let range = code.range else { return }
    json.key("range")
    json.object { json in
      json.member("first", range.first.text)
      json.member("last", range.last.text)
    }
  }

  /// The other columns. Values of those with the same name stand under it together, a line each, and
  /// then all stand in a list once more, in the vendor's order.
  func writeFields(to json: inout JSONText) {
    guard !fields.isEmpty else { return }
    var values = Dictionary(grouping: fields) { $0.name }
    let isRepeated = values.count < fields.count
    json.member(
      "fields",
      object: { json in
        for field in fields {
          guard let all = values.removeValue(forKey: field.name) else { continue }
          json.member(field.name, all.map(\.value).joined(separator: "\n"))
        }
      })
    guard isRepeated else { return }
    json.key("fieldList")
    json.array { json in
      for field in fields {
        json.object { json in
          json.member("name", field.name)
          json.member("value", field.value)
        }
      }
    }
  }

  /// Where each part of it was found.
  func writeOrigins(to json: inout JSONText) {
    json.member(
      "origins",
      array: { json in
        for origin in origins { json.object { origin.write(to: &$0) } }
      })
  }
}

extension Statement {
  fileprivate var kind: EntryProperty {
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

  fileprivate var value: String {
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

extension EntryOrigin {
  fileprivate func write(to json: inout JSONText) {
    json.member("property", property.rawValue)
    json.member("place", place.word)
    json.member("name", place.name)
    json.member("line", lines?.lowerBound)
    json.member("endLine", lines?.upperBound)
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
  fileprivate var name: String? {
    switch self {
    case .column(let name), .path(let name): name
    case .heading, .prose: nil
    }
  }
}
