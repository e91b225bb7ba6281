import CMark

/// The blocks of a Markdown text in their order, lists and quotations opened up.
package enum MarkdownBlocks {
  package static func blocks(of markdown: some StringProtocol) -> [MarkdownBlock] {
    var collector = BlockCollector()
    MarkdownTree(markdown).walk(entering: { collector.enter($0) }, leaving: { collector.leave($0) })
    return collector.blocks
  }
}

/// Gathers the blocks while every node is entered and left.
private struct BlockCollector {
  var blocks: [MarkdownBlock] = []
  private var inlines: [MarkdownInline] = []
  /// The numbers of the items that the open lists go on with; `nil` for a list without numbers.
  private var lists: [(first: Int, next: Int)?] = []
  /// The item that was entered and has no block yet.
  private var item: MarkdownBlock.Item?

  mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: enterList(node)
    case CMARK_NODE_ITEM: enterItem()
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: inlines = []
    case CMARK_NODE_CODE_BLOCK: add(.code(MarkdownTree.literal(of: node)), node)
    case CMARK_NODE_HTML_BLOCK: add(.html(MarkdownTree.literal(of: node)), node)
    case CMARK_NODE_TEXT: addText(MarkdownTree.literal(of: node))
    case CMARK_NODE_CODE:
      let lineEnds = cmark_node_get_end_line(node) - cmark_node_get_start_line(node)
      inlines.append(.code(MarkdownTree.literal(of: node), lineEnds: max(0, Int(lineEnds))))
    case CMARK_NODE_HTML_INLINE: inlines.append(.html(MarkdownTree.literal(of: node)))
    case CMARK_NODE_SOFTBREAK: inlines.append(.softBreak)
    case CMARK_NODE_LINEBREAK: inlines.append(.lineBreak)
    default: break
    }
  }

  mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: lists.removeLast()
    case CMARK_NODE_ITEM: item = nil
    case CMARK_NODE_PARAGRAPH: add(.paragraph(inlines), node)
    case CMARK_NODE_HEADING:
      add(.heading(level: Int(cmark_node_get_heading_level(node)), inlines), node)
    default: break
    }
  }

  private mutating func enterList(_ node: OpaquePointer) {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = Int(cmark_node_get_list_start(node))
    lists.append(isOrdered ? (start, start) : nil)
  }

  private mutating func enterItem() {
    guard let last = lists.last else { return }
    item = last.map { .number($0.next, first: $0.first) } ?? .bullet
    if let last { lists[lists.count - 1] = (last.first, last.next + 1) }
  }

  /// libcmark parts texts where a mark might have been.
  private mutating func addText(_ text: String) {
    guard case .text(var before) = inlines.last else { return inlines.append(.text(text)) }
    inlines.removeLast()
    before += text
    inlines.append(.text(before))
  }

  private mutating func add(_ content: MarkdownBlock.Content, _ node: OpaquePointer) {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    let last = max(first, Int(cmark_node_get_end_line(node)))
    let column = max(1, Int(cmark_node_get_start_column(node)))
    blocks.append(
      MarkdownBlock(
        content: content, lines: first...last, column: column, listDepth: lists.count, item: item))
    item = nil
    inlines = []
  }
}
