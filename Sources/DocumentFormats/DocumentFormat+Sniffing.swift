package import Diagnostics

/// What the beginning of a document tells about its format.
extension DocumentFormat {
  /// The format of a document: by the extension of its name where that tells one, otherwise by how
  /// its text begins. Only HTML, XML, JSON, manual pages, tables of wikitext, the markup of
  /// Confluence, and texts with tables of HTML are told that way; all else is plain text.
  package init(fileName: String, document: SourceDocument) {
    let named = DocumentFormat(fileName: fileName)
    if named == .mediaWiki, !MediaWikiText.isLikely(document.text[...]),
      ConfluenceText.isLikely(document.text[...])
    {
      self = .confluence
    } else if named != .text {
      self = named
    } else if Self.isManual(fileName), Self.beginsWithMacro(document.text) {
      self = .roff
    } else {
      self = Self.sniffed(document.text) ?? Self.ofTables(fileName, document.text) ?? .text
    }
  }

  /// The format of a text, no source code, that holds a table of HTML: a part of a page, or Markdown around the table.
  private static func ofTables(_ fileName: String, _ text: String) -> DocumentFormat? {
    guard ["", "txt", "text"].contains(ending(of: fileName)) else { return nil }
    var awaited = ["<table", "<tr", "<td"][...]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let tag = awaited.first else { break }
      if Substring(line).trimmedAtStart.prefix(tag.utf8.count).lowercased() == tag {
        awaited.removeFirst()
      }
    }
    guard awaited.isEmpty else { return nil }
    return text.utf8.first { $0 > 0x20 } == UInt8(ascii: "<") ? .html : .markdown
  }

  /// Whether a file's name ends with a section of the manual, as `.1`, `.3p` and `.8` do.
  private static func isManual(_ fileName: String) -> Bool {
    let ending = fileName.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    guard let section = ending.first, "123456789n".contains(section) else { return false }
    return ending.utf8.count <= 5 && ending.dropFirst().allSatisfy(\.isLetter)
  }

  /// Whether a text's first line that is not blank is a macro or a comment of roff.
  private static func beginsWithMacro(_ text: String) -> Bool {
    let rest = text[...].trimmedAtStart
    guard rest.first == "." || rest.first == "'", let next = rest.dropFirst().first else {
      return false
    }
    return next.isLetter || next == "\\"
  }

  private static func sniffed(_ text: String) -> DocumentFormat? {
    var rest = text[...]
    if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
    rest = rest.trimmedAtStart
    switch rest.utf8.first {
    case UInt8(ascii: "<"): if let format = markup(rest) { return format }
    case UInt8(ascii: "{"), UInt8(ascii: "["): if isJSON(rest) { return .json }
    default: break
    }
    if MediaWikiText.isLikely(rest) { return .mediaWiki }
    return ConfluenceText.isLikely(rest) ? .confluence : nil
  }

  /// A declaration of XML also begins pages that are XHTML.
  private static func markup(_ text: Substring) -> DocumentFormat? {
    var rest = text
    var isXML = false
    while true {
      if rest.hasPrefix("<!--") {
        guard let next = behind("-->", rest) else { return nil }
        rest = next
      } else if rest.hasPrefix("<?") {
        isXML = isXML || rest.hasPrefix("<?xml")
        guard let next = behind("?>", rest) else { return isXML ? .xml : nil }
        rest = next
      } else {
        let start = rest.prefix(40).lowercased()
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
        return isXML ? .xml : nil
      }
    }
  }

  private static func behind(_ end: String, _ text: Substring) -> Substring? {
    let end = Array(end.utf8)
    var matched = 0
    var index = text.utf8.startIndex
    while index < text.utf8.endIndex {
      let byte = text.utf8[index]
      if byte == end[matched] {
        matched += 1
      } else if !(matched == 2 && byte == end[0] && end[0] == end[1]) {
        matched = byte == end[0] ? 1 : 0
      }
      index = text.utf8.index(after: index)
      if matched == end.count { return text[index...].trimmedAtStart }
    }
    return nil
  }

  /// Whether a text begins and ends as a JSON object or list does, not as a line of text in brackets.
  private static func isJSON(_ text: Substring) -> Bool {
    let isObject = text.utf8.first == UInt8(ascii: "{")
    let next = text.dropFirst().trimmedAtStart.utf8.first.map { Character(Unicode.Scalar($0)) }
    guard let next, (isObject ? "\"}" : "{\"]").contains(next) else { return false }
    return text.trimmedAtEnd.utf8.last == UInt8(ascii: isObject ? "}" : "]")
  }
}
