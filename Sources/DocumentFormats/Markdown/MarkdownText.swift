package import Diagnostics
import Markdown

/// Markdown as a reader sees it on the page: CommonMark with tables, definition lists and what site
/// generators add.
package enum MarkdownText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    let source = MarkdownSource(document.text)
    let cleaned = SourceDocument(path: document.path, text: source.text)
    var reader = MarkdownReader(cleaned, closedTags: source.closedTags)
    reader.read(MarkdownBlocks.blocks(of: source.text))
    let lines = reader.output.lines
    return FrontMatterLines(document)?.above(lines) ?? lines
  }
}

/// From the blocks of a text to its lines.
private struct MarkdownReader {
  let document: SourceDocument
  let writer: InlineWriter
  var output = MarkupLines()
  /// What the cells of the tables say, in order.
  private var cells = CellInlines()
  /// The last line that was read.
  private var lastLine = 0

  init(_ document: SourceDocument, closedTags: Set<String>) {
    self.document = document
    writer = InlineWriter(closedTags: closedTags)
  }

  mutating func read(_ blocks: [MarkdownBlock]) {
    let count = document.lineCount
    let blocks = blocks.filter { $0.lines.lowerBound <= count }
      .map { MarkdownBlock($0, endLine: min(count, $0.lines.upperBound)) }
      .map { $0.endingAtUnderline(in: document) }
    let ruled = RuledTable.tables(in: blocks, of: document)
    let tables = zip(ruled, blocks).map { $0?.block ?? table(in: $1) }
    cells = CellInlines(tables.compactMap { $0 }, definitions: document.linkDefinitions)
    let regions = HTMLRegion.ends(in: blocks)
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if block.lines.lowerBound > lastLine + 1 { output.addBlank(at: lastLine + 1) }
      let end = regions[index]
      if let end {
        read(HTMLRegion(blocks[index..<end]))
      } else if let table = tables[index] {
        read(table, in: block)
      } else {
        read(block)
      }
      index = end ?? ruled[index]?.end ?? index + 1
      lastLine = max(lastLine, blocks[index - 1].lines.upperBound)
    }
  }

  private func table(in block: MarkdownBlock) -> TableBlock? {
    switch block.content {
    case .paragraph, .heading: block.lines.count > 1 ? TableBlock(block, in: document) : nil
    default: nil
    }
  }

  private mutating func read(_ region: HTMLRegion) {
    output.add(EmbeddedHTML.lines(of: region.html, firstLine: region.firstLine))
  }

  private mutating func read(_ block: MarkdownBlock) {
    switch block.content {
    case .paragraph(let inlines):
      let lines = writer.lines(of: inlines, number: block.lines.lowerBound)
      add(lines.documentLines(within: block.lines), of: block)
    case .heading(let level, let inlines):
      let text = writer.lines(of: inlines, number: block.lines.lowerBound).joined
      output.addHeading(text.withoutAttributes, level: level, at: block.lines)
    case .code(let code): readCode(code, block)
    case .html: break
    }
  }

  /// The lines of a paragraph, in which a colon at the beginning marks a definition.
  private mutating func add(_ lines: [DocumentLine], of block: MarkdownBlock) {
    var isDefinition = false
    for (index, line) in lines.enumerated() {
      let isMarked = line.text.hasPrefix(": ")
      let endsDefinition = index + 1 < lines.count && lines[index + 1].text.hasPrefix(": ")
      isDefinition = isMarked || isDefinition && !endsDefinition
      let text = isMarked ? line.text.dropFirst(2).trimmed : line.text
      let indent = block.indent + (isDefinition ? 4 : 0)
      if index == 0, let bullet = block.bullet {
        output.add(line.with(bullet, at: block.indent - 2))
      } else {
        output.add(
          DocumentLine(
            text, at: line.number...line.endNumber, indent: indent, codeSpans: line.codeSpans))
      }
    }
  }

  private mutating func readCode(_ code: String, _ block: MarkdownBlock) {
    let first = document.line(block.lines.lowerBound).utf8.dropFirst(block.column - 1)
    let isFenced = first.starts(with: "```".utf8) || first.starts(with: "~~~".utf8)
    var number = block.lines.lowerBound + (isFenced ? 1 : 0)
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      guard number <= block.lines.upperBound else { return }
      let plain = DocumentLine(number: number, line: line)
      output.add(
        DocumentLine(plain.text, at: number...number, indent: block.indent + plain.indent))
      number += 1
    }
  }

  private mutating func read(_ table: TableBlock, in block: MarkdownBlock) {
    for number in table.before {
      let lines = writer.lines(of: cells.next(), number: number)
      add(lines.documentLines(within: number...number), of: block)
    }
    for (index, row) in table.table.rows.enumerated() {
      let texts = row.cells.map { _ in
        writer.lines(of: cells.next(), number: row.lines.lowerBound)
          .documentLines(within: row.lines)
      }
      output.addRow(
        texts, isHeader: index == 0, beginsTable: index == 0, indent: block.indent, at: row.lines)
    }
  }
}

extension MarkdownBlock {
  /// The indent of its lines behind the first.
  fileprivate var indent: Int { listDepth == 0 ? 0 : 4 * listDepth - 2 }

  /// What stands before the first line of an item.
  fileprivate var bullet: String? {
    switch item {
    case nil: nil
    case .bullet: "• "
    case .number(let number, let first): first == 1 ? "• " : "• \(number). "
    }
  }
}

extension MarkdownBlock {
  /// The same without the line behind an underlined heading, which libcmark may count as its last.
  fileprivate func endingAtUnderline(in document: SourceDocument) -> MarkdownBlock {
    guard case .heading = content, lines.count > 2 else { return self }
    let underline = lines.dropFirst().first { number in
      let line = document.line(number).drop { $0 == ">" || $0 == " " }.trimmed
      return !line.isEmpty && line.consists(of: "-=")
    }
    return MarkdownBlock(self, endLine: underline ?? lines.upperBound)
  }
}

extension DocumentLine {
  /// The same with words before it.
  fileprivate func with(_ prefix: String, at indent: Int) -> DocumentLine {
    var result = InlineText(prefix)
    result.append(self)
    return result.line(at: number...endNumber, indent: indent)
  }
}

extension InlineText {
  /// Without `{#id}` or `{: .class}` at the end of a heading.
  fileprivate var withoutAttributes: InlineText {
    let trimmed = text[...].trimmedAtEnd
    guard trimmed.last == "}", let brace = trimmed.lastIndex(of: "{"),
      let first = trimmed[brace...].dropFirst().first, "#.:".contains(first),
      codeSpans.last.map({ $0.upperBound < trimmed.utf8.count }) ?? true
    else { return self }
    return prefix(bytes: text.utf8.distance(from: text.startIndex, to: brace))
  }
}

extension SourceDocument {
  /// The lines that give the addresses of links by their names.
  fileprivate var linkDefinitions: [Substring] {
    (1...lineCount).lazy.map(line).filter { line in
      guard let mark = line.utf8.first, mark == UInt8(ascii: "[") || mark == 0x20 else {
        return false
      }
      let text = line.trimmed
      return text.hasPrefix("[") && !text.hasPrefix("[^") && text.contains("]:")
    }
  }
}
