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

  /// Appends a text that stays as it is, as most do. A loop without an exit looks at many bytes at
  /// once.
  private mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in text { isPlain = isPlain && byte.isPlain }
    if isPlain { append(text[...]) }
    return isPlain
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
  /// Whether it is no HTML syntax and begins no character that may change the direction; in a form
  /// that many bytes are compared with at once.
  fileprivate var isPlain: Bool {
    self != UInt8(ascii: "\"") && self != UInt8(ascii: "&") && self != UInt8(ascii: "'")
      && self != UInt8(ascii: "<") && self != UInt8(ascii: ">") && !mayChangeDirection
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
