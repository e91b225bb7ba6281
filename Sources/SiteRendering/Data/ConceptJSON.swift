import CatalogModel
import ContentModel
import OrderedJSON

extension Concept {
  /// The concept in `index.json`.
  var json: JSONValue {
    .object([
      "id": .string(slug),
      "title": .string(title),
      "url": .string(Route.concept(slug).path),
      "entries": .strings(entries.map(\.id)),
    ])
  }
}
