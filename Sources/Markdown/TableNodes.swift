import CMark

/// Puts tables into a tree in place of the paragraphs that they were read as.
///
/// A table is a block of libcmark's custom kind, with such blocks for its rows and custom inlines for its cells, each
/// with the tags that stand around it in HTML.
struct TableNodes: ~Copyable {
  private var cells: TableCells
  /// How many cells that rows do not have may still be put there as empty ones, so that a wide header cannot make many
  /// more cells of a long table than its text has.
  private var emptyCells = 100_000

  /// `markdown` is the text that the tree was made of, in which the tables were found.
  static func place(_ found: [TableSearch.Found], of markdown: String) -> [TableNode] {
    if found.isEmpty { return [] }
    var nodes = TableNodes(cells: TableCells(of: found, in: markdown))
    return found.compactMap { nodes.place($0) }
  }

  private init(cells: consuming TableCells) { self.cells = cells }

  /// The line of a row, or of a text before a table; `nil` for any other node.
  static func line(of node: OpaquePointer) -> Int32? {
    cmark_node_get_user_data(node).map { Int32(truncatingIfNeeded: Int(bitPattern: $0)) }
  }

  /// libcmark knows the lines of those nodes only that it made itself.
  private static func setLine(_ line: Int, of node: OpaquePointer?) {
    cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: line))
  }

  private mutating func place(_ found: TableSearch.Found) -> TableNode? {
    let text = cells.takeText(found.linesBefore)
    guard let table = table(found), cmark_node_replace(found.node, table) == 1 else { return nil }
    if let text {
      Self.setLine(found.firstLine, of: text)
      cmark_node_insert_before(table, text)
    }
    if found.endsWithBreak {
      cmark_node_insert_after(table, cmark_node_new(CMARK_NODE_THEMATIC_BREAK))
    }
    cmark_node_free(found.node)
    return TableNode(node: table, columns: found.table.columns)
  }

  private mutating func table(_ found: TableSearch.Found) -> OpaquePointer? {
    let table = Self.custom(CMARK_NODE_CUSTOM_BLOCK, Self.begin, "</table>\n</div>")
    let rows = found.table.rows
    for (index, row) in rows.enumerated() {
      let begin = index == 0 ? "<thead>\n<tr>" : index == 1 ? "<tbody>\n<tr>" : "<tr>"
      let end = index == 0 ? "\n</thead>" : index == rows.count - 1 ? "\n</tbody>" : ""
      let node = Self.custom(CMARK_NODE_CUSTOM_BLOCK, begin, "</tr>" + end)
      Self.setLine(found.firstLine + row.line, of: node)
      let missing = min(found.table.columns.count - row.cells.count, emptyCells)
      emptyCells -= missing
      let texts = row.cells + Array(repeating: "", count: missing)
      for (column, text) in zip(found.table.columns, texts) {
        add(text, to: node, element: index == 0 ? "th" : "td", column)
      }
      cmark_node_append_child(table, node)
    }
    return table
  }

  private mutating func add(
    _ text: String, to row: OpaquePointer?, element: String, _ column: PipeRule.Alignment
  ) {
    let name = column.name.map { " class=\"\($0)\"" } ?? ""
    let cell = Self.custom(CMARK_NODE_CUSTOM_INLINE, "<\(element)\(name)>", "</\(element)>")
    if let cell { cells.takeCell(text, to: cell) }
    cmark_node_append_child(row, cell)
  }

  /// A wide table scrolls within this element, by keys as well.
  private static let begin =
    "<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>"

  private static func custom(
    _ type: cmark_node_type, _ begin: String, _ end: String
  ) -> OpaquePointer? {
    let node = cmark_node_new(type)
    cmark_node_set_on_enter(node, begin)
    cmark_node_set_on_exit(node, end)
    return node
  }
}

extension PipeRule.Alignment {
  /// A class of the pages' style.
  fileprivate var name: String? {
    switch self {
    case .none: nil
    case .start: "start"
    case .center: "center"
    case .end: "end"
    }
  }
}
