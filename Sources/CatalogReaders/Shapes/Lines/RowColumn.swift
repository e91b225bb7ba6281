/// One column of rows that have no marks between their cells.
package struct RowColumn: Sendable {
  package let role: ColumnRole
  /// Matches a whole cell. `nil` for a code as the shape has it, a status of three characters, and
  /// otherwise one word, or whatever stands before a tab or two spaces.
  package let pattern: Pattern?

  package init(_ role: ColumnRole, pattern: Pattern? = nil) {
    self.role = role
    self.pattern = pattern
  }

  var column: Column { Column(name: role.rawValue, role: role) }

  /// Whether it holds words, so that it takes what the columns of one word leave.
  var isText: Bool {
    guard pattern == nil else { return false }
    switch role {
    case .description, .label, .message, .cause, .action: return true
    default: return false
    }
  }
}
