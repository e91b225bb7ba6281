import CatalogReaders
import Diagnostics
import YAMLReading

extension TableColumns {
  /// The key `columns`: a mapping from names to roles, a list of roles by place, or nothing.
  init(_ keys: inout YAMLMapping) {
    guard let node = keys.node("columns") else {
      self = .guessed
      return
    }
    let problems = keys.diagnostics.count
    let roles: [ColumnRole]
    if case .sequence(let elements) = node.content {
      roles = elements.compactMap { keys.text(of: $0) }.compactMap { keys.choice($0) }
      self = .positional(roles)
    } else {
      let columns = keys.columns(of: node)
      roles = columns.map(\.role)
      self = .named(columns)
    }
    let isUnderstood = keys.diagnostics.count == problems
    if isUnderstood, !roles.contains(.code) { keys.report(.missingColumns(node.range)) }
  }
}

extension Diagnostic {
  fileprivate static func missingColumns(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "missing-columns", "nothing says which column holds the codes", at: range,
      suggestions: ["Add 'columns:' with a line '<name of the column>: code'."])
  }
}
