/// The lines of a paragraph or a cell, while a format puts them together.
struct InlineLines {
  struct Line {
    var text = InlineText()
    let number: Int
    var endNumber: Int
  }

  /// Never empty; the last one is open.
  private(set) var lines: [Line]
  /// Whether what is added is code.
  var isCode = false
  /// Where what is added stands beside the line; `nil` on it.
  var shift: BaselineShift?

  /// `number` is the line of the document, 1 or more.
  init(number: Int) { lines = [Line(number: number, endNumber: number)] }

  /// The line of the document that what is added next stands on.
  var number: Int { lines[lines.count - 1].endNumber }

  mutating func append(_ text: some StringProtocol) {
    let text = shift?.text(text) ?? String(text)
    if isCode {
      lines[lines.count - 1].text.appendCode(text)
    } else {
      lines[lines.count - 1].text.append(text)
    }
  }

  /// Adds a text above or below the line.
  mutating func append(_ text: String, _ shift: BaselineShift) {
    lines[lines.count - 1].text.append(shift.text(text))
  }

  mutating func appendCode(_ text: some StringProtocol) {
    lines[lines.count - 1].text.appendCode(text)
  }

  /// Adds footnotes, each in brackets.
  mutating func append(notes: [InlineText]) {
    for note in notes { lines[lines.count - 1].text.append(note: note) }
  }

  /// Ends the line; the next one stands on the same line of the document.
  mutating func breakLine() { lines.append(Line(number: number, endNumber: number)) }

  /// Ends the line at the end of a line of the document.
  mutating func endLine() { lines.append(Line(number: number + 1, endNumber: number + 1)) }

  /// Goes on in the same line after line ends of the document.
  mutating func skipLineEnds(_ count: Int) { lines[lines.count - 1].endNumber += count }

  /// Ends the line, and begins the item of a list.
  mutating func beginItem() {
    if !lines[lines.count - 1].text.isBlank { breakLine() }
    lines[lines.count - 1].text.append("• ")
  }

  /// All in one line.
  var joined: InlineText {
    var result = InlineText()
    for line in lines where !line.text.isBlank {
      if !result.isBlank { result.append(" ") }
      result.append(line.text)
    }
    return result
  }

  /// As lines of the document, those without text left out. The item of a list begins with a
  /// bullet, and its further lines are indented.
  func documentLines(within bounds: ClosedRange<Int>, indent: Int = 0) -> [DocumentLine] {
    lines.compactMap { line in
      guard !line.text.isBlank, line.text.text != "• " else { return nil }
      let first = min(max(line.number, bounds.lowerBound), bounds.upperBound)
      let last = min(max(line.endNumber, first), bounds.upperBound)
      return line.text.line(at: first...last, indent: indent)
    }
  }
}
