/// Makes HTML of the marks within a line of Confluence's wiki markup: emphasis, code, links and macros.
struct ConfluenceInlines {
  private let scanner: ByteScanner
  /// Behind it, nothing closes a link or a macro.
  private let lastClosing: Int
  private var place = 0
  private var output: [UInt8] = []

  static func html(of text: some StringProtocol) -> String {
    var inlines = ConfluenceInlines(scanner: ByteScanner(text))
    while inlines.place < inlines.scanner.bytes.count { inlines.parseNext() }
    return String(decoding: inlines.output, as: UTF8.self)
  }

  private init(scanner: ByteScanner) {
    self.scanner = scanner
    lastClosing = scanner.lastClosing
  }

  private mutating func add(_ text: some StringProtocol) {
    output += MediaWikiInlines.escaped(text).utf8
  }

  private mutating func copyByte() {
    output += MediaWikiInlines.escaped(scanner.bytes[place])
    place += 1
  }

  private mutating func parseNext() {
    switch scanner.bytes[place] {
    case UInt8(ascii: "\\"): parseEscape()
    case UInt8(ascii: "{"): parseMacro()
    case UInt8(ascii: "["): parseLink()
    case UInt8(ascii: "("): parseSign()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"): parseEmphasis()
    default: copyByte()
    }
  }

  /// `\\` breaks the line; a mark behind a backslash is none.
  private mutating func parseEscape() {
    if scanner.has("\\\\", at: place) {
      output += "<br>".utf8
      place += 2
    } else {
      let next = place + 1 < scanner.bytes.count ? scanner.bytes[place + 1] : 0
      if "{}[]|*_+-\\!^~?#".utf8.contains(next) { place += 1 }
      copyByte()
    }
  }

  private mutating func parseMacro() {
    guard place < lastClosing else { return copyByte() }
    if scanner.has("{{", at: place),
      let end = scanner.find("}}", from: place + 2, before: place + 2_000)
    {
      let text = scanner.text(place + 2..<end)
      output += "<code>".utf8
      add(text.replacing("\\", with: ""))
      output += "</code>".utf8
      place = end + 2
      return
    }
    guard let end = scanner.find("}", from: place, before: place + 500) else { return copyByte() }
    let inner = scanner.text(place + 1..<end)
    let name = inner.prefix { $0 != ":" }
    guard Self.macros.contains(String(name)) else { return copyByte() }
    let arguments = inner[name.endIndex...].dropFirst().split(separator: "|")
    if let title = arguments.first(where: { $0.hasPrefix("title=") }) { add(title.dropFirst(6)) }
    place = end + 1
  }

  private static let macros: Set<String> = [
    "color", "info", "note", "warning", "tip", "panel", "anchor", "toc", "expand", "section",
    "column", "quote", "status", "code", "noformat", "excerpt", "div", "span", "table-filter",
  ]

  /// `[text|target]` and `[target]`; other brackets are text.
  private mutating func parseLink() {
    guard place < lastClosing, let end = scanner.find("]", from: place, before: place + 2_000)
    else { return copyByte() }
    let inner = scanner.text(place + 1..<end)
    let parts = inner.split(separator: "|", omittingEmptySubsequences: false)
    let isAddress = ["http://", "https://", "mailto:", "#", "^"].contains { inner.hasPrefix($0) }
    guard parts.count > 1 && !parts[0].isEmpty || isAddress else { return copyByte() }
    output += Self.html(of: parts[0].drop { parts.count == 1 && "#^".contains($0) }).utf8
    place = end + 1
  }

  /// The pictures of a check mark and a cross.
  private mutating func parseSign() {
    if scanner.has("(/)", at: place) {
      output += "✓".utf8
      place += 3
    } else if scanner.has("(x)", at: place) {
      output += "✗".utf8
      place += 3
    } else {
      copyByte()
    }
  }

  /// Where the emphasis ends that is open, by its mark.
  private var closings: [UInt8: Int] = [:]
  /// Closing marks that are known not to come any more.
  private var missing: Set<UInt8> = []

  /// Emphasis leaves its text; the marks around it vanish.
  private mutating func parseEmphasis() {
    let mark = scanner.bytes[place]
    if closings[mark] == place {
      closings[mark] = nil
      place += 1
      return
    }
    let next = place + 1 < scanner.bytes.count ? scanner.bytes[place + 1] : 0x20
    let mayBegin =
      (place == 0 || !scanner.bytes[place - 1].isWordByte) && !next.isSpaceByte && next != mark
    guard mayBegin, closings[mark] == nil, !missing.contains(mark) else { return copyByte() }
    var index = place + 2
    while index < scanner.bytes.count {
      let after = index + 1 < scanner.bytes.count ? scanner.bytes[index + 1] : 0x20
      if scanner.bytes[index] == mark, !scanner.bytes[index - 1].isSpaceByte, !after.isWordByte {
        closings[mark] = index
        place += 1
        return
      }
      index += 1
    }
    missing.insert(mark)
    copyByte()
  }
}
