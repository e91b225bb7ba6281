/// A text as a code span of CommonMark.
enum CodeSpan {
  /// Longer texts are cut: a list is read at a glance, and a comment has a size.
  private static let longest = 300

  /// One line between as many backticks as it takes. White space at either end is dropped; a text
  /// that has nothing else becomes `(blank)`.
  static func of(_ text: String) -> String {
    var content = VisibleText.line(text)
    while content.first?.isWhitespace ?? false { content.removeFirst() }
    while content.last?.isWhitespace ?? false { content.removeLast() }
    if content.isEmpty { return "(blank)" }
    if content.count > longest { content = content.prefix(longest) + "…" }
    let scalars = content.unicodeScalars
    let fence = String(repeating: "`", count: longestRun(of: "`", in: scalars) + 1)
    let padding = scalars.first == "`" || scalars.last == "`" ? " " : ""
    return fence + padding + content + padding + fence
  }

  /// Counted in scalars: a combining mark behind a backtick hides it from `Character` only.
  private static func longestRun(
    of scalar: Unicode.Scalar, in text: String.UnicodeScalarView
  ) -> Int {
    var (run, longest) = (0, 0)
    for other in text {
      run = other == scalar ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
