import CMark

/// CommonMark by way of libcmark, in its safe mode: raw HTML is left out.
package enum MarkdownRenderer {
  /// A text as HTML. The highest headings get the level `topHeading`, 1 to 6, the others follow.
  /// `resolve` sees every link and image: it returns the address to write, or `nil` for one that must
  /// not be followed, which becomes plain text.
  package static func html(
    _ markdown: some StringProtocol, topHeading: Int = 1,
    resolve: (MarkdownLink) -> String?
  ) -> String {
    withTree(of: markdown) { root in
      setHeadings(below: root, top: topHeading)
      rewriteLinks(below: root, resolve)
      return taken(cmark_render_html(root, options))
    }
  }

  /// A text as CommonMark again, with its links resolved as for HTML.
  package static func commonMark(
    _ markdown: some StringProtocol, resolve: (MarkdownLink) -> String?
  ) -> String {
    withTree(of: markdown) { root in
      rewriteLinks(below: root, resolve)
      return taken(cmark_render_commonmark(root, options, 0))
    }
  }

  /// The text of a C string that is ours to free.
  private static func taken(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }

  /// The words of a text without any marks, paragraphs and items a line each.
  package static func plainText(_ markdown: some StringProtocol) -> String {
    withTree(of: markdown) { root in
      var text = ""
      walk(root) { node in
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
          text += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_ITEM:
          if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        default: break
        }
      }
      return text
    }
  }

  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8

  private static func withTree<Result>(
    of markdown: some StringProtocol, _ body: (OpaquePointer?) -> Result
  ) -> Result {
    var text = String(markdown)
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(
          characters.baseAddress, characters.count, options | CMARK_OPT_SOURCEPOS)
      }
    }
    defer { cmark_node_free(root) }
    return body(root)
  }

  private static func setHeadings(below root: OpaquePointer?, top: Int) {
    var headings: [(node: OpaquePointer, level: Int)] = []
    walk(root) { node in
      guard cmark_node_get_type(node) == CMARK_NODE_HEADING else { return }
      headings.append((node, Int(cmark_node_get_heading_level(node))))
    }
    let highest = headings.map(\.level).min() ?? top
    for (node, level) in headings {
      cmark_node_set_heading_level(node, Int32(max(1, min(6, level - highest + top))))
    }
  }

  private static func rewriteLinks(
    below root: OpaquePointer?, _ resolve: (MarkdownLink) -> String?
  ) {
    var refused: [OpaquePointer] = []
    var line: Int32 = 1
    walk(root) { node in
      let type = cmark_node_get_type(node)
      line = self.line(behindBeginningOf: node, type, from: line)
      guard type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE else { return }
      let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
      if let resolved = resolve(MarkdownLink(address: address, line: Int(max(1, line)))) {
        cmark_node_set_url(node, resolved)
      } else {
        refused.append(node)
      }
    }
    refused.forEach(unwrap)
  }

  /// The line that follows from the line before a node. libcmark knows those of blocks, and how
  /// many lines a code span takes; it does not count every line break in a paragraph.
  private static func line(
    behindBeginningOf node: OpaquePointer, _ type: cmark_node_type, from line: Int32
  ) -> Int32 {
    switch type {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: cmark_node_get_start_line(node)
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

  /// Visits every node once, before its children.
  private static func walk(_ root: OpaquePointer?, _ visit: (OpaquePointer) -> Void) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { visit(node) }
    }
  }
}
