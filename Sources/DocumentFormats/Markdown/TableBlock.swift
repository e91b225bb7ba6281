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
