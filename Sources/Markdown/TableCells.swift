import CMark

/// What the cells of all tables say, and the texts before the tables: parts of paragraphs that libcmark reads once
/// more, each for itself, with the definitions of links that the whole text has.
struct TableCells: ~Copyable {
  private let tree: MarkdownTree
  /// The paragraphs by the lines on which their sources begin.
  private var paragraphs: [Int: OpaquePointer] = [:]
  /// The line on which the next source begins.
  private var line = 1

  /// Stands before each cell, so that nothing in it can begin a block.
  private static let guardian = ". "
  /// Stands before each further line of a text, which begins no block either, then.
  private static let indent = "    "

  init(of tables: [TableSearch.Found], in markdown: String) {
    let sources = tables.flatMap { table in
      [Self.source(of: table.linesBefore)] + table.table.rows.flatMap(\.cells).map(Self.source)
    }
    tree = MarkdownTree(sources.joined() + "\n" + markdown)
    let end = sources.reduce(1) { $0 + Self.lineCount(of: $1) }
    for paragraph in tree.blocks {
      let line = Int(cmark_node_get_start_line(paragraph))
      if line >= end { break }
      paragraphs[line] = paragraph
    }
  }

  /// Moves what the next text before a table says into a paragraph of its own; `nil` for nothing but definitions.
  mutating func takeText(_ lines: [Substring]) -> OpaquePointer? {
    guard let source = take(Self.source(of: lines)),
      let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
    else { return nil }
    MarkdownTree.moveChildren(of: source, to: paragraph)
    return paragraph
  }

  /// Moves what the next cell says into a node.
  mutating func takeCell(_ cell: String, to node: OpaquePointer) {
    guard let source = take(Self.source(of: cell)), let first = cmark_node_first_child(source)
    else { return }
    let text = MarkdownTree.literal(of: first).utf8.dropFirst(Self.guardian.utf8.count)
    cmark_node_set_literal(first, String(Substring(text)))
    MarkdownTree.moveChildren(of: source, to: node)
  }

  private mutating func take(_ source: String) -> OpaquePointer? {
    defer { line += Self.lineCount(of: source) }
    let place = line..<(line + Self.lineCount(of: source))
    return place.lazy.compactMap { [paragraphs] in paragraphs[$0] }.first
  }

  /// Paragraphs of libcmark that follow each other are parted by an empty line.
  private static func source(of lines: [Substring]) -> String {
    lines.isEmpty ? "" : lines.joined(separator: "\n" + indent) + "\n\n"
  }

  private static func source(of cell: String) -> String {
    cell.isEmpty ? "" : guardian + cell + "\n\n"
  }

  private static func lineCount(of source: String) -> Int {
    source.utf8.count { $0 == 0x0A }
  }
}
