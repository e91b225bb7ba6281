import CatalogModel

/// What two ways of reading must agree on to be the same.
struct EntryReading: Hashable {
  let category: String
  let code: Code
  let text: Prose
  let fields: [String]

  init(_ entry: Entry) {
    category = entry.category
    code = entry.code
    text = entry.description
    fields = entry.fields.map(\.value) + [entry.name, entry.label].compactMap(\.self)
  }
}
