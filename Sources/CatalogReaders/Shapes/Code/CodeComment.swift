/// A comment of source code, which may reach over several lines.
struct CodeComment: Sendable {
  enum Style: Sendable {
    /// To the end of its line.
    case line
    case block
    /// Between three quotes; it stands behind what it describes.
    case documentation
  }

  let style: Style
  /// The number of tokens before it.
  let place: Int
  let line: Int
  var endLine: Int
  /// Where it begins on its line.
  let column: Int
  /// Whether nothing stands before it on its line.
  let isAlone: Bool
  /// What it says, with its marks, a line each.
  var lines: [Substring]
}
