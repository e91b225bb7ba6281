import DocumentFormats

/// The form of a line that begins an entry.
package struct EntryPattern: Sendable {
  /// Matches the whole line. Its group `code` is the code; `name`, `label`, `status`, `description`
  /// and the other roles of columns are what they say; any other becomes a field of that name.
  package let pattern: Pattern

  package init(_ pattern: Pattern) { self.pattern = pattern }

  /// The entry that begins at a line, `nil` when none does.
  func entry(at line: DocumentLine) -> RawEntry? {
    guard !line.isBlank, let match = pattern.wholeMatch(in: line.text),
      let code = match[group: "code"]?.trimmed, !code.isEmpty
    else { return nil }
    var entry = RawEntry(code: code, line: line.number)
    entry.lastLine = line.endNumber
    for name in pattern.groupNames where name != "code" {
      guard let text = match[group: name] else { continue }
      let role = ColumnRole(rawValue: name) ?? .field
      entry.set(Column(name: name, role: role), DocumentLine(line, text: text))
    }
    return entry
  }
}
