/// A link or an image as it stands in a Markdown text.
package struct MarkdownLink: Sendable {
  package let address: String
  /// The line on which it begins, 1 or more, in lines of the text that was given.
  package let line: Int
}
