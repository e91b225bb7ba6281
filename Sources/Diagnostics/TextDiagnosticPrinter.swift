/// Prints `path:line:column: error: summary [id]`, the line with a caret, notes and what to do.
struct TextDiagnosticPrinter {
  let colored: Bool

  func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(print).joined()
  }

  private func print(_ diagnostic: Diagnostic) -> String {
    let severity = paint(diagnostic.severity.rawValue, diagnostic.severity)
    let summary = TerminalText.line(diagnostic.summary)
    var text = "\(place(of: diagnostic)): \(severity): \(summary) [\(diagnostic.id)]\n"
    if case .range(let range) = diagnostic.location { text += excerpt(range) }
    for note in diagnostic.notes {
      text += note.range.map { "\(place($0.start, in: $0.document.path)): " } ?? "  "
      text += "note: \(TerminalText.line(note.text))\n"
      if let range = note.range { text += excerpt(range) }
    }
    for suggestion in diagnostic.suggestions {
      text += "  help: \(TerminalText.line(suggestion))\n"
    }
    return text
  }

  private func place(of diagnostic: Diagnostic) -> String {
    guard let start = diagnostic.start else { return TerminalText.line(diagnostic.path) }
    return place(start, in: diagnostic.path)
  }

  private func place(_ place: SourcePlace, in path: String) -> String {
    "\(TerminalText.line(path)):\(place.line):\(place.column)"
  }

  /// The first line of the range and carets below the part that it covers.
  private func excerpt(_ range: SourceRange) -> String {
    let start = range.start
    let line = ExcerptLine(range.document.line(start.line))
    let end = range.end.line == start.line ? range.end.column : line.count + 1
    let window = line.window(around: start.column)
    let gutter = String(start.line)
    let margin = String(repeating: " ", count: gutter.count)
    let indent = line.width(of: window.lowerBound..<start.column)
    let marked = start.column..<max(start.column, min(end, window.upperBound))
    let carets = String(repeating: "^", count: max(1, line.width(of: marked)))
    return "  \(gutter) | \(line.text(window))\n"
      + "  \(margin) | \(String(repeating: " ", count: indent))\(carets)\n"
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard colored else { return text }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}

/// A line as it is shown: control characters made visible, a long line cut around the place.
private struct ExcerptLine {
  private static let widest = 120
  private let scalars: [Unicode.Scalar]

  init(_ line: Substring) {
    scalars = line.unicodeScalars.map(TerminalText.visible)
  }

  var count: Int { scalars.count }

  /// The columns to show, so that `column` is among them.
  func window(around column: Int) -> Range<Int> {
    guard count > Self.widest else { return 1..<(count + 2) }
    let start = min(max(1, column - Self.widest / 3), max(1, count + 2 - Self.widest))
    return start..<min(count + 2, start + Self.widest)
  }

  func text(_ window: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    let first = min(window.lowerBound - 1, count)
    text.append(contentsOf: scalars[first..<min(count, window.upperBound - 1)])
    return String(text)
  }

  /// How wide a terminal shows these columns of the line; behind its end each counts one.
  func width(of columns: Range<Int>) -> Int {
    columns.reduce(0) { $0 + ($1 > count ? 1 : TerminalText.width(scalars[$1 - 1])) }
  }
}
