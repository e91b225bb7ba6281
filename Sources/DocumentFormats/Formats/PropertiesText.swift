import Diagnostics

/// Properties as Java reads them: a key and a value on each line, which goes on behind a backslash at its
/// end, with `\u00e4` for characters. Comments and blank lines stay what they are.
enum PropertiesText {
  static func lines(of document: SourceDocument) -> [DocumentLine] {
    var output = MarkupLines()
    var number = 1
    while number <= document.lineCount {
      let first = number
      let source = document.line(number)
      let isComment = source.trimmed.first.map { "#!".contains($0) } ?? true
      guard !isComment else {
        output.add(DocumentLine(number: number, line: source))
        number += 1
        continue
      }
      var text = source.trimmedAtStart.utf8.map { $0 }
      while text.goesOn {
        text.removeLast()
        guard number < document.lineCount else { break }
        number += 1
        text += document.line(number).trimmedAtStart.utf8
      }
      let words = unescaped(String(decoding: text, as: UTF8.self))
      output.add(DocumentLine(words[...].trimmed, at: first...number))
      number += 1
    }
    return output.lines
  }

  /// The text with the characters for their escapes; line ends and tabs are spaces.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let escaped = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch escaped {
      case 0x6E, 0x72, 0x74, 0x66: units.append(0x20)
      case 0x75:
        if let character = UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16),
          rest.count > 3
        {
          units.append(character)
          rest = rest.dropFirst(4)
        } else {
          units += [unit, escaped]
        }
      default: units.append(escaped)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

extension [UInt8] {
  /// Whether a line ends with a backslash that is none itself.
  fileprivate var goesOn: Bool {
    reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }
}
