/// What is wrong with a table of a Markdown text.
package struct TableFault: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The line above the rule has another number of cells, so that all of it is text.
    case otherHeader(columns: Int, cells: Int)
    /// The rule is read as the item of a list.
    case list
    /// A row has more cells than the table has columns; what is in the others is left out.
    case longRow(columns: Int, cells: Int)
  }

  package let kind: Kind
  /// The rule or the row.
  package let line: MarkdownTag

  package var isLongRow: Bool { if case .longRow = kind { true } else { false } }
}
