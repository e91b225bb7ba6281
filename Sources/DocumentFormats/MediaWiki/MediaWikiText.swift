package import Diagnostics

/// Wikitext as its reader sees it on the page of a MediaWiki.
package enum MediaWikiText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    var page = MediaWikiPage()
    for line in withoutInvisible(document) { page.add(line[...]) }
    return EmbeddedHTML.lines(of: page.html, firstLine: 1)
  }

  /// The lines without comments and references to sources, which may go over several of them.
  private static func withoutInvisible(_ document: SourceDocument) -> [String] {
    var lines: [String] = []
    /// What ends the comment or reference that is open.
    var closing: StaticString?
    for number in 1...document.lineCount {
      let scanner = ByteScanner(document.line(number))
      var kept: [UInt8] = []
      var place = 0
      while place < scanner.bytes.count {
        if let end = closing {
          guard let found = scanner.find(end, from: place, before: scanner.bytes.count) else {
            break
          }
          place = found + end.utf8CodeUnitCount
          closing = nil
        } else if scanner.has("<!--", at: place) {
          closing = "-->"
          place += 4
        } else if let (end, isWhole) = scanner.reference(at: place) {
          place = end
          if !isWhole { closing = "</ref>" }
        } else {
          kept.append(scanner.bytes[place])
          place += 1
        }
      }
      lines.append(String(decoding: kept, as: UTF8.self))
    }
    return lines
  }

  /// Whether a text has a table of wikitext: lines that begin with `{|`, and later with `|}`.
  static func isLikely(_ text: Substring) -> Bool {
    var isOpen = false
    for line in text.utf8.prefix(1 << 16).split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "{|".utf8) { isOpen = true }
      if isOpen, line.starts(with: "|}".utf8) { return true }
    }
    return false
  }
}

extension ByteScanner {
  /// The place behind the tag of a reference that begins here, and whether nothing of it follows.
  fileprivate func reference(at place: Int) -> (end: Int, isWhole: Bool)? {
    guard has("<ref", at: place), place + 4 < bytes.count,
      bytes[place + 4] == UInt8(ascii: ">") || bytes[place + 4].isSpaceByte
        || bytes[place + 4] == UInt8(ascii: "/"),
      let end = find(">", from: place, before: place + 300)
    else { return nil }
    return (end + 1, bytes[end - 1] == UInt8(ascii: "/"))
  }
}
