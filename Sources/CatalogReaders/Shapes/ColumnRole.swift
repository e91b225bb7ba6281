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
  /// Puts a line of a cell where its column says, behind what is there already.
  mutating func set(_ column: Column, _ line: SourceLine) {
    lastLine = max(lastLine, line.number)
    guard !line.isBlank else { return }
    switch column.role {
    case .code: code = String(line.text)
    case .name: name.append(line.text)
    case .label: label.append(line.text)
    case .status: status += line.text.split { !$0.isNumber }.compactMap { Int($0) }
    case .description: append(line)
    case .field: appendField(column.name, line.text)
    case .ignore: break
    }
  }

  private mutating func appendField(_ name: String, _ text: Substring) {
    if fields.last?.name == name {
      fields[fields.count - 1].value += " " + text
    } else {
      fields.append(Field(name: name, value: String(text)))
    }
  }
}

extension String? {
  /// Adds a line to the text, behind a space where there is one already.
  fileprivate mutating func append(_ line: Substring) {
    if self == nil {
      self = String(line)
    } else {
      self?.append(" " + line)
    }
  }
}
