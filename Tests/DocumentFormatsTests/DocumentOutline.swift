import DocumentFormats

/// Lines of a document, and values of a data file, written so that a test can name them.
enum DocumentOutline {
  /// Each line as `number-end indent text`; before the text stand `h2` for a heading, `summary`, and `row`, `head`
  /// or `first` for rows, whose cells are parted by ` | ` and the lines of cells by ` / `. A blank
  /// line is `-`. Code spans stand between backquotes.
  static func of(_ lines: [DocumentLine]) -> [String] { lines.map(of) }

  private static func of(_ line: DocumentLine) -> String {
    if line.isBlank, line.row == nil { return "-" }
    var place = "\(line.number)"
    if line.endNumber != line.number { place += "-\(line.endNumber)" }
    if line.indent > 0 { place += " +\(line.indent)" }
    switch line.form {
    case .text: return "\(place) \(text(of: line))"
    case .summary: return "\(place) summary \(text(of: line))"
    case .heading(let level): return "\(place) h\(level) \(text(of: line))"
    case .row(let row):
      let form = (row.beginsTable ? "first " : "") + (row.isHeader ? "head" : "row")
      return "\(place) \(form) " + row.cells.map(cell).joined(separator: " | ")
    }
  }

  private static func cell(_ lines: [DocumentLine]) -> String {
    lines.map { $0.isBlank ? "-" : String(repeating: "+", count: $0.indent) + text(of: $0) }
      .joined(separator: " / ")
  }

  private static func text(of line: DocumentLine) -> String {
    var text = ""
    var index = line.text.startIndex
    for span in line.codeSpans where span.overlaps(line.text.startIndex..<line.text.endIndex) {
      let span = span.clamped(to: line.text.startIndex..<line.text.endIndex)
      text += line.text[index..<span.lowerBound] + "`" + line.text[span] + "`"
      index = span.upperBound
    }
    return text + line.text[index...]
  }

  /// A value and all in it, each as `line-end path = text`.
  static func of(_ value: DataValue, path: String = "") -> [String] {
    let place =
      value.line == value.endLine ? "\(value.line)" : "\(value.line)-\(value.endLine)"
    switch value.content {
    case .text(let text): return ["\(place) \(path) = \(text)"]
    case .null: return ["\(place) \(path) null"]
    case .list(let values):
      return ["\(place) \(path) list"]
        + values.enumerated().flatMap { of($1, path: path + "[\($0)]") }
    case .object(let members):
      return ["\(place) \(path) object"]
        + members.flatMap { of($0.value, path: path + "." + $0.key) }
    }
  }
}
