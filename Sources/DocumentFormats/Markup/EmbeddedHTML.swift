/// HTML that stands in a document of another format.
enum EmbeddedHTML {
  /// Its lines; `firstLine` is the line of the document on which it begins.
  static func lines(of html: String, firstLine: Int) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    let sources = html.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, source) in sources.enumerated() {
      let text = withoutTags(source)
      let number = firstLine + offset
      lines.append(DocumentLine(text[...].trimmed, at: number...number))
    }
    return lines
  }

  private static func withoutTags(_ line: Substring) -> String {
    var bytes: [UInt8] = []
    var tag: [UInt8] = []
    for byte in line.utf8 {
      if byte == UInt8(ascii: "<") {
        bytes += tag
        tag = [byte]
      } else if tag.isEmpty {
        bytes.append(byte)
      } else {
        tag.append(byte)
        if byte == UInt8(ascii: ">") { tag = [] }
      }
    }
    return String(decoding: bytes + tag, as: UTF8.self)
  }
}
