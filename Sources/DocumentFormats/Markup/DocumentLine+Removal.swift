extension DocumentLine {
  /// The same without a part of its text; of a row, the cells stay as they are.
  package func removing(_ part: Range<String.Index>) -> DocumentLine {
    var rest = InlineText()
    rest.append(self, text[..<part.lowerBound])
    rest.append(self, text[part.upperBound...])
    return rest.line(at: number...endNumber, indent: indent, form: form)
  }

  /// The same row with other cells, each as many lines as before.
  package func replacing(cells: [[DocumentLine]]) -> DocumentLine {
    guard let row else { return self }
    let changed = TableRow(cells: cells, isHeader: row.isHeader, beginsTable: row.beginsTable)
    return InlineText(rowOf: cells).line(
      at: number...endNumber, indent: indent, form: .row(changed))
  }
}
