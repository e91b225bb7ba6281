/// Reads the marks within a paragraph, byte by byte, and keeps the text between them.
protocol InlineReader {
  var scanner: ByteScanner { get }
  /// The offset of what is read next.
  var place: Int { get set }
  /// The text since the last mark.
  var plain: [UInt8] { get set }
  var output: InlineLines { get set }

  /// Reads the mark or the character at the place, and goes on behind it.
  mutating func parseNext()
}

extension InlineReader {
  mutating func parse() {
    while !isAtEnd { parseNext() }
    flush()
  }

  var isAtEnd: Bool { place >= scanner.bytes.count }

  /// Takes what stands there as text.
  mutating func copy(_ count: Int = 1) {
    plain += scanner.bytes[place..<min(place + count, scanner.bytes.count)]
    place = min(place + count, scanner.bytes.count)
  }

  /// Adds the text since the last mark to the line.
  mutating func flush() {
    guard !plain.isEmpty else { return }
    output.append(String(decoding: plain, as: UTF8.self))
    plain = []
  }

  mutating func endLine() {
    flush()
    output.endLine()
  }

  /// Adds code that may go over several lines of the document, as one line.
  mutating func addCode(_ text: String) {
    flush()
    output.appendCode(text.joiningLines)
    output.skipLineEnds(of: text)
  }
}

extension String {
  /// As one line, without blank ones.
  var joiningLines: String { split(separator: "\n").joined(separator: " ") }
}

extension InlineLines {
  /// Goes on in the same line after all line ends of a text.
  mutating func skipLineEnds(of text: String) {
    skipLineEnds(text.utf8.count { $0 == UInt8(ascii: "\n") })
  }
}
