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

extension String? {
  var reported: JSONValue? { map { .string($0) } }
}
