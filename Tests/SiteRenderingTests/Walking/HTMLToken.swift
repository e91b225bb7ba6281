/// A piece of an HTML text.
enum HTMLToken: Equatable {
  case doctype
  case open(HTMLTag)
  case close(String)
  /// Characters, references resolved.
  case text(String)
  case comment
}

/// A tag that opens an element.
struct HTMLTag: Equatable {
  let name: String
  let attributes: [Attribute]
  /// Whether it is written `<name />`.
  let isSelfClosing: Bool

  struct Attribute: Equatable, Sendable {
    let name: String
    /// References resolved; `nil` for a name without a value.
    let value: String?
  }
}
