/// A line of a document in one form for every format: what its author sees on it, and its place.
///
/// A format whose markup says more than plain text does (HTML, Markdown, ...) gives headings, rows
/// of tables and code spans as such; everything else is text. List items are text with a bullet.
/// A document has millions of them: places are kept in four bytes each.
package struct DocumentLine: Sendable {
  /// Without the white space around it.
  package let text: Substring
  /// Parts of the text that are code spans, in order; they may reach beyond the text.
  package let codeSpans: [Range<String.Index>]
  package let form: Form
  private let columns: UInt32
  private let first: UInt32
  private let last: UInt32

  /// Where it begins in the document, 1 or more.
  package var number: Int { Int(first) }
  /// Where it ends, `number` or more; several lines of markup may make one line of text.
  package var endNumber: Int { Int(last) }
  /// The columns of white space before the text; a tab counts as one.
  package var indent: Int { Int(columns) }

  package enum Form: Sendable {
    case text
    /// The heading of a section, 1 to 6, without the marks that make it one.
    case heading(level: Int)
    /// What stands for a part of the page that is folded up.
    case summary
    /// The row of a table; the line's text is that of its cells, joined by ` | `.
    case row(TableRow)
  }

  /// A line of plain text.
  package init(number: Int, line: Substring) {
    first = UInt32(clamping: number)
    last = first
    text = line.trimmed
    columns = UInt32(clamping: line[..<text.startIndex].unicodeScalars.count)
    form = .text
    codeSpans = []
  }

  /// A line that a format made.
  package init(
    _ text: some StringProtocol, at lines: ClosedRange<Int>, indent: Int = 0, form: Form = .text,
    codeSpans: [Range<String.Index>] = []
  ) {
    first = UInt32(clamping: lines.lowerBound)
    last = UInt32(clamping: lines.upperBound)
    self.text = Substring(text)
    columns = UInt32(clamping: indent)
    self.form = form
    self.codeSpans = codeSpans
  }

  /// The same line cut down to a part of its text.
  package init(_ line: DocumentLine, text: Substring) {
    first = line.first
    last = line.last
    columns = line.columns
    form = .text
    codeSpans = line.codeSpans
    self.text = text.trimmed
  }

  package var isBlank: Bool { text.isEmpty }

  /// Whether it stands for a part of the page that is folded up.
  package var isSummary: Bool { if case .summary = form { true } else { false } }

  /// The level of the heading that it is, `nil` when it is none.
  package var headingLevel: Int? {
    if case .heading(let level) = form { level } else { nil }
  }

  /// The row that it is, `nil` when it is none.
  package var row: TableRow? {
    if case .row(let row) = form { row } else { nil }
  }
}

extension [DocumentLine] {
  /// Without a blank line at the end.
  var withoutBlankEnd: [DocumentLine] { last?.isBlank == true ? dropLast() : self }
}
