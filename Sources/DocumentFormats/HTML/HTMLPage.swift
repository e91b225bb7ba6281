import Diagnostics

/// The lines of a page while they are put together.
struct HTMLPage {
  private(set) var inline = HTMLInlineText()
  /// The page's own lines, then those of each open cell or caption.
  private var flows = [HTMLFlow()]
  private(set) var tables = HTMLTables()
  private var heading: Int?
  private var preformatted = 0
  private var regions = HTMLRegions()
  private var spanAllowance: Int
  /// The line of the first table whose spans were cut.
  private(set) var cutLine: Int?

  /// `size` is that of the document in bytes; cells that span several places may take as much again.
  init(size: Int) {
    spanAllowance = size + 65_536
  }

  var isInHeading: Bool { heading != nil }
  var listDepth: Int { flows[flows.count - 1].depth }
  var flowDepth: Int { flows.count }

  mutating func editInline(_ edit: (inout HTMLInlineText) -> Void) { edit(&inline) }

  mutating func editFlow(_ edit: (inout HTMLFlow) -> Void) {
    breakBlock()
    edit(&flows[flows.count - 1])
  }

  /// Closes lists in the lines that are being written, if they are still those of that depth.
  mutating func closeLists(to depth: Int, inFlow flowDepth: Int) {
    guard flowDepth == flows.count else { return }
    flows[flows.count - 1].close(to: depth)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, endingAt line: Int) {
    guard preformatted > 0, !isInHeading else { return inline.add(text, endingAt: line) }
    var number = line - text.count { $0 == UInt8(ascii: "\n") }
    var rest = text[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      inline.addVerbatim(UnsafeBufferPointer(rebasing: rest[..<end]), at: number)
      endVerbatimLine()
      rest = rest[(end + 1)...]
      number += 1
    }
    if !rest.isEmpty { inline.addVerbatim(UnsafeBufferPointer(rebasing: rest), at: number) }
  }

  /// Ends the line; in a heading, that is a space.
  mutating func breakLine() {
    if isInHeading { return inline.addSpace() }
    guard let line = inline.take() else { return }
    if preformatted > 0 {
      flows[flows.count - 1].writeVerbatim(line)
    } else {
      flows[flows.count - 1].write(line)
    }
  }

  /// Ends the line where the text has a break; two of them make a blank line.
  mutating func breakText() {
    if !isInHeading, inline.isEmpty { return flows[flows.count - 1].space() }
    breakLine()
  }

  /// Ends the line, and a heading that was never ended.
  mutating func breakBlock() {
    endHeading()
    breakLine()
  }

  mutating func breakParagraph() {
    breakBlock()
    flows[flows.count - 1].space()
  }

  mutating func beginHeading(_ level: Int) {
    breakBlock()
    heading = level
  }

  mutating func endHeading() {
    guard let level = heading else { return }
    heading = nil
    guard let line = inline.take() else { return }
    flows[flows.count - 1].writeHeading(line, level: level)
  }

  /// Ends the line that a summary is, if it is one of text.
  mutating func endSummary() {
    if !isInHeading, !inline.isEmpty {
      breakLine()
      flows[flows.count - 1].markSummary()
    }
    breakParagraph()
  }

  mutating func beginPreformatted() {
    breakParagraph()
    preformatted += 1
  }

  mutating func endPreformatted() {
    breakParagraph()
    preformatted = max(0, preformatted - 1)
  }

  private mutating func endVerbatimLine() {
    if let line = inline.take() {
      flows[flows.count - 1].writeVerbatim(line)
    } else {
      flows[flows.count - 1].space()
    }
  }
}

// MARK: - Tables

extension HTMLPage {
  mutating func beginTable(isLayout: Bool) -> Int {
    breakBlock()
    return tables.beginTable(isLayout: isLayout)
  }

  mutating func beginGroup(isHead: Bool) {
    endPart()
    tables.beginGroup(isHead: isHead)
  }

  mutating func beginRow(at line: Int) {
    endPart()
    tables.beginRow(at: line)
  }

  mutating func beginPart(_ part: HTMLTables.Part, at line: Int) -> Int {
    endPart()
    breakBlock()
    flows.append(HTMLFlow())
    return tables.beginPart(part, at: line)
  }

  mutating func endPart() {
    guard tables.hasOpenPart else { return }
    breakBlock()
    tables.endPart(with: flows.removeLast().lines)
  }

  /// Ends a table and those within it.
  mutating func endTable(_ id: Int) {
    while tables.isOpenTable(id) {
      let isLast = tables.isInnermost(id)
      endPart()
      breakBlock()
      write(tables.endTable())
      if isLast { return }
    }
  }

  private mutating func write(_ table: HTMLTable) {
    flows[flows.count - 1].space()
    flows[flows.count - 1].add(table.caption)
    flows[flows.count - 1].add(table.arrangesBlocks ? table.blocks : rows(of: table))
    flows[flows.count - 1].space()
  }

  private mutating func rows(of table: HTMLTable) -> [DocumentLine] {
    var grid = HTMLGrid(table, allowance: spanAllowance)
    let lines = grid.lines()
    spanAllowance = grid.allowance
    if grid.isCut, cutLine == nil { cutLine = table.rows.first?.line }
    return lines
  }
}

// MARK: - The document proper

extension HTMLPage {
  /// Whether the region counts: one in a table does not.
  mutating func beginRegion(_ kind: HTMLRegions.Kind) -> Bool {
    breakBlock()
    guard flows.count == 1 else { return false }
    regions.begin(kind, at: flows[0].lines.count)
    return true
  }

  mutating func endRegion(_ kind: HTMLRegions.Kind) {
    breakBlock()
    regions.end(kind, at: flows[0].lines.count)
  }

  /// The lines of the page without the chrome around them, none of them blank at either end.
  mutating func finish() -> [DocumentLine] {
    breakBlock()
    let lines = flows[0].lines
    flows = [HTMLFlow()]
    let part = regions.document(in: lines)
    guard let first = part.firstIndex(where: { !$0.isBlank }) else { return [] }
    let last = part.lastIndex { !$0.isBlank } ?? first
    return first == 0 && last == lines.count - 1 ? lines : Array(part[first...last])
  }
}
