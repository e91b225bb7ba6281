import CatalogModel
import DocumentFormats

/// What a column states about an entry besides its names, status and text.
struct RawStatement: Sendable {
  let column: Column
  var text: [TextBlock] = []
}
