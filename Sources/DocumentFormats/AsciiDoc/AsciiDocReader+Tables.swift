extension AsciiDocReader {
  /// The table that begins on this line.
  mutating func readTable() {
    let mark = line.text
    let end = lines[(index + 1)...].firstIndex { $0.text == mark } ?? lines.count
    let body = Array(lines[(index + 1)..<end])
    let options = TableOptions(blockAttributes)
    let number = line.number
    output.addBlank(at: number)
    if mark.first == "," || mark.first == ":" || options.isSeparated {
      let separator = mark.first == ":" ? ":" : options.separator
      let table = SeparatedTable(body, delimiter: separator, number: body.first?.number ?? number)
      add(
        table.rows(headerRows: options.hasHeader ? 1 : 0).map { row in
          AsciiDocRow(cells: row.cells.map { AsciiDocCell(lines: $0, style: nil) }, row)
        })
    } else {
      let separator = options.separator?.first ?? (mark.first == "!" ? "!" : "|")
      add(AsciiDocTable(body, options, separator: separator).rows)
    }
    output.addBlank(at: number)
    index = min(lines.count, end + 1)
  }

  private mutating func add(_ rows: [AsciiDocRow]) {
    for (offset, row) in rows.enumerated() {
      var cells = row.cells.map(notedLines)
      if row.isHeader {
        for note in cells.flatMap(\.notes) {
          output.add(
            note.line(at: row.lines.lowerBound...row.lines.lowerBound, indent: textIndent))
        }
      } else {
        cells.placeNotes()
      }
      output.addRow(
        cells.map(\.lines), isHeader: row.isHeader, beginsTable: offset == 0, indent: textIndent,
        at: row.lines)
    }
  }

  /// What stands in a cell; only one that is a text of its own has lists.
  private func notedLines(of cell: AsciiDocCell) -> NotedCell {
    switch cell.style {
    case "a":
      var reader = AsciiDocReader(
        cell.lines.withoutMargin, attributes: attributes, footnotes: footnotes, nesting: nesting + 1
      )
      reader.read()
      return NotedCell(lines: reader.output.lines.withoutBlankEnd)
    case "l", "m":
      return NotedCell(
        lines: cell.lines.filter { !$0.isBlank }.map { line in
          var text = InlineText()
          if cell.style == "m" { text.appendCode(line.text) } else { text.append(line.text) }
          return text.line(at: line.number...line.number)
        })
    default: return paragraphs(of: cell.lines)
    }
  }

  private func paragraphs(of lines: [SourceLine]) -> NotedCell {
    var output = MarkupLines()
    var cell = NotedCell(lines: [])
    for paragraph in lines.split(whereSeparator: \.isBlank) {
      guard let first = paragraph.first, let last = paragraph.last else { continue }
      output.addBlank(at: first.number)
      let range = first.number...last.number
      let (text, notes) = inlinesAndNotes(Array(paragraph))
      let shown = text.documentLines(within: range)
      if shown.allSatisfy(\.isBlank) {
        // A footnote alone is the text of its cell.
        output.add(inlines(Array(paragraph)).documentLines(within: range))
      } else {
        output.add(shown)
        cell.notes += notes
      }
    }
    cell.lines = output.lines
    return cell
  }
}

/// What stands in brackets before a table.
struct TableOptions {
  /// The style of each column; empty when nothing says how many there are.
  var columns: [Character?] = []
  var hasHeader = false
  var hasNoHeader = false
  var isSeparated = false
  var separator: Substring?

  init(_ text: Substring) {
    for (name, value) in Self.pairs(in: text) {
      switch name {
      case "cols": columns = Self.columns(in: value)
      case "options", "opts":
        hasHeader = hasHeader || value.contains("header") && !value.contains("noheader")
        hasNoHeader = hasNoHeader || value.contains("noheader")
      case "format":
        isSeparated = ["csv", "tsv", "dsv"].contains(value)
        if value == "tsv" { separator = "tab" }
        if value == "dsv" { separator = separator ?? ":" }
      case "separator": separator = value
      default:
        if name.contains("%header") { hasHeader = true }
        if name.contains("%noheader") { hasNoHeader = true }
      }
    }
  }

  /// `name=value` and `name`, parted by commas outside of quotation marks.
  private static func pairs(in text: Substring) -> [(name: Substring, value: Substring)] {
    var parts: [Substring] = []
    var start = text.startIndex
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == "," {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    parts.append(text[start...])
    return parts.map { part in
      guard let equals = part.firstIndex(of: "=") else { return (part.trimmed, "") }
      let value = part[equals...].dropFirst().trimmed
      return (
        part[..<equals].trimmed, value.drop { "\"'".contains($0) }.prefix { !"\"'".contains($0) }
      )
    }
  }

  private static func columns(in value: Substring) -> [Character?] {
    var columns: [Character?] = []
    let mark: Character = value.contains(";") ? ";" : ","
    for part in value.split(separator: mark, omittingEmptySubsequences: false) {
      let spec = part.trimmed
      let star = spec.firstIndex(of: "*")
      let count = star.flatMap { Int(spec[..<$0]) } ?? 1
      let style = spec.last.flatMap { "aemlshdv".contains($0) ? $0 : nil }
      columns += Array(repeating: style, count: max(1, min(count, 10_000)))
    }
    return columns
  }
}
