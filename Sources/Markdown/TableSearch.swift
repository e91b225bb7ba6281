import CMark
import Diagnostics

/// Finds the tables of a text in what libcmark reads as paragraphs and underlined headings, since CommonMark has no
/// tables.
struct TableSearch {
  /// A paragraph or heading with a table at its end.
  struct Found {
    let node: OpaquePointer
    /// The line of its first one, 1 or more.
    let firstLine: Int
    /// What stands before the table.
    let linesBefore: [Substring]
    let table: PipeTable
    /// Whether a line of dashes stands below the table.
    let endsWithBreak: Bool
  }

  private(set) var found: [Found] = []
  private(set) var faults: [TableFault] = []
  private let document: SourceDocument

  /// `markdown` is the text that the tree was made of.
  init(_ tree: borrowing MarkdownTree, of markdown: String) {
    guard markdown[...].hasPipe else {
      document = SourceDocument(path: "", text: "")
      return
    }
    document = SourceDocument(path: "", text: markdown.withLineFeeds)
    var quotations = 0
    tree.walk(
      entering: { node in
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: quotations += 1
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: look(at: node, quotations)
        default: break
        }
      },
      leaving: { node in
        if cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE { quotations -= 1 }
      })
  }

  private mutating func look(at node: OpaquePointer, _ quotations: Int) {
    let isHeading = cmark_node_get_type(node) == CMARK_NODE_HEADING
    let first = max(1, Int(cmark_node_get_start_line(node)))
    var lines = self.lines(of: node, from: first, quotations)
    if isListOfRule(node, lines) { fault(.list, document.line(first), first) }
    guard lines.count > 1 else { return }
    // libcmark may count the line behind an underlined heading as its last.
    let underline = isHeading ? lines.dropFirst().firstIndex(where: \.isUnderline) : nil
    let endsWithBreak = underline.map { lines[$0].isBreak } ?? false
    if let underline { lines = Array(lines[...(underline - (endsWithBreak ? 1 : 0))]) }
    guard let table = PipeTable(in: lines) else { return tellOfRule(in: lines, first) }
    let linesBefore = Array(lines[..<table.rows[0].line])
    found.append(
      Found(
        node: node, firstLine: first, linesBefore: linesBefore, table: table,
        endsWithBreak: endsWithBreak))
    for row in table.longRows {
      let kind = TableFault.Kind.longRow(columns: table.columns.count, cells: row.cellCount)
      fault(kind, lines[row.line], first + row.line)
    }
  }

  /// The lines of a node without the marks of quotations and the blanks before them.
  private func lines(of node: OpaquePointer, from first: Int, _ quotations: Int) -> [Substring] {
    let last = min(max(first, Int(cmark_node_get_end_line(node))), document.lineCount)
    guard first <= last else { return [] }
    let column = Int(cmark_node_get_start_column(node))
    return (first...last).map { number in
      let line = document.line(number)
      return number == first
        ? Substring(line.utf8.dropFirst(column - 1)) : line.without(quotations: quotations)
    }
  }

  /// Whether this is the text of an item that its author meant as the rule of a table: `- | -`.
  private func isListOfRule(_ node: OpaquePointer, _ lines: [Substring]) -> Bool {
    guard lines.first?.utf8.first == UInt8(ascii: "|"), let item = cmark_node_parent(node),
      cmark_node_get_type(item) == CMARK_NODE_ITEM,
      cmark_node_get_start_line(item) == cmark_node_get_start_line(node),
      let header = cmark_node_previous(cmark_node_parent(item)),
      cmark_node_get_type(header) == CMARK_NODE_PARAGRAPH
    else { return false }
    let line = document.line(Int(cmark_node_get_start_line(item)))
    return PipeRule(Substring(line.utf8.dropFirst(Int(cmark_node_get_start_column(item)) - 1)))
      != nil
  }

  /// Reports the first rule below a line with another number of cells.
  private mutating func tellOfRule(in lines: [Substring], _ first: Int) {
    for (index, line) in lines.enumerated().dropFirst() where line.hasPipe {
      guard let rule = PipeRule(line) else { continue }
      let cells = PipeRow.cells(of: lines[index - 1]).count
      return fault(.otherHeader(columns: rule.columns.count, cells: cells), line, first + index)
    }
  }

  private mutating func fault(_ kind: TableFault.Kind, _ line: Substring, _ number: Int) {
    let text = line.without(quotations: 0).utf8
    let end = text.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { text.index(after: $0) }
    let shown = String(Substring(text[..<(end ?? text.startIndex)]))
    faults.append(TableFault(kind: kind, line: MarkdownTag(text: shown, line: number)))
  }
}

extension String {
  /// With a line feed for each end of a line that libcmark knows.
  fileprivate var withLineFeeds: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    var isBehindReturn = false
    for byte in utf8 {
      if byte != 0x0A || !isBehindReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      isBehindReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Substring {
  /// Without blanks and at most so many marks of quotations before it.
  fileprivate func without(quotations: Int) -> Substring {
    var rest = utf8[...]
    var left = quotations
    while let byte = rest.first {
      if byte == UInt8(ascii: ">"), left > 0 {
        left -= 1
      } else if byte != 0x20, byte != 0x09 {
        break
      }
      rest.removeFirst()
    }
    return Substring(rest)
  }

  /// The line below a heading.
  fileprivate var isUnderline: Bool { isRun(of: UInt8(ascii: "-")) || isRun(of: UInt8(ascii: "=")) }

  /// A line between paragraphs.
  fileprivate var isBreak: Bool { utf8.starts(with: "---".utf8) && isUnderline }

  /// Whether there is nothing else but blanks at its end.
  private func isRun(of mark: UInt8) -> Bool {
    utf8.first == mark && utf8.drop { $0 == mark }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
