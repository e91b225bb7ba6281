package import OrderedJSON

/// Everything that search in the browser needs to know, as one JSON file.
///
/// Built in one pass. Records keep the order they are given in, which also decides between
/// results that are equally good.
package struct SearchIndex: Sendable {
  private let records: [SearchRecord]
  private let groups: RecordGroups
  private let exact: ExactTable
  private let ranges: RangeTable
  private let terms: TermTable

  package init(records: [SearchRecord]) {
    self.records = records
    groups = RecordGroups(records)
    exact = ExactTable(records)
    ranges = RangeTable(records)
    terms = TermTable(records)
  }

  /// The schema's address as seen from `search/index.json`.
  package static let schema = "../schema/search-index.json"

  /// An object of `$schema`, `tokenizer`, `vendors`, `categories`, `records`, `exact`, `terms`, and
  /// `ranges` where there are any. Records, categories and vendors are named by their place in
  /// their array, from 0.
  package var json: JSONValue {
    .object([
      "$schema": .string(Self.schema),
      "tokenizer": .integer(SearchTokenizer.version),
      "vendors": groups.vendorsJSON,
      "categories": groups.categoriesJSON,
      "records": .array(zip(records, groups.categoryOfRecord).map(Self.json)),
      "exact": exact.json,
      "ranges": ranges.json.unlessEmpty,
      "terms": terms.json,
    ])
  }

  /// The vendor is the category's, and `url` is left out where it is the id and a slash.
  private static func json(_ record: SearchRecord, category: Int) -> JSONValue {
    .object([
      "id": .string(record.id),
      "code": .string(record.code),
      "name": record.name.map { .string($0) },
      "aliases": JSONValue.strings(record.aliases).unlessEmpty,
      "label": record.label.map { .string($0) },
      "category": .integer(category),
      "status": JSONValue.array(record.status.map { .integer($0) }).unlessEmpty,
      "summary": JSONValue.string(record.summary).unlessEmpty,
      "url": record.url == record.id + "/" ? nil : .string(record.url),
    ])
  }
}
