package import Diagnostics

/// A value of a YAML text with its place.
package struct YAMLNode: Sendable {
  package let content: Content
  package let range: SourceRange

  package init(content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// What a value is. Tags are not followed: a scalar is its text.
  package enum Content: Sendable {
    /// An empty value, `~` or `null`.
    case null
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Member])
  }

  /// A key with its value.
  package struct Member: Sendable {
    package let key: Placed<String>
    package let value: YAMLNode
  }

  /// The words for what kind of value this is.
  var kind: String {
    switch content {
    case .null: "nothing"
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
