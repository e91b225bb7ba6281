package import Diagnostics

/// Wiki markup of Confluence and Jira as its reader sees it on the page.
package enum ConfluenceText {
  package static func lines(of document: SourceDocument) -> [DocumentLine] {
    var page = ConfluencePage()
    for number in 1...document.lineCount { page.add(document.line(number)) }
    page.finish()
    return EmbeddedHTML.lines(of: page.html, firstLine: 1)
  }

  /// Whether a text has a table of such markup, which is names of columns between `||` and a row below them, or two
  /// headings such as `h2. Errors`.
  static func isLikely(_ text: Substring) -> Bool {
    var headings = 0
    var isBelowHeader = false
    for line in text.utf8.prefix(1 << 16).split(separator: UInt8(ascii: "\n")) {
      let line = Substring(line).trimmed
      if line.isConfluenceHeading { headings += 1 }
      if headings > 1 || isBelowHeader && line.hasPrefix("|") && !line.hasPrefix("||") {
        return true
      }
      isBelowHeader = line.hasPrefix("||") && line.hasSuffix("||") && line.utf8.count > 5
    }
    return false
  }
}

extension Substring {
  /// Whether it is `h1. Title`, with any level from 1 to 6.
  var isConfluenceHeading: Bool {
    guard first == "h", let level = dropFirst().first, "123456".contains(level) else {
      return false
    }
    let rest = dropFirst(2)
    return rest.hasPrefix(". ") && rest.count > 2
  }
}
