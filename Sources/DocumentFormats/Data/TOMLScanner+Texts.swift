extension TOMLScanner {
  /// A text between quotes, one or three. Without closing ones it ends with its line, or the document.
  mutating func text() -> String {
    let (start, quote, isLong) = (offset, bytes[offset], isAtLongQuote)
    offset += isLong ? 3 : 1
    if isLong { skipLineEnd() }
    var text: [UInt8] = []
    while offset < bytes.count, isLong || !isAtLineEnd {
      if bytes[offset] == quote {
        if end(quote, isLong, &text) { return String(decoding: text, as: UTF8.self) }
      } else if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        readEscape(into: &text, isLong)
      } else {
        readByte(into: &text)
      }
    }
    report("this text is never closed", at: start)
    return String(decoding: text, as: UTF8.self)
  }

  /// Passes the quotes that stand here, and whether the text ends with them. A long one may end with
  /// two quotes of its own.
  private mutating func end(_ quote: UInt8, _ isLong: Bool, _ text: inout [UInt8]) -> Bool {
    let count = bytes[offset...].prefix(isLong ? 5 : 1).prefix { $0 == quote }.count
    let closing = isLong ? 3 : 1
    offset += count
    text += repeatElement(quote, count: count < closing ? count : count - closing)
    return count >= closing
  }

  private mutating func readByte(into text: inout [UInt8]) {
    if !isAtLineEnd, isControl(bytes[offset]) {
      report("a control character stands in the text", at: offset)
    }
    text.append(bytes[offset])
    advance()
  }

  private mutating func readEscape(into text: inout [UInt8], _ isLong: Bool) {
    let start = offset
    offset += 1
    guard offset < bytes.count else { return }
    if isLong, skipsLineEnd() { return }
    let byte = bytes[offset]
    guard !isBlank(byte), !isAtLineEnd else {
      return report("a backslash stands before a character, or at the end of a line", at: start)
    }
    offset += 1
    if let control = byte.escapedControl { return text.append(control) }
    switch byte {
    case UInt8(ascii: "e"): text.append(0x1B)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte)
    case UInt8(ascii: "x"): text += scalar(digits: 2, escapedAt: start)
    case UInt8(ascii: "u"): text += scalar(digits: 4, escapedAt: start)
    case UInt8(ascii: "U"): text += scalar(digits: 8, escapedAt: start)
    default:
      report("no such character stands behind a backslash", at: start)
      text.append(byte)
    }
  }

  /// A backslash at the end of a line takes the white space away up to the next word.
  private mutating func skipsLineEnd() -> Bool {
    let start = offset
    skipBlanks()
    guard offset < bytes.count, isAtLineEnd else {
      offset = start
      return false
    }
    while offset < bytes.count, isBlank(bytes[offset]) || isAtLineEnd { advance() }
    return true
  }

  private mutating func skipLineEnd() {
    guard offset < bytes.count, isAtLineEnd else { return }
    if bytes[offset] == 0x0D { offset += 1 }
    advance()
  }

  private mutating func scalar(digits: Int, escapedAt start: Int) -> String.UTF8View {
    let hexadecimal = bytes[offset...].prefix(digits)
    guard hexadecimal.count == digits, hexadecimal.allSatisfy(TOMLWord.isHexadecimal),
      let value = UInt32(String(decoding: hexadecimal, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else {
      report("this is no character's number of \(digits) hexadecimal digits", at: start)
      return "\u{FFFD}".utf8
    }
    offset += digits
    return String(Character(scalar)).utf8
  }
}
