/// Lines that are no content, under a name that says what they are.
package struct IgnoreRule: Sendable {
  package let name: String
  package let lines: Lines

  /// Patterns match a whole line without the white space around it.
  package enum Lines: Sendable {
    case matching(Pattern)
    /// The first line that matches and everything below it.
    case from(Pattern)
    /// The heading that matches, in a format that knows headings, and everything below it up to the
    /// next one of its level or a higher one.
    case section(Pattern)
  }

  package init(name: String, lines: Lines) {
    self.name = name
    self.lines = lines
  }
}
