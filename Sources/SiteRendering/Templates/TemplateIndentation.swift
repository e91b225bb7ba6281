/// How the lines of a partial, parent or overriding block are indented where they are inserted.
///
/// The ranges are white space of the inserting template.
enum TemplateIndentation: Sendable {
  /// It stands among other text: its lines stay as they are.
  case inline
  /// Its first line continues a line that is already indented.
  case afterFirstLine(Range<Int>)
  /// It stands on lines of its own.
  case everyLine(Range<Int>)
}
