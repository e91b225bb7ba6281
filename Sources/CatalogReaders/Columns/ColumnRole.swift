/// What a column of a table holds.
package enum ColumnRole: String, Sendable, CaseIterable {
  case code, name, label, status, description
  /// The title of the category.
  case category
  case alias, message, cause, action, severity, retryable, endpoint, applicability
  case since, deprecated, removed, replacedBy
  /// Anything else; it becomes a field under the column's own name.
  case field
  /// Nothing worth keeping.
  case ignore
}
