/// Reads the marks within a paragraph: literals, roles, links, emphasis and substitutions.
struct RSTInlines: InlineReader {
  let scanner: ByteScanner
  private let names: RSTNames
  var place = 0
  var plain: [UInt8] = []
  /// Closing marks that are known not to come any more.
  private var missing: Set<String> = []
  var output: InlineLines

  /// The lines of a paragraph, at least one.
  init(_ paragraph: [SourceLine], names: RSTNames) {
    scanner = ByteScanner(paragraph.map { String($0.text) }.joined(separator: "\n"))
    self.names = names
    output = InlineLines(number: paragraph.first?.number ?? 1)
  }

  mutating func parseNext() {
    switch scanner.bytes[place] {
    case UInt8(ascii: "\n"):
      endLine()
      place += 1
    case UInt8(ascii: "\\"): parseEscape()
    case UInt8(ascii: "`"): parseBackquote(role: nil)
    case UInt8(ascii: ":"): parseRole()
    case UInt8(ascii: "*"): parseEmphasis()
    case UInt8(ascii: "|"): parseSubstitution()
    case UInt8(ascii: "_"): parseUnderscore()
    default: copy()
    }
  }

  private mutating func parseEscape() {
    place += 1
    guard place < scanner.bytes.count else { return plain.append(UInt8(ascii: "\\")) }
    let byte = scanner.bytes[place]
    if byte == 0x20 { place += 1 } else if byte != UInt8(ascii: "\n") { copy() }
  }

  private mutating func parseBackquote(role: String?) {
    if role == nil, scanner.has("``", at: place) { return parseLiteral() }
    guard let end = closing("`", from: place + 1), end > place + 1 else { return copy() }
    let text = unescaped(place + 1..<end)
    place = end + 1
    if scanner.has("__", at: place) {
      place += 2
    } else if scanner.has("_", at: place) {
      place += 1
    }
    if let shift = RoleText.shift(role ?? "") {
      flush()
      output.append(text.joiningLines, shift)
      return output.skipLineEnds(of: text)
    }
    add(RoleText(text, role: role ?? "").value, isCode: RoleText.isCode(role ?? ""))
  }

  private mutating func parseLiteral() {
    guard let end = closing("``", from: place + 2), end > place + 2 else { return copy(2) }
    var last = end
    while last + 2 < scanner.bytes.count, scanner.bytes[last + 2] == UInt8(ascii: "`") { last += 1 }
    add(scanner.text(place + 2..<last), isCode: true)
    place = last + 2
  }

  /// Adds a text that may go over several lines.
  private mutating func add(_ text: String, isCode: Bool) {
    if isCode { return addCode(text) }
    flush()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { output.endLine() }
      output.append(line)
    }
  }

  private mutating func parseRole() {
    var end = place + 1
    while end < scanner.bytes.count, end - place < 60,
      scanner.bytes[end].isLetterByte || scanner.bytes[end].isDigitByte
        || "-_+.:".utf8.contains(scanner.bytes[end])
    {
      end += 1
    }
    let isRole = end > place + 2 && scanner.has(":`", at: end - 1) && !scanner.has("``", at: end)
    guard isRole else { return copy() }
    let role = scanner.text(place + 1..<end - 1)
    place = end
    parseBackquote(role: role)
  }

  private mutating func parseEmphasis() {
    let mark = scanner.has("**", at: place) ? "**" : "*"
    let start = place + mark.utf8.count
    let mayBegin = place == 0 || !scanner.bytes[place - 1].isWordByte
    guard mayBegin, start < scanner.bytes.count, !scanner.bytes[start].isSpaceByte,
      let end = closing(mark, from: start), end > start
    else { return copy(mark.utf8.count) }
    add(unescaped(start..<end), isCode: false)
    place = end + mark.utf8.count
  }

  private mutating func parseSubstitution() {
    guard let end = scanner.find("|", from: place + 1, before: place + 80), end > place + 1,
      let text = names.substitutions[scanner.text(place + 1..<end)]
    else { return copy() }
    plain += Array(text.utf8)
    place = end + 1
    if scanner.has("_", at: place) { place += 1 }
  }

  /// The mark behind a word that is a link, and that before an inline target.
  private mutating func parseUnderscore() {
    if scanner.has("_`", at: place), place == 0 || !scanner.bytes[place - 1].isWordByte {
      place += 1
      return parseBackquote(role: nil)
    }
    let count = scanner.run(of: UInt8(ascii: "_"), from: place)
    let next = place + count < scanner.bytes.count ? scanner.bytes[place + count] : 0x20
    let isFootnote = plain.last == UInt8(ascii: "]")
    if count == 1, isFootnote, !next.isWordByte, let number = footnoteNumber() {
      plain.removeLast(number.utf8.count)
      flush()
      output.append(number, .above)
      place += 1
    } else if count <= 2, !next.isWordByte, isFootnote || isTarget(wordBefore()) {
      place += count
    } else {
      copy(count)
    }
  }

  /// The number of a footnote in its brackets, where what was read ends in one.
  private func footnoteNumber() -> String? {
    let digits = plain.dropLast().suffix(4).reversed().prefix(while: \.isDigitByte).reversed()
    let open = plain.count - 2 - digits.count
    guard !digits.isEmpty, open >= 0, plain[open] == UInt8(ascii: "[") else { return nil }
    return "[\(String(decoding: Array(digits), as: UTF8.self))]"
  }

  private func wordBefore() -> String {
    let isPart = { (byte: UInt8) in byte.isWordByte || "-_.+".utf8.contains(byte) }
    let word = plain.suffix(100).reversed().prefix(while: isPart).reversed()
    return String(decoding: Array(word), as: UTF8.self)
  }

  private func isTarget(_ word: String) -> Bool {
    !word.isEmpty && names.targets.contains(word.lowercased())
  }

  /// The offset of a closing mark, which no blank stands before.
  private mutating func closing(_ mark: String, from start: Int) -> Int? {
    guard !missing.contains(mark) else { return nil }
    let bytes = Array(mark.utf8)
    var index = start
    while index + bytes.count <= scanner.bytes.count {
      if scanner.bytes[index] == UInt8(ascii: "\\"), mark != "``" {
        index += 2
        continue
      }
      let isMark =
        scanner.bytes[index] == bytes[0] && scanner.bytes[index + bytes.count - 1] == bytes[0]
      if isMark, index > start, !scanner.bytes[index - 1].isSpaceByte { return index }
      index += 1
    }
    missing.insert(mark)
    return nil
  }

  /// A part of the text without the backslashes before characters.
  private func unescaped(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in scanner.bytes[range] {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        if !isEscaped || byte != 0x20 { bytes.append(byte) }
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
