import Diagnostics
import Markdown

/// What the cells of all tables of a document say, some thousand of them read at once.
struct CellInlines {
  private let tables: [TableBlock]
  /// The lines that give the addresses of links, which every batch needs.
  private let definitions: String
  /// The table and the source in it that are read next.
  private var table = 0
  private var source = 0
  private var blocks: [MarkdownBlock] = []
  private var index = 0

  /// Stands before each cell, so that nothing in it can begin a block.
  private static let guardian = ". "

  /// The bytes that are read at once; no fewer than those of the definitions, so that reading them
  /// again and again never takes longer than reading the cells.
  private static let batch = 1 << 18

  init() { self.init([], definitions: []) }

  /// `definitions` are the lines that give the addresses of links.
  init(_ tables: [TableBlock], definitions: [Substring]) {
    self.tables = tables
    self.definitions = definitions.map { $0 + "\n\n" }.joined()
  }

  /// What the next cell says.
  mutating func next() -> [MarkdownInline] {
    if index == blocks.count { refill() }
    defer { index += 1 }
    guard index < blocks.count, case .paragraph(var inlines) = blocks[index].content,
      case .text(let text) = inlines.first
    else { return [] }
    inlines[0] = .text(String(text.dropFirst(Self.guardian.count)))
    return inlines
  }

  private mutating func refill() {
    var text = ""
    var count = 0
    while table < tables.count, text.utf8.count < max(Self.batch, definitions.utf8.count) {
      let sources = tables[table].sources
      if source < sources.count {
        text += Self.guardian
        text += sources[source]
        text += "\n\n"
        count += 1
      }
      source += 1
      if source >= sources.count { (table, source) = (table + 1, 0) }
    }
    index = 0
    blocks = count == 0 ? [] : Array(MarkdownBlocks.blocks(of: text + definitions).prefix(count))
  }
}
