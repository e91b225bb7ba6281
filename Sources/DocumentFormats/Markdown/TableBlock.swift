import Diagnostics
import Markdown

/// A paragraph that holds a table.
struct TableBlock {
  let table: MarkdownTable
  /// The lines before the table.
  let before: Range<Int>
  /// The sources of what is not read yet: the lines before the table, then each cell.
  let sources: [String]

  /// `nil` for a paragraph without a table.
  init?(_ block: MarkdownBlock, in document: SourceDocument) {
    let first = block.lines.lowerBound
    let lines = block.lines.map { number in
      document.line(number).withoutContainers(columns: block.column - 1, isFirst: number == first)
    }
    guard let table = MarkdownTable(in: lines, first: first) else { return nil }
    self.table = table
    before = first..<table.first
    sources = lines.prefix(before.count).map(String.init) + table.rows.flatMap(\.cells)
  }

  /// A table with nothing before it.
  init(_ table: MarkdownTable) {
    self.table = table
    before = table.first..<table.first
    sources = table.rows.flatMap(\.cells)
  }
}

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

extension Substring {
  /// A line of a block without the marks of quotations and the blanks before it.
  fileprivate func withoutContainers(columns: Int, isFirst: Bool) -> Substring {
    if isFirst { return Substring(utf8.dropFirst(columns)).trimmed }
    var rest = utf8[...]
    var left = columns
    while left > 0, let byte = rest.first, byte.isBlankByte || byte == UInt8(ascii: ">") {
      rest.removeFirst()
      left -= 1
    }
    return Substring(rest).trimmed
  }
}
