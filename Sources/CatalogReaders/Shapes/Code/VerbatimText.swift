import DocumentFormats

/// A text that may reach over several lines, escaped as other texts are.
struct VerbatimText {
  let line: DocumentLine
  let beginsLine: Bool
  var bytes: [UInt8] = []

  var token: CodeToken {
    CodeToken(
      kind: .string, text: String(decoding: bytes, as: UTF8.self)[...], line: line.number,
      indent: line.indent, beginsLine: beginsLine)
  }
}
