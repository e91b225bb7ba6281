import CMark

/// A table within a tree.
struct TableNode {
  let node: OpaquePointer
  let columns: [PipeRule.Alignment]

  /// Puts the table as text in its place, since libcmark writes no blocks but its own. All that is in it goes.
  func replaceByText() {
    let rows = MarkdownTree.children(of: node).map { row in
      Self.row(MarkdownTree.children(of: row).map(Self.text))
    }
    let lines = rows.prefix(1) + [Self.row(columns.map(\.text))] + rows.dropFirst()
    let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
    let text = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(text, lines.joined(separator: "\n"))
    cmark_node_append_child(paragraph, text)
    cmark_node_replace(node, paragraph)
    cmark_node_free(node)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func text(of cell: OpaquePointer) -> String {
    guard let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) else { return "" }
    defer { cmark_node_free(paragraph) }
    MarkdownTree.moveChildren(of: cell, to: paragraph)
    let text = MarkdownTree.text(of: paragraph) {
      cmark_render_commonmark($0, CMARK_OPT_DEFAULT, 0)
    }
    return text.split(separator: "\n").joined(separator: " ").replacing("|", with: "\\|")
  }
}

extension PipeRule.Alignment {
  /// As it stands in a rule.
  fileprivate var text: String {
    switch self {
    case .none: "---"
    case .start: ":--"
    case .center: ":-:"
    case .end: "--:"
    }
  }
}
