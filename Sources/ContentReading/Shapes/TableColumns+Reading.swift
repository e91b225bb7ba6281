import CatalogReaders
import YAMLReading

extension TableColumns {
  /// The key `columns`: a mapping from names to roles, a list of roles by place, or nothing.
  init(_ keys: inout YAMLMapping) {
    guard let node = keys.node("columns") else {
      self = .guessed
      return
    }
    if case .sequence(let elements) = node.content {
      let roles: [ColumnRole] = elements.compactMap { keys.text(of: $0) }
        .compactMap { keys.choice($0) }
      if !roles.contains(.code) { keys.report(.missingColumns(node.range)) }
      self = .positional(roles)
    } else {
      self = .named(DocumentRule.columns(&keys))
    }
  }
}
