/// What a line of a Markdown text holds, without the marks of emphasis; a link stands there as its
/// text and an image as its description.
package enum MarkdownInline: Sendable, Equatable {
  case text(String)
  /// A code span with the number of line ends in it.
  case code(String, lineEnds: Int)
  /// A tag, comment or the like, as it is written.
  case html(String)
  /// The end of a line that means nothing.
  case softBreak
  /// The end of a line that the author wants.
  case lineBreak
}
