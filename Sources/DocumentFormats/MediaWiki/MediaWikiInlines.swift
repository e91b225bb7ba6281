/// Makes HTML of the marks within a line of wikitext: emphasis, links, templates, elements of HTML.
struct MediaWikiInlines {
  private let scanner: ByteScanner
  private var place = 0
  private var output: [UInt8] = []
  private var notes: [String] = []

  /// The text, with its footnotes in brackets at its end.
  static func html(of text: some StringProtocol) -> String {
    let (html, notes) = parts(of: text)
    return html + notes.wikiNotes
  }

  /// The text without its footnotes, and these.
  static func parts(of text: some StringProtocol) -> (html: String, notes: [String]) {
    var inlines = MediaWikiInlines(ByteScanner(text))
    while inlines.place < inlines.scanner.bytes.count { inlines.parseNext() }
    return (String(decoding: inlines.output, as: UTF8.self), inlines.notes)
  }

  /// A text in which nothing is a mark.
  static func escaped(_ text: some StringProtocol) -> String {
    String(decoding: text.utf8.flatMap { Array(escaped($0)) }, as: UTF8.self)
  }

  private init(_ scanner: ByteScanner) { self.scanner = scanner }

  /// A byte of a text in which it is no mark.
  static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "<"): Array("&lt;".utf8)
    case UInt8(ascii: ">"): Array("&gt;".utf8)
    case UInt8(ascii: "&"): Array("&amp;".utf8)
    default: [byte]
    }
  }

  private mutating func add(_ html: String) { output += html.utf8 }

  private mutating func copyByte() {
    output += Self.escaped(scanner.bytes[place])
    place += 1
  }

  private mutating func parseNext() {
    switch scanner.bytes[place] {
    case UInt8(ascii: "'"): parseQuotes()
    case UInt8(ascii: "["): parseLink()
    case UInt8(ascii: "{"): parseTemplate()
    case UInt8(ascii: "<"): parseTag()
    case UInt8(ascii: "&"): parseCharacter()
    case UInt8(ascii: "_"): parseSwitch()
    default: copyByte()
    }
  }

  /// Two quotes and three are emphasis, and five are both; one more than these is a quote.
  private mutating func parseQuotes() {
    let count = scanner.run(of: UInt8(ascii: "'"), from: place)
    let plain = count == 4 || count == 1 ? 1 : max(0, count - 5)
    output += [UInt8](repeating: UInt8(ascii: "'"), count: plain)
    place += count
  }

  private mutating func parseLink() {
    if let end = scanner.endOfAtom(at: place) {
      addPage(scanner.text(place + 2..<end - 2)[...])
      place = end
    } else if ["[http://", "[https://", "[ftp://", "[mailto:", "[//"].contains(where: has),
      let end = scanner.find("]", from: place, before: place + 2_000)
    {
      let inner = scanner.text(place + 1..<end)[...]
      let space = inner.firstIndex(where: \.isWhitespace)
      add(space.map { Self.html(of: inner[$0...].trimmed) } ?? Self.escaped(inner))
      place = end + 1
    } else {
      copyByte()
    }
  }

  private func has(_ word: String) -> Bool { scanner.bytes[place...].starts(with: word.utf8) }

  /// A link to a page of the wiki; pictures and categories are none.
  private mutating func addPage(_ inner: Substring) {
    let parts = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let space = parts[0].prefix { $0 != ":" }.lowercased()
    if parts[0].contains(":"), ["category", "file", "image"].contains(space) { return }
    let text = parts.count > 1 && !parts[1].isEmpty ? parts[1] : parts[0].drop { $0 == ":" }
    add(Self.html(of: text))
  }

  private mutating func parseTemplate() {
    guard let end = scanner.endOfAtom(at: place) else { return copyByte() }
    let source = scanner.text(place..<end)
    let template = MediaWikiTemplate(source.dropFirst(2).dropLast(2))
    if let note = template.note { notes.append(note) }
    add(template.html ?? Self.escaped(source))
    place = end
  }

  /// An element that wikitext may have; all else between brackets is text.
  private mutating func parseTag() {
    if scanner.has("<ref>", at: place), let end = scanner.endOfAtom(at: place) {
      notes.append(Self.html(of: scanner.text(place + 5..<end - 6)[...].trimmed))
      place = end
      return
    }
    guard let end = scanner.find(">", from: place, before: place + 300) else { return copyByte() }
    let source = scanner.text(place..<end + 1)
    guard let tag = HTMLTag(source), Self.elements.contains(tag.name) else { return copyByte() }
    place = end + 1
    if tag.name == "nowiki" {
      guard !tag.isClosing, !source.hasSuffix("/>") else { return }
      let close = scanner.find("</nowiki>", from: place, before: scanner.bytes.count)
      add(Self.escaped(scanner.text(place..<(close ?? scanner.bytes.count))))
      place = close.map { $0 + "</nowiki>".utf8.count } ?? scanner.bytes.count
    } else if !Self.unseen.contains(tag.name) {
      let name = Self.codes.contains(tag.name) ? "code" : tag.name
      if !notes.isEmpty, Self.blocks.contains(tag.name) {
        add(notes.wikiNotes)
        notes = []
      }
      add(name == tag.name ? source : tag.isClosing ? "</code>" : "<code>")
    }
  }

  /// What ends the text before it.
  private static let blocks: Set<String> = [
    "blockquote", "caption", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6",
    "li", "ol", "p", "pre", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let codes: Set<String> = ["source", "syntaxhighlight", "tt"]
  private static let unseen: Set<String> = [
    "references", "noinclude", "includeonly", "onlyinclude",
  ]
  private static let elements = codes.union(unseen).union(
    """
    abbr b big blockquote br caption center cite code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd \
    li nowiki ol p pre q s samp small span strike strong sub sup table tbody td th thead tr u ul var
    """.split(separator: " ").map(String.init))

  /// A reference to a character, as `&#124;`, stays one; any other ampersand is text.
  private mutating func parseCharacter() {
    let name = scanner.bytes[(place + 1)...].prefix(12).prefix {
      $0.isLetterByte || $0.isDigitByte || $0 == UInt8(ascii: "#")
    }
    let isReference =
      !name.isEmpty && name.endIndex < scanner.bytes.count
      && scanner.bytes[name.endIndex] == UInt8(ascii: ";")
    guard isReference else { return copyByte() }
    output += scanner.bytes[place..<name.endIndex]
    place = name.endIndex
  }

  /// Words such as `__NOTOC__` are for the wiki alone.
  private mutating func parseSwitch() {
    let name = scanner.bytes[place...].dropFirst(2).prefix(30).prefix(while: \.isUpperByte)
    guard scanner.has("__", at: place), scanner.has("__", at: name.endIndex),
      Self.switches.contains(String(decoding: name, as: UTF8.self))
    else { return copyByte() }
    place = name.endIndex + 2
  }

  private static let switches: Set<String> = [
    "TOC", "NOTOC", "FORCETOC", "NOEDITSECTION", "NEWSECTIONLINK", "NOGALLERY", "HIDDENCAT",
    "INDEX", "NOINDEX",
  ]
}

extension [String] {
  /// Footnotes, each in brackets.
  var wikiNotes: String { map { " (\($0))" }.joined() }
}
