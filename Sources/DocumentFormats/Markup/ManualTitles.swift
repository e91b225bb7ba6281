/// The titles of the sections that manual pages have.
package enum ManualTitles {
  /// Whether a title begins with a word as those of manual pages do: `SEE ALSO`.
  package static func isOne(_ title: Substring) -> Bool {
    guard title.utf8.count <= 80, isInCapitals(title) else { return false }
    return firstWords.contains(title.prefix { !$0.isWhitespace && $0 != "/" })
  }

  /// Whether it is a title of what can go wrong: `ERRORS`, `EXIT STATUS`.
  package static func isOfErrors(_ title: Substring) -> Bool {
    isOne(title)
      && ["ERRORS", "DIAGNOSTICS", "EXIT", "RETURN", "RETURNS"].contains(
        title.prefix { !$0.isWhitespace && $0 != "/" })
  }

  /// Whether a line is of words in capitals alone.
  static func isInCapitals(_ line: Substring) -> Bool {
    line.contains(where: \.isLetter)
      && line.allSatisfy { $0.isUppercase || $0.isWhitespace || "/-&,()'".contains($0) }
  }

  /// Words in capitals with which they begin.
  package static let firstWords: Set<Substring> = [
    "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "ARGUMENTS", "COMMANDS", "USAGE", "EXAMPLE",
    "EXAMPLES", "EXIT", "RETURN", "RETURNS", "ERRORS", "DIAGNOSTICS", "ENVIRONMENT", "FILES",
    "NOTES", "BUGS", "CAVEATS", "HISTORY", "STANDARDS", "CONFORMING", "VERSIONS", "SEE", "AUTHOR",
    "AUTHORS", "COPYRIGHT", "LICENSE", "ATTRIBUTES", "LIBRARY", "COLOPHON", "REPORTING",
  ]
}
