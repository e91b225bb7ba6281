/// What a template that every wiki has shows; of any other nobody knows.
struct MediaWikiTemplate {
  private let name: String
  private let values: [Substring]

  /// What stands between the braces.
  init(_ inner: Substring) {
    let parts = inner.split(atPipe: "|")
    name = parts[0].trimmed.lowercased()
    values = parts.dropFirst().compactMap { part in
      let value = part.trimmed
      guard let equals = value.firstIndex(of: "=") else { return value }
      let key = value[..<equals].trimmed
      if !key.isEmpty, key.allSatisfy(\.isNumber) { return value[equals...].dropFirst().trimmed }
      return key.allSatisfy { $0.isLetter || $0 == "-" } ? nil : value
    }
  }

  /// `nil` for a template that is not known, which stays as it is written.
  var html: String? {
    if let mark = Self.marks[name] { return mark }
    if note != nil { return "" }
    if Self.unseen.contains(name) || name.hasPrefix("cite ") { return "" }
    if Self.codes.contains(name), let text = values.first {
      return "<code>" + MediaWikiInlines.html(of: text) + "</code>"
    }
    if Self.texts.contains(name), let text = values.first { return MediaWikiInlines.html(of: text) }
    if Self.styles.contains(name), values.count > 1, let text = values.last {
      return MediaWikiInlines.html(of: text)
    }
    return nil
  }

  /// The text of a footnote.
  var note: String? {
    ["efn", "refn", "note"].contains(name)
      ? values.first.map { MediaWikiInlines.html(of: $0) } : nil
  }

  private static let marks = [
    "!": "|", "=": "=", "!!": "||", "(": "{", ")": "}", "nbsp": "&#160;", "spaced ndash": " – ",
    "ndash": "–", "mdash": "—", "yes": "Yes", "no": "No", "n/a": "N/A", "-": "",
  ]
  private static let codes: Set<String> = [
    "code", "mono", "tt", "kbd", "samp", "codett", "inline-code",
  ]
  private static let texts: Set<String> = [
    "nowrap", "nobr", "small", "big", "strong", "em", "abbr", "vanchor", "visible anchor", "center",
    "notatypo", "sic",
  ]
  private static let styles: Set<String> = ["color", "font color", "lang", "background color"]
  private static let unseen: Set<String> = [
    "anchor", "clear", "reflist", "notelist", "toc", "toc limit", "efn", "refn", "sfn",
    "citation needed", "cn", "shy", "zwsp",
  ]
}

extension Substring {
  /// The term and the definition that stand on one line, parted by a colon between blanks, or else by the first one
  /// that is no part of an address.
  var wikiDefinition: (term: Substring, definition: Substring)? {
    let scanner = ByteScanner(self)
    var first: Int?
    var place = 0
    while place < scanner.bytes.count {
      if let end = scanner.endOfAtom(at: place) {
        place = end
        continue
      }
      if scanner.has(" : ", at: place) { return parted(at: place, 3) }
      if scanner.bytes[place] == UInt8(ascii: ":"), !scanner.has("://", at: place), first == nil {
        first = place
      }
      place += 1
    }
    return first.flatMap { parted(at: $0, 1) }
  }

  private func parted(at offset: Int, _ length: Int) -> (Substring, Substring)? {
    let start = utf8.index(startIndex, offsetBy: offset)
    let end = utf8.index(start, offsetBy: length)
    return (self[..<start].trimmed, self[end...].trimmed)
  }

  /// The cells of a line behind its first mark.
  func wikiCells(isHeader: Bool) -> [Substring] {
    split(atPipe: "||").flatMap { isHeader ? $0.split(atPipe: "!!") : [$0] }
  }

  /// The parts between marks outside of links and templates.
  fileprivate func split(atPipe mark: StaticString) -> [Substring] {
    let scanner = ByteScanner(self)
    var parts: [Substring] = []
    var start = startIndex
    var place = 0
    while place < scanner.bytes.count {
      if let end = scanner.endOfAtom(at: place) {
        place = end
      } else if scanner.has(mark, at: place) {
        parts.append(self[start..<utf8.index(startIndex, offsetBy: place)])
        place += mark.utf8CodeUnitCount
        start = utf8.index(startIndex, offsetBy: place)
      } else {
        place += 1
      }
    }
    return parts + [self[start...]]
  }

  /// What stands before the pipe of a cell, and its content.
  var wikiAttributes: (attributes: Substring, content: Substring) {
    let parts = split(atPipe: "|")
    guard parts.count > 1, parts[0].contains("=") || parts[0].allSatisfy(\.isWhitespace),
      parts[0].firstRange(of: "[[") == nil
    else { return ("", self) }
    return (parts[0], self[parts[1].startIndex...])
  }

  /// The number that an attribute has, 1,000 at most.
  func wikiNumber(_ name: String) -> Int? {
    guard let found = lowercased().firstRange(of: name + "=") else { return nil }
    let value = lowercased()[found.upperBound...].drop { "\"' ".contains($0) }
    return Int(value.prefix { $0.isNumber }).map { Swift.min($0, 1_000) }
  }
}

extension ByteScanner {
  /// The place behind a link, a template, a footnote, or what `nowiki` encloses, that begins here.
  func endOfAtom(at place: Int) -> Int? {
    if has("[[", at: place) { return endOfLink(at: place) }
    if has("<nowiki>", at: place) {
      return find("</nowiki>", from: place, before: place + 4_000).map { $0 + 9 }
    }
    if has("<ref>", at: place) {
      return find("</ref>", from: place, before: bytes.count).map { $0 + 6 }
    }
    return has("{{", at: place) ? endOfTemplate(at: place) : nil
  }

  private func endOfLink(at place: Int) -> Int? {
    var links = 0
    var index = place + 2
    while index < bytes.count, index - place < 2_000, links < 3 {
      if has("]]", at: index) { return index + 2 }
      links += has("[[", at: index) ? 1 : 0
      index += 1
    }
    return nil
  }

  /// Of one in which others stand deeper than any page has them, the end is not looked for: that would take for ever
  /// where braces alone follow each other.
  private func endOfTemplate(at place: Int) -> Int? {
    var depth = 0
    var index = place
    while index < bytes.count, index - place < 4_000, depth < 20 {
      if has("{{", at: index) {
        depth += 1
        index += 2
      } else if has("}}", at: index) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return nil
  }
}
