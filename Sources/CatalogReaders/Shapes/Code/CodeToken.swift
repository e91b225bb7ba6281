/// A word, a literal or a mark of source code.
struct CodeToken: Sendable {
  enum Kind: Sendable {
    /// An identifier or keyword, with dots and double colons within it.
    case word
    case number
    /// A text between quotes, which are taken away.
    case string
    case mark
  }

  /// What a text between quotes may hold besides itself.
  enum Template: Sendable {
    /// Names behind a mark, as in `${name}`, `$name`, `#{name}` and `\(name)`.
    case marked
    /// Names between braces.
    case braced
  }

  let kind: Kind
  let text: Substring
  let line: Int
  /// The white space before the line's first token.
  let indent: Int
  /// Whether it is the first of its line.
  let beginsLine: Bool
  /// `nil` for what is no text, and for texts that hold nothing else.
  var template: Template?

  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  func isWord(_ word: String) -> Bool { kind == .word && text == word }
}
