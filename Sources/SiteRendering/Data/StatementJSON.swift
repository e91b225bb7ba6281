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
