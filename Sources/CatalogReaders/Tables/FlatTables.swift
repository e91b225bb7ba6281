import DocumentFormats

/// Takes tables apart whose lines were joined to one, as by a tool that folds white space:
/// `Codes: | Code | Text | | --- | --- | | 1 | Expired | | 2 | Stolen |`.
///
/// The rule says how many columns there are; between two rows stands a cell of nothing.
enum FlatTables {
  /// The lines, with each row of such a table as a line of its own that stands at the same place.
  static func unfolded(_ lines: [DocumentLine]) -> [DocumentLine] {
    guard lines.contains(where: holdsRule) else { return lines }
    return lines.flatMap { line in
      guard holdsRule(line), let table = PipeLine(line).flatMap(rows) else { return [line] }
      return table.map { DocumentLine(line, text: $0) }
    }
  }

  /// Whether a rule stands in a line behind something else.
  private static func holdsRule(_ line: DocumentLine) -> Bool {
    line.row == nil && line.text.firstPipe != nil && !line.text.isTableRule
      && line.text.firstRange(of: "--") != nil
      && (line.text.firstRange(of: "-- |") != nil || line.text.firstRange(of: "--|") != nil)
  }

  /// What stands before the table, its rows, and what stands behind it.
  private static func rows(of line: PipeLine) -> [Substring]? {
    let parts = line.parts
    guard let first = parts.firstIndex(where: isRule) else { return nil }
    let width = parts[first...].prefix(while: isRule).count
    let header = first - 1 - width
    guard width > 1, header >= 0, parts[first - 1].isEmpty else { return nil }
    var rows = [parts[..<header].joined(separator: " | ")[...].trimmed]
    rows.append(row(parts[header..<(first - 1)]))
    rows.append(row(parts[first..<(first + width)]))
    var place = first + width
    while place + width + 1 < parts.count, parts[place].isEmpty {
      rows.append(row(parts[(place + 1)...(place + width)]))
      place += width + 1
    }
    guard rows.count > 3 else { return nil }
    let rest = parts[place...].joined(separator: " | ")[...].trimmed
    return (rows + [rest]).filter { !$0.isEmpty }
  }

  private static func isRule(_ part: Substring) -> Bool {
    part.utf8.count > 1 && part.isTableRule && part.firstRange(of: "--") != nil
  }

  private static func row(_ cells: ArraySlice<Substring>) -> Substring {
    ("| " + cells.joined(separator: " | ") + " |")[...]
  }
}
