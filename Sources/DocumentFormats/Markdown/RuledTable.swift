import Diagnostics
import Markdown

/// A table with a rule below each of its rows: `a | b`, `---`, `c | d`, `---`. CommonMark takes such rows for headings.
struct RuledTable {
  let block: TableBlock
  /// The index behind its last block.
  let end: Int

  /// Fewer rows are no table: a heading may have a pipe.
  private static let leastRows = 3
  /// A row that goes on over more lines is none.
  private static let mostLines = 8

  /// For each of some blocks the table that begins with it.
  static func tables(in blocks: [MarkdownBlock], of document: SourceDocument) -> [RuledTable?] {
    var tables: [RuledTable?] = blocks.map { _ in nil }
    var index = 0
    while index < blocks.count {
      let rows = mayBegin(with: blocks[index]) ? rows(from: blocks[index], in: document) : []
      let last = rows.last?.lines.upperBound ?? 0
      let end = blocks[index...].firstIndex { $0.lines.lowerBound > last } ?? blocks.count
      if rows.count >= leastRows, let table = MarkdownTable(rows: rows) {
        tables[index] = RuledTable(block: TableBlock(table), end: end)
      }
      index = max(index + 1, end)
    }
    return tables
  }

  private static func mayBegin(with block: MarkdownBlock) -> Bool {
    guard block.column == 1, block.listDepth == 0 else { return false }
    if case .heading(level: 2, _) = block.content { return block.lines.count > 1 }
    return false
  }

  /// The rows that stand right below each other, their rules included; the last one may have none.
  private static func rows(
    from block: MarkdownBlock, in document: SourceDocument
  ) -> [(text: String, lines: ClosedRange<Int>)] {
    var rows: [(text: String, lines: ClosedRange<Int>)] = []
    var first = block.lines.lowerBound
    while first <= document.lineCount, document.line(first).firstPipe != nil {
      let lines = (first..<min(first + mostLines, document.lineCount + 1))
        .prefix { !document.line($0).trimmed.isEmpty && !document.line($0).isRule }
      let next = first + lines.count
      let isRuled = next <= document.lineCount && document.line(next).isRule
      guard isRuled || !rows.isEmpty else { return rows }
      let text = lines.map { String(document.line($0).trimmed) }.joined(separator: " ")
      rows.append((text, first...(isRuled ? next : next - 1)))
      guard isRuled else { return rows }
      first = next + 1
    }
    return rows
  }
}

extension Substring {
  /// Whether it is three dashes or more.
  fileprivate var isRule: Bool { trimmed.utf8.count > 2 && trimmed.consists(of: "-") }
}
