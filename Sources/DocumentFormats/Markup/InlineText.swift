/// A text with its code spans, while a format puts it together.
struct InlineText {
  private(set) var text = ""
  /// Ranges of UTF-8 bytes of the text, in order.
  private(set) var codeSpans: [Range<Int>] = []

  init() {}

  init(_ text: some StringProtocol) { self.text = String(text) }

  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  mutating func append(_ more: some StringProtocol) { text += more }

  /// Adds a code span; one that follows another makes one with it.
  mutating func appendCode(_ code: some StringProtocol) {
    guard !code.isEmpty else { return }
    let start = text.utf8.count
    text += code
    if let last = codeSpans.last, last.upperBound == start {
      codeSpans[codeSpans.count - 1] = last.lowerBound..<text.utf8.count
    } else {
      codeSpans.append(start..<text.utf8.count)
    }
  }

  mutating func append(_ more: InlineText) {
    let offset = text.utf8.count
    text += more.text
    codeSpans += more.codeSpans.map { $0.lowerBound + offset..<$0.upperBound + offset }
  }

  /// Adds the text of a footnote in brackets.
  mutating func append(note: InlineText) {
    append(isBlank ? "(" : " (")
    append(note)
    append(")")
  }

  /// The part before an offset, which must be that of a character.
  func prefix(bytes end: Int) -> InlineText {
    var result = InlineText(text[..<index(end)])
    result.codeSpans = codeSpans.filter { $0.upperBound <= end }
    return result
  }

  /// As a line of the document.
  func line(
    at lines: ClosedRange<Int>, indent: Int = 0, form: DocumentLine.Form = .text
  ) -> DocumentLine {
    let spans = codeSpans.map { index($0.lowerBound)..<index($0.upperBound) }
    return DocumentLine(
      text[...].trimmed, at: lines, indent: indent, form: form, codeSpans: spans)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
