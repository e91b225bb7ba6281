import Diagnostics

/// A line of a document with its number.
struct SourceLine: Sendable {
  /// 1 or more.
  let number: Int
  /// Without the white space around it.
  let text: Substring
  /// The columns of white space before the text; a tab counts as one.
  let indent: Int

  init(number: Int, line: Substring) {
    self.number = number
    text = line.trimmed
    indent = line[..<text.startIndex].unicodeScalars.count
  }

  /// The same line cut down to a part of its text.
  init(_ line: SourceLine, text: Substring) {
    number = line.number
    indent = line.indent
    self.text = text.trimmed
  }

  var isBlank: Bool { text.isEmpty }
}

extension SourceDocument {
  var sourceLines: [SourceLine] {
    (1...lineCount).map { SourceLine(number: $0, line: line($0)) }
  }
}
