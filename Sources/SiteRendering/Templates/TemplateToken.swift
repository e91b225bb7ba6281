/// A piece of a template: a tag, or text within one line.
struct TemplateToken: Sendable {
  let kind: Kind
  /// The whole piece, in offsets of its document.
  let range: Range<Int>
  /// The name inside the tag; empty for text, comments and delimiters.
  let name: Range<Int>

  enum Kind: Sendable {
    /// Never longer than a line; a line feed is always its last byte.
    case text
    case comment
    case delimiters
    /// `{{key}}`
    case variable
    /// `{{{key}}}` and `{{&key}}`
    case raw
    case section
    case inverted
    case partial
    case parent
    case block
    case close
  }
}

extension TemplateToken.Kind {
  /// The kind that the first character of a tag tells.
  init(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "/"): self = .close
    default: self = .variable
    }
  }

  /// Whether the name is a key of a view, which may have dots.
  var namesKey: Bool {
    switch self {
    case .variable, .raw, .section, .inverted: true
    default: false
    }
  }
}
