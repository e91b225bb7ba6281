/// Reads the marks within a paragraph: code, emphasis, links, anchors and attributes.
struct AsciiDocInlines: InlineReader {
  let scanner: ByteScanner
  var place = 0
  var plain: [UInt8] = []
  /// Closing marks that are known not to come any more.
  private var missing: Set<String> = []
  var output: InlineLines
  /// The texts of the footnotes whose marks stand in the paragraph.
  private(set) var notes: [InlineText] = []
  /// The footnotes that may be meant again; `nil` within a footnote, which holds none.
  private let footnotes: AsciiDocFootnotes?

  /// The lines of a paragraph, at least one.
  init(
    _ paragraph: [SourceLine], attributes: [String: String], footnotes: AsciiDocFootnotes? = nil
  ) {
    self.footnotes = footnotes
    let lines = paragraph.map { line in
      let text = line.text.withAttributes(attributes)
      return text.hasSuffix(" +") ? String(text.dropLast(2)) : text
    }
    scanner = ByteScanner(lines.joined(separator: "\n"))
    output = InlineLines(number: paragraph.first?.number ?? 1)
  }

  mutating func parseNext() {
    switch scanner.bytes[place] {
    case UInt8(ascii: "\n"):
      endLine()
      place += 1
    case UInt8(ascii: "\\"): parseEscape()
    case UInt8(ascii: "`"): parseCode()
    case UInt8(ascii: "+"): parsePass()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"): parseEmphasis()
    case UInt8(ascii: "<"): parseReference()
    case UInt8(ascii: "["): parseAnchor()
    case UInt8(ascii: ":"): parseMacro()
    case UInt8(ascii: "&"): parseCharacter()
    case UInt8(ascii: "^"), UInt8(ascii: "~"): parseShift()
    default: copy()
    }
  }

  /// A reference to a character, as `&#95;`, is never a mark.
  private mutating func parseCharacter() {
    let name = scanner.bytes[place...].dropFirst().prefix(8).prefix { $0 != UInt8(ascii: ";") }
    let end = name.endIndex
    guard end < scanner.bytes.count, scanner.bytes[end] == UInt8(ascii: ";"),
      let character = Self.character(String(decoding: name, as: UTF8.self))
    else { return copy() }
    plain += Array(String(character).utf8)
    place = end + 1
  }

  private static func character(_ name: String) -> Character? {
    guard name.first == "#" else { return namedCharacters[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 31, let scalar = Unicode.Scalar(value) else { return nil }
    return Character(scalar)
  }

  private static let namedCharacters: [String: Character] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private mutating func parseEscape() {
    let next = place + 1 < scanner.bytes.count ? scanner.bytes[place + 1] : 0
    guard "*_`#+<[{|\\^~".utf8.contains(next) else { return copy() }
    place += 1
    copy()
  }

  private mutating func parseCode() {
    let mark = scanner.has("``", at: place) ? "``" : "`"
    let start = place + mark.utf8.count
    guard mark == "``" || mayBegin(at: start), let end = closing(mark, from: start) else {
      return copy(mark.utf8.count)
    }
    var text = scanner.text(start..<end)
    if text.hasPrefix("+"), text.hasSuffix("+"), text.count > 2 {
      text = String(text.dropFirst().dropLast())
    } else if text.utf8.contains(UInt8(ascii: "\\")) {
      text = text.replacing("\\", with: "")
    }
    addCode(text)
    place = end + mark.utf8.count
  }

  /// `^above^` and `~below~` the line, without blanks.
  private mutating func parseShift() {
    let mark = scanner.bytes[place]
    let text = scanner.bytes[(place + 1)...].prefix(100).prefix { $0 != mark && !$0.isSpaceByte }
    guard !text.isEmpty, text.endIndex < scanner.bytes.count, scanner.bytes[text.endIndex] == mark
    else { return copy() }
    flush()
    output.append(
      String(decoding: text, as: UTF8.self), mark == UInt8(ascii: "^") ? .above : .below)
    place = text.endIndex + 1
  }

  private mutating func parsePass() {
    let mark = scanner.has("+++", at: place) ? "+++" : scanner.has("++", at: place) ? "++" : "+"
    let start = place + mark.utf8.count
    guard mark != "+" || mayBegin(at: start), let end = closing(mark, from: start) else {
      return copy(mark.utf8.count)
    }
    add(scanner.bytes[start..<end])
    place = end + mark.utf8.count
  }

  /// Adds a text as it is.
  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        endLine()
      } else {
        plain.append(byte)
      }
    }
  }

  /// Emphasis leaves its text; the marks around it vanish.
  private mutating func parseEmphasis() {
    let byte = scanner.bytes[place]
    let count = place + 1 < scanner.bytes.count && scanner.bytes[place + 1] == byte ? 2 : 1
    let mark = String(decoding: [UInt8](repeating: byte, count: count), as: UTF8.self)
    let start = place + count
    if let open = openMarks[mark], open == place {
      openMarks[mark] = nil
      place = start
      return
    }
    guard openMarks[mark, default: 0] <= place, count == 2 || mayBegin(at: start),
      let end = closing(mark, from: start), end > start
    else { return copy(count) }
    openMarks[mark] = end
    place = start
  }

  /// Where the emphasis ends that is open, by its mark.
  private var openMarks: [String: Int] = [:]

  private func mayBegin(at start: Int) -> Bool {
    guard start < scanner.bytes.count, !scanner.bytes[start].isSpaceByte else { return false }
    return place == 0 || !scanner.bytes[place - 1].isWordByte
  }

  /// The offset of a closing mark; one of a single character stands behind no blank, and before no
  /// letter.
  private mutating func closing(_ mark: String, from start: Int) -> Int? {
    guard !missing.contains(mark) else { return nil }
    let bytes = Array(mark.utf8)
    var index = start + 1
    while index + bytes.count <= scanner.bytes.count {
      let end = index + bytes.count
      let isMark = scanner.bytes[index..<end].elementsEqual(bytes)
      let isFree =
        bytes.count > 1
        || !scanner.bytes[index - 1].isSpaceByte
          && (end == scanner.bytes.count || !scanner.bytes[end].isWordByte)
      if isMark, isFree { return index }
      index += 1
    }
    missing.insert(mark)
    return nil
  }

  /// `<<id,text>>`.
  private mutating func parseReference() {
    guard scanner.has("<<", at: place),
      let end = scanner.find(">>", from: place + 2, before: place + 1_000)
    else { return copy() }
    let inner = scanner.text(place + 2..<end)
    let text = inner.firstIndex(of: ",").map { inner[$0...].dropFirst().trimmed } ?? inner[...]
    plain += Array(text.drop { $0 == "#" }.utf8)
    place = end + 2
  }

  /// `[[id]]`, and `[.role]` before a mark, vanish.
  private mutating func parseAnchor() {
    if scanner.has("[[", at: place), let end = scanner.find("]]", from: place, before: place + 200)
    {
      place = end + 2
      if scanner.has("]", at: place) { place += 1 }
    } else if scanner.has("[.", at: place) || scanner.has("[#", at: place),
      let end = scanner.find("]", from: place, before: place + 200), end + 1 < scanner.bytes.count,
      "#*_`".utf8.contains(scanner.bytes[end + 1])
    {
      place = end + 1
    } else {
      copy()
    }
  }

  /// `link:target[text]`, `xref:target[text]`, `https://target[text]` and others.
  private mutating func parseMacro() {
    let name = macroName
    if let footnotes, let (note, end) = footnotes.note(name, in: scanner, from: place + 1) {
      return addNote(note, name, end)
    }
    guard !name.isEmpty, !scanner.has("::", at: place),
      let (target, text, end) = scanner.macro(from: place + 1)
    else { return copy() }
    let isURL = ["http", "https", "ftp", "irc"].contains(name)
    guard isURL || Self.macros.contains(name) else { return copy() }
    plain.removeLast(name.utf8.count)
    place = end
    switch name {
    case "image", "icon": add(text.prefix { $0 != UInt8(ascii: ",") })
    case "anchor", "indexterm", "indexterm2": break
    case "pass", "kbd", "btn", "menu", "stem": add(text.isEmpty ? target : text)
    default:
      let address = isURL ? Array("\(name):".utf8)[...] + target : target
      parseInner(text.linkText ?? address.withoutFragment)
    }
  }

  /// Takes a footnote out of the text, with a blank that stands alone then.
  private mutating func addNote(_ note: String, _ name: String, _ end: Int) {
    plain.removeLast(name.utf8.count)
    if plain.last?.isSpaceByte == true, end == scanner.bytes.count || scanner.bytes[end].isSpaceByte
    {
      plain.removeLast()
    }
    flush()
    output.skipLineEnds(scanner.bytes[place..<end].count { $0 == UInt8(ascii: "\n") })
    place = end
    let lines = note.split(separator: "\n").map { SourceLine(number: 1, $0) }
    guard !lines.isEmpty else { return }
    var inner = AsciiDocInlines(lines, attributes: [:])
    inner.parse()
    notes.append(inner.output.joined)
  }

  /// The marks within the text of a link.
  private mutating func parseInner(_ text: ArraySlice<UInt8>) {
    let source = SourceLine(
      number: output.number, indent: 0, text: String(decoding: text, as: UTF8.self)[...])
    guard text.contains(UInt8(ascii: "`")) else { return add(text) }
    flush()
    for part in source.text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if part.offset % 2 == 1 { addCode(String(part.element)) } else { output.append(part.element) }
    }
  }

  /// The letters before the colon; of those that a footnote is glued to, its own alone.
  private var macroName: String {
    let letters = plain.suffix(12).reversed().prefix(while: \.isLetterByte).reversed()
    let name = String(decoding: Array(letters), as: UTF8.self)
    return AsciiDocFootnotes.macros.first { name.hasSuffix($0) } ?? name
  }

  private static let macros: Set<String> = [
    "link", "xref", "mailto", "image", "icon", "anchor", "pass", "kbd", "btn", "menu",
    "indexterm", "indexterm2", "stem",
  ]
}
