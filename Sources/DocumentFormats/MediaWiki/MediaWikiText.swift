package import Diagnostics

/// Wikitext as its reader sees it on the page of a MediaWiki.
package enum MediaWikiText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    var page = MediaWikiPage()
    for line in MediaWikiReferences.lines(of: document) { page.add(line) }
    page.finish()
    return EmbeddedHTML.lines(of: page.html, firstLine: 1)
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
