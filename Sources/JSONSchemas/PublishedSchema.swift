/// A JSON Schema of one of our files, built into the program.
///
/// Each stands in `Schemas/<name>.schema.json`, where editors find it, and every site publishes it
/// as `/schema/<name>.json`. The constants are named after the files.
package struct PublishedSchema: Sendable {
  /// Such as `catalog`.
  package let name: String
  /// JSON, as UTF-8.
  package let bytes: [UInt8]

  /// By name.
  package static let all = [
    PublishedSchema(name: "approvals", bytes: PackageResources.approvals_schema_json),
    PublishedSchema(name: "article", bytes: PackageResources.article_schema_json),
    PublishedSchema(name: "catalog", bytes: PackageResources.catalog_schema_json),
    PublishedSchema(name: "concept", bytes: PackageResources.concept_schema_json),
    PublishedSchema(name: "diff", bytes: PackageResources.diff_schema_json),
    PublishedSchema(name: "entry", bytes: PackageResources.entry_schema_json),
    PublishedSchema(name: "history", bytes: PackageResources.history_schema_json),
    PublishedSchema(name: "index", bytes: PackageResources.index_schema_json),
    PublishedSchema(name: "search-index", bytes: PackageResources.search_index_schema_json),
    PublishedSchema(name: "search-shelf", bytes: PackageResources.search_shelf_schema_json),
    PublishedSchema(name: "site", bytes: PackageResources.site_schema_json),
    PublishedSchema(name: "vendor", bytes: PackageResources.vendor_schema_json),
  ]
}
