/// What a column of a table holds.
package enum ColumnRole: String, Sendable, CaseIterable {
  case code, name, label, status, description
  /// Anything else; it becomes a field under the column's own name.
  case field
  /// Nothing worth keeping.
  case ignore
}

/// A column by its name in the document's header.
package struct Column: Sendable {
  package let name: String
  package let role: ColumnRole

  package init(name: String, role: ColumnRole) {
    self.name = name
    self.role = role
  }
}

extension RawEntry {
  /// Puts the text of a one-line cell where its column says.
  mutating func set(_ column: Column, _ line: SourceLine) {
    lastLine = max(lastLine, line.number)
    guard !line.isBlank else { return }
    switch column.role {
    case .code: code = String(line.text)
    case .name: name = String(line.text)
    case .label: label = String(line.text)
    case .status: status += line.text.split { !$0.isNumber }.compactMap { Int($0) }
    case .description: append(line)
    case .field: addField(column.name, line.text)
    case .ignore: break
    }
  }

  /// A field whose cell goes on over several lines is one value.
  private mutating func addField(_ name: String, _ text: Substring) {
    if let last = fields.last, last.name == name {
      fields[fields.count - 1] = Field(name: name, value: last.value + " " + text)
    } else {
      fields.append(Field(name: name, value: String(text)))
    }
  }
}
