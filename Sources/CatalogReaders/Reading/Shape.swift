/// The shape of a document's entries, with what it needs to be told.
package enum Shape: Sendable {
  case table(TableShape)
  case cells(CellsShape)
  case bullets(BulletsShape)
  case definitions(DefinitionsShape)
  case rows(RowsShape)
  case inline(InlineShape)
  case code(CodeShape)
  case headings(HeadingsShape)
  case pattern(PatternShape)
  case records(RecordsShape)
  case openAPI(OpenAPIShape)

  /// The word for it in the configuration.
  package var name: String {
    switch self {
    case .table: "table"
    case .cells: "cells"
    case .bullets: "bullets"
    case .definitions: "definitions"
    case .rows: "rows"
    case .inline: "inline"
    case .headings: "headings"
    case .code: "code"
    case .pattern: "pattern"
    case .records: "records"
    case .openAPI: "openapi"
    }
  }

  /// Whether it takes headings among the lines and puts its entries into categories by them.
  var readsHeadings: Bool {
    if case .headings = self { true } else { false }
  }
}
