/// What is left of a template once lines that hold only tags are gone.
struct TemplateElement: Sendable {
  let content: Content
  /// The bytes of a text, or of the name in a tag.
  let range: Range<Int>
  /// The index of the `.end` of a section, block or parent; otherwise meaningless.
  var end = 0

  enum Content: Sendable {
    case text
    /// The place before the first byte of a line that is not gone, where indentation goes.
    case lineStart
    case variable
    case raw
    case section
    case inverted
    case partial(TemplateIndentation)
    case parent(TemplateIndentation)
    case block(TemplateIndentation)
    case end
  }
}
