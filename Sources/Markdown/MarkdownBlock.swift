/// A paragraph, heading, code block or HTML block with its place.
package struct MarkdownBlock: Sendable {
  package let content: Content
  /// In lines of the text that was given, 1 or more.
  package let lines: ClosedRange<Int>
  /// The column, counted in bytes from 1, at which it begins.
  package let column: Int
  /// How many lists it stands in.
  package let listDepth: Int
  /// The item that it begins, `nil` for any further block of an item.
  package let item: Item?

  package enum Content: Sendable, Equatable {
    case paragraph([MarkdownInline])
    /// The level is 1 to 6.
    case heading(level: Int, [MarkdownInline])
    case code(String)
    case html(String)
  }

  package enum Item: Sendable, Equatable {
    case bullet
    /// The number of the item and that of the first item of its list.
    case number(Int, first: Int)
  }

  init(
    content: Content, lines: ClosedRange<Int>, column: Int, listDepth: Int, item: Item?
  ) {
    self.content = content
    self.lines = lines
    self.column = column
    self.listDepth = listDepth
    self.item = item
  }

  /// The same block, which ends on another line at or behind its first.
  package init(_ block: MarkdownBlock, endLine: Int) {
    self = MarkdownBlock(
      content: block.content, lines: block.lines.lowerBound...endLine, column: block.column,
      listDepth: block.listDepth, item: block.item)
  }
}
