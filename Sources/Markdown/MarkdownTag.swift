/// HTML as it stands in a Markdown text: a tag, or the first line of a block.
package struct MarkdownTag: Sendable, Equatable {
  package let text: String
  /// The line on which it begins, 1 or more, in lines of the text that was given.
  package let line: Int
}
