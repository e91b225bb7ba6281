import CMark

/// What libcmark reads a text as: nodes within each other, which live as long as this does.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  init(_ markdown: some StringProtocol) {
    var text = String(markdown)
    root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(
          characters.baseAddress, characters.count, CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS)
      }
    }
  }

  deinit { cmark_node_free(root) }

  /// Visits every node once before what is in it; those that may hold others once more behind that.
  func walk(
    entering enter: (OpaquePointer) -> Void, leaving leave: (OpaquePointer) -> Void = { _ in }
  ) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
    }
  }

  /// The blocks that stand in no other one.
  var blocks: [OpaquePointer] { Self.children(of: root) }

  /// The text as which libcmark writes the tree.
  func text(_ write: (OpaquePointer?) -> UnsafeMutablePointer<CChar>?) -> String {
    Self.text(of: root, write)
  }

  /// The text as which libcmark writes a node.
  static func text(
    of node: OpaquePointer?, _ write: (OpaquePointer?) -> UnsafeMutablePointer<CChar>?
  ) -> String {
    guard let text = write(node) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }

  static func children(of node: OpaquePointer?) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  /// Puts what a node holds behind what another one does.
  static func moveChildren(of node: OpaquePointer, to other: OpaquePointer) {
    while let child = cmark_node_first_child(node) {
      guard cmark_node_append_child(other, child) == 1 else { return }
    }
  }

  /// The text that a node has itself.
  static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
