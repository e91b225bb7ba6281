import CatalogModel
import ContentModel
import OrderedJSON

extension Site {
  /// `index.json`: every vendor with its catalogs, and where the search index is.
  var json: JSONValue {
    .object([
      "$schema": .string(Route.index.link(to: .schema("index"))),
      "site": .object([
        "title": .string(settings.title),
        "description": JSONValue.string(settings.description).unlessEmpty,
        "language": .string(settings.language),
        "baseURL": settings.baseURL.map { .string($0) },
      ]),
      "vendors": .array(vendors.map(\.json)),
      "search": .string(Route.searchIndex.path),
      "concepts": .array(content.concepts.map(\.json)),
    ])
  }
}

extension SiteVendor {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id),
      "name": .string(name),
      "url": .string(Route.vendor(id).path),
      "catalog": .string(Route.catalog(id).path),
      "entryCount": .integer(newest.entries.count),
      "versions": .array(
        history.catalogs.map { catalog in
          .object([
            "id": .string(catalog.version),
            "catalog": .string(Route.catalog(id, version: catalog.version).path),
          ])
        }),
    ])
  }
}
