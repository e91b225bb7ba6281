import CatalogModel
import OrderedJSON

extension Entry {
  /// All that the entry says; `text` is its description without marks.
  var reported: JSONValue {
    .object([
      "category": .string(category),
      "code": .string(code.text),
      "name": name.map { .string($0) },
      "label": label.map { .string($0) },
      "status": status.reported,
      "text": JSONValue.string(description.plainText).unlessEmpty,
      "fields": fields.reported,
      "deprecation": deprecation.map { .string($0) },
      "aliases": JSONValue.strings(aliases).unlessEmpty,
      "messages": JSONValue.strings(messages).unlessEmpty,
      "causes": JSONValue.strings(causes.map(\.plainText)).unlessEmpty,
      "actions": JSONValue.strings(actions.map(\.plainText)).unlessEmpty,
      "severity": severity.map { .string($0) },
      "retryable": isRetryable.map { .bool($0) },
      "endpoints": JSONValue.strings(endpoints).unlessEmpty,
      "appliesTo": JSONValue.strings(applicability).unlessEmpty,
      "declaredSince": declaredSince.map { .string($0) },
      "declaredRemoved": declaredRemoved.map { .string($0) },
      "replacedBy": JSONValue.strings(replacedBy).unlessEmpty,
      "unused": unused.map { .string($0.rawValue) },
    ])
  }
}

extension [Entry.Field] {
  /// An array, because a field may stand there several times; `nil` for none.
  fileprivate var reported: JSONValue? {
    JSONValue.array(
      map { .object(["name": .string($0.name), "value": .string($0.value)]) }
    ).unlessEmpty
  }
}

extension EntryKey {
  var reported: JSONValue {
    .object(["category": .string(category), "code": .string(code.text)])
  }

  /// With the name that the entry has besides.
  func reported(named name: String?) -> JSONValue {
    .object([
      "category": .string(category), "code": .string(code.text),
      "name": name.map { .string($0) },
    ])
  }

  /// With something that is said of it.
  func reported(with value: JSONValue) -> JSONValue {
    .object(["category": .string(category), "code": .string(code.text), "value": value])
  }
}

extension Category {
  var reported: JSONValue {
    .object(["id": .string(id), "title": .string(title)])
  }
}

extension Prose {
  /// The text without marks, `nil` where there is none.
  var reported: JSONValue? { JSONValue.string(plainText).unlessEmpty }
}

extension [Int] {
  /// `nil` for none.
  var reported: JSONValue? { JSONValue.array(map { .integer($0) }).unlessEmpty }
}

extension [String] {
  /// As one text, a line each, `nil` for none.
  var reported: JSONValue? { isEmpty ? nil : .string(joined(separator: "\n")) }

  /// As a list, `nil` for none.
  var listed: JSONValue? { JSONValue.strings(self).unlessEmpty }
}

extension [Prose] {
  /// The texts without marks, one below the other; `nil` for none.
  var reported: JSONValue? { map(\.plainText).reported }
}

extension String? {
  var reported: JSONValue? { map { .string($0) } }
}
