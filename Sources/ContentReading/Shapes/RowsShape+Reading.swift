import CatalogReaders
import YAMLReading

extension RowsShape {
  /// The keys `code`, `columns` and `joined`; `nil` without a code.
  init?(_ keys: inout YAMLMapping) {
    let columns = keys.list("columns").compactMap { RowColumn(node: $0, &keys) }
    let joint: RowsShape.Joint? = keys.choice("joined")
    guard let code = keys.requiredPattern("code") else { return nil }
    self.init(
      code: code, columns: columns.isEmpty ? RowsShape.defaultColumns : columns, joint: joint)
  }
}

extension RowColumn {
  /// A role, or a mapping of a role to the pattern of its cells.
  fileprivate init?(node: YAMLNode, _ outer: inout YAMLMapping) {
    if case .scalar = node.content {
      guard let text = outer.text(of: node), let role: ColumnRole = outer.choice(text) else {
        return nil
      }
      self.init(role)
      return
    }
    let columns = outer.nested(node) { keys in
      keys.allMembers().compactMap { member -> RowColumn? in
        guard let role: ColumnRole = keys.choice(member.key),
          let text = keys.text(of: member.value), let pattern = keys.pattern(text)
        else { return nil }
        return RowColumn(role, pattern: pattern)
      }
    }
    guard let column = columns.first else { return nil }
    self = column
  }
}
