import Diagnostics

/// A line of a document, or a part of one in the cell of a table.
struct SourceLine {
  /// 1 or more.
  let number: Int
  /// The column at which the text begins, from 0; tabs reach to the next multiple of eight.
  var indent: Int
  /// Without white space around it.
  var text: Substring

  var isBlank: Bool { text.isEmpty }

  init(number: Int, indent: Int, text: Substring) {
    self.number = number
    self.indent = indent
    self.text = text
  }

  init(number: Int, _ line: Substring) {
    self.number = number
    text = line.trimmed
    indent = 0
    for byte in line[..<text.startIndex].utf8 {
      indent = byte == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
    }
  }

  static func lines(of document: SourceDocument) -> [SourceLine] {
    (1...document.lineCount).map { SourceLine(number: $0, document.line($0)) }
  }

  /// The line without what stands before a column, which is where its text then begins.
  func dropping(bytes: Int) -> SourceLine {
    let rest = Substring(text.utf8.dropFirst(bytes))
    let trimmed = rest.trimmedAtStart
    return SourceLine(
      number: number, indent: indent + bytes + rest.utf8.count - trimmed.utf8.count, text: trimmed)
  }

  /// The line as it stands, from a column on.
  func verbatim(from column: Int) -> DocumentLine {
    DocumentLine(text, at: number...number, indent: max(0, indent - column))
  }
}
