/// A value of a YAML text with its mark. Aliases are followed; tags are not.
///
/// Two are equal that say the same, wherever they stand.
enum YAMLTree {
  case scalar(String, isPlain: Bool, YAMLMark)
  case sequence([YAMLTree], YAMLMark)
  case mapping([Member], YAMLMark)

  /// A key with its value.
  struct Member: Hashable {
    let key: YAMLTree
    let value: YAMLTree
  }

  var mark: YAMLMark {
    switch self {
    case .scalar(_, _, let mark), .sequence(_, let mark), .mapping(_, let mark): mark
    }
  }

  /// The text of a scalar; empty for all else.
  var text: String {
    if case .scalar(let text, _, _) = self { text } else { "" }
  }
}

extension YAMLTree: Hashable {
  static func == (left: YAMLTree, right: YAMLTree) -> Bool {
    switch (left, right) {
    case (.scalar(let left, _, _), .scalar(let right, _, _)): left == right
    case (.sequence(let left, _), .sequence(let right, _)): left == right
    case (.mapping(let left, _), .mapping(let right, _)): left == right
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .scalar(let text, _, _): hasher.combine(text)
    case .sequence(let elements, _): hasher.combine(elements)
    case .mapping(let members, _): hasher.combine(members)
    }
  }
}
