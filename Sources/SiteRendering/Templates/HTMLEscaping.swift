extension TemplateOutput {
  /// Appends a text so that it is safe between tags and in quoted attribute values.
  ///
  /// Only the five characters of HTML's syntax change. All of them are ASCII below 64, so a mask of
  /// 64 bits finds them and the bytes between them are copied in runs. Characters that change the
  /// direction of writing stand there by name.
  mutating func appendEscaped(_ text: String) {
    var text = text
    if text.withUTF8({ appendPlain($0) }) { return }
    if text.withUTF8({ $0.mayChangeDirection }) { text = VisibleDirections.text(text) }
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends a text that stays as it is, as most do. A loop without a branch looks at many bytes at
  /// once.
  private mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var marks: UInt8 = 0
    for byte in text { marks |= byte.htmlMark | byte.directionMark }
    if marks == 0 { append(text[...]) }
    return marks == 0
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for offset in 0..<text.count where text[offset].isHTMLSyntax {
      append(text[start..<offset])
      append(text[offset].htmlReference)
      start = offset + 1
    }
    append(text[start...])
  }
}

extension UInt8 {
  /// 1 for a character of HTML's syntax, 0 for any other, found without a branch.
  fileprivate var htmlMark: UInt8 {
    (self == UInt8(ascii: "\"") ? 1 : 0) | (self == UInt8(ascii: "&") ? 1 : 0)
      | (self == UInt8(ascii: "'") ? 1 : 0) | (self == UInt8(ascii: "<") ? 1 : 0)
      | (self == UInt8(ascii: ">") ? 1 : 0)
  }

  /// One bit for each of `"`, `&`, `'`, `<` and `>`, by its code: 34, 38, 39, 60 and 62.
  private static let htmlSyntax: UInt64 = 0x5000_00C4_0000_0000

  fileprivate var isHTMLSyntax: Bool {
    self < 64 && (Self.htmlSyntax &>> UInt64(self)) & 1 == 1
  }

  fileprivate var htmlReference: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
