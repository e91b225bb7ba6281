/// A part of a template together with all that its meaning depends on.
///
/// Equal routines are compiled once, so templates that include themselves come to an end.
struct TemplateRoutine: Hashable {
  /// The number of the template in its library.
  let template: Int
  /// Indices of its elements.
  let elements: Range<Int>
  let scope: TemplateScope
  /// The number of a `TemplateBlocks`.
  let blocks: Int
  let layout: Layout

  /// What its line starts become.
  enum Layout: Hashable {
    /// Nothing: it stands among other text.
    case plain
    case indented
    /// The first line continues a line that has its indentation.
    case indentedAfterFirstLine
  }
}
