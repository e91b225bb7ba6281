import CMark

/// CommonMark by way of libcmark, in its safe mode: raw HTML is left out. It has tables besides.
package enum MarkdownRenderer {
  /// A text as HTML. The highest headings get the level `topHeading`, 1 to 6, the others follow.
  /// `leaveOut` sees the raw HTML, but for comments and the ends of elements, and `table` what is wrong with tables.
  /// `resolve` sees every link and image: it returns the address to write, or `nil` for one that must not be followed,
  /// which becomes plain text.
  package static func html(
    _ markdown: some StringProtocol, topHeading: Int = 1,
    leaveOut: (MarkdownTag) -> Void = { _ in }, table: (TableFault) -> Void = { _ in },
    resolve: (MarkdownLink) -> String?
  ) -> String {
    let tree = MarkdownTree(markdown)
    placeTables(of: String(markdown), in: tree, table)
    setHeadings(of: tree, top: topHeading)
    rewriteLinks(of: tree, leaveOut, resolve)
    removeHTML(of: tree)
    return tree.text { cmark_render_html($0, options) }
  }

  /// A text as CommonMark again, and tables with pipes, with its links resolved as for HTML.
  package static func commonMark(
    _ markdown: some StringProtocol, resolve: (MarkdownLink) -> String?
  ) -> String {
    let tree = MarkdownTree(markdown)
    let tables = placeTables(of: String(markdown), in: tree)
    rewriteLinks(of: tree, { _ in }, resolve)
    tables.forEach { $0.replaceByText() }
    return tree.text { cmark_render_commonmark($0, options, 0) }
  }

  /// The words of a text without any marks, paragraphs, items and the cells of tables a line each.
  package static func plainText(_ markdown: some StringProtocol) -> String {
    var text = ""
    let tree = MarkdownTree(markdown)
    placeTables(of: String(markdown), in: tree)
    tree.walk(entering: { node in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
        text += MarkdownTree.literal(of: node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_ITEM, CMARK_NODE_CUSTOM_INLINE:
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      default: break
      }
    })
    return text
  }

  private static let options = CMARK_OPT_DEFAULT

  @discardableResult
  private static func placeTables(
    of markdown: String, in tree: borrowing MarkdownTree, _ tell: (TableFault) -> Void = { _ in }
  ) -> [TableNode] {
    let search = TableSearch(tree, of: markdown)
    search.faults.forEach(tell)
    return TableNodes.place(search.found, of: markdown)
  }

  private static func setHeadings(of tree: borrowing MarkdownTree, top: Int) {
    var headings: [(node: OpaquePointer, level: Int)] = []
    tree.walk(entering: { node in
      guard cmark_node_get_type(node) == CMARK_NODE_HEADING else { return }
      headings.append((node, Int(cmark_node_get_heading_level(node))))
    })
    let highest = headings.map(\.level).min() ?? top
    for (node, level) in headings {
      cmark_node_set_heading_level(node, Int32(max(1, min(6, level - highest + top))))
    }
  }

  private static func rewriteLinks(
    of tree: borrowing MarkdownTree, _ leaveOut: (MarkdownTag) -> Void,
    _ resolve: (MarkdownLink) -> String?
  ) {
    var refused: [OpaquePointer] = []
    var line: Int32 = 1
    tree.walk(entering: { node in
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_HTML_INLINE { tell(leaveOut, of: node, onLine: line) }
      line = self.line(behindBeginningOf: node, type, from: line)
      if type == CMARK_NODE_HTML_BLOCK { tell(leaveOut, of: node, onLine: line) }
      guard type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE else { return }
      let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
      if let resolved = resolve(MarkdownLink(address: address, line: Int(max(1, line)))) {
        cmark_node_set_url(node, resolved)
      } else {
        refused.append(node)
      }
    })
    refused.forEach(unwrap)
  }

  /// Tells of raw HTML that a reader would miss.
  private static func tell(
    _ leaveOut: (MarkdownTag) -> Void, of node: OpaquePointer, onLine line: Int32
  ) {
    let text = MarkdownTree.literal(of: node)
    if text.hasPrefix("<!--") || text.hasPrefix("</") { return }
    let first = text.split(separator: "\n").first.map(String.init) ?? text
    leaveOut(MarkdownTag(text: first, line: Int(max(1, line))))
  }

  /// What libcmark would leave out, with a comment in its place.
  private static func removeHTML(of tree: borrowing MarkdownTree) {
    var nodes: [OpaquePointer] = []
    tree.walk(entering: { node in
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK { nodes.append(node) }
    })
    for node in nodes {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
  }

  /// The line that follows from the line before a node. libcmark knows those of blocks, and how
  /// many lines a code span takes; it does not count every line break in a paragraph.
  private static func line(
    behindBeginningOf node: OpaquePointer, _ type: cmark_node_type, from line: Int32
  ) -> Int32 {
    switch type {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_HTML_BLOCK:
      TableNodes.line(of: node) ?? cmark_node_get_start_line(node)
    case CMARK_NODE_CUSTOM_BLOCK: TableNodes.line(of: node) ?? line
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: line + 1
    case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      line + cmark_node_get_end_line(node) - cmark_node_get_start_line(node)
    default: line
    }
  }

  /// Replaces a link by what it holds.
  private static func unwrap(_ link: OpaquePointer) {
    while let child = cmark_node_first_child(link) {
      guard cmark_node_insert_before(link, child) == 1 else { break }
    }
    cmark_node_unlink(link)
    cmark_node_free(link)
  }
}
