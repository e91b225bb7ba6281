/// What stands in a Markdown text and is no part of CommonMark: a tag or the first line of a block of HTML, or a line
/// of a table.
package struct MarkdownTag: Sendable, Equatable {
  package let text: String
  /// The line on which it begins, 1 or more, in lines of the text that was given.
  package let line: Int
}
