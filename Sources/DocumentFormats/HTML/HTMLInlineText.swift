/// The text of one line as it is put together from the pieces between tags.
struct HTMLInlineText {
  /// A line that is complete.
  struct Line {
    let text: String
    let codeSpans: [Range<Int>]
    let lines: ClosedRange<Int>
  }

  private(set) var bytes: [UInt8] = []
  private var codeSpans: [Range<Int>] = []
  private var first = 1
  private var last = 1
  private var hasSpace = false
  private var codeDepth = 0
  private var codeStart: Int?
  private var strikeDepth = 0
  private var isStruck = false
  private var shifts: [BaselineShift] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a text whose white space does not count as such; `line` is that of its end.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, endingAt line: Int) {
    var line = line - text.count { $0 == UInt8(ascii: "\n") }
    var index = 0
    while index < text.count {
      if let (length, isSpace) = Self.blank(at: index, of: text) {
        if isSpace { hasSpace = true }
        if text[index] == UInt8(ascii: "\n") { line += 1 }
        index += length
      } else {
        let end = Self.endOfWord(from: index, of: text)
        add(word: UnsafeBufferPointer(rebasing: text[index..<end]), at: line)
        index = end
      }
    }
  }

  /// Adds a text to a line in which white space stays.
  mutating func addVerbatim(_ text: UnsafeBufferPointer<UInt8>, at line: Int) {
    if bytes.isEmpty { first = line }
    last = line
    bytes.append(contentsOf: text)
  }

  mutating func addSpace() { hasSpace = true }

  mutating func beginCode() { codeDepth += 1 }

  mutating func endCode() {
    codeDepth = max(0, codeDepth - 1)
    if codeDepth == 0 { closeCode() }
  }

  mutating func beginStrike() { strikeDepth += 1 }

  mutating func endStrike() {
    strikeDepth = max(0, strikeDepth - 1)
    if strikeDepth == 0 { closeStrike() }
  }

  mutating func begin(_ shift: BaselineShift) { shifts.append(shift) }

  mutating func endShift() { _ = shifts.popLast() }

  /// Takes back what was added since the text had this many bytes.
  mutating func cut(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    codeSpans.removeAll { $0.upperBound > count }
    codeStart = nil
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  /// The line as it stands, `nil` where it is empty; what is open goes on in the next one.
  mutating func take() -> Line? {
    closeCode()
    closeStrike()
    hasSpace = false
    if bytes.isEmpty { return nil }
    defer {
      bytes.removeAll(keepingCapacity: bytes.count < 4096)
      codeSpans = []
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return Line(text: text, codeSpans: codeSpans, lines: first...max(first, last))
  }

  private mutating func add(word: UnsafeBufferPointer<UInt8>, at line: Int) {
    if bytes.isEmpty { first = line }
    last = line
    if hasSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    hasSpace = false
    if strikeDepth > 0, !isStruck {
      isStruck = true
      bytes += [UInt8(ascii: "~"), UInt8(ascii: "~")]
    }
    if codeDepth > 0, codeStart == nil { codeStart = bytes.count }
    if let shift = shifts.last {
      bytes += shift.text(String(decoding: word, as: UTF8.self)).utf8
    } else {
      bytes.append(contentsOf: word)
    }
  }

  private mutating func closeCode() {
    if let start = codeStart, start < bytes.count { codeSpans.append(start..<bytes.count) }
    codeStart = nil
  }

  private mutating func closeStrike() {
    if isStruck { bytes += [UInt8(ascii: "~"), UInt8(ascii: "~")] }
    isStruck = false
  }

  private static func endOfWord(from start: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start + 1
    while index < text.count, blank(at: index, of: text) == nil { index += 1 }
    return index
  }

  /// White space, or a character that nobody sees and that may part a line: how many bytes it has,
  /// and whether a space is seen for it.
  private static func blank(
    at index: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, isSpace: Bool)? {
    switch text[index] {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: (1, true)
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: (2, true)
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xAD: (2, false)
    case 0xE2 where index + 2 < text.count: invisible(text[index + 1], text[index + 2])
    case 0xEE where index + 2 < text.count: (3, false)
    case 0xEF where index + 2 < text.count:
      isIcon(text[index + 1], text[index + 2]) ? (3, false) : nil
    default: nil
    }
  }

  /// The private characters of icon fonts, and the byte-order mark, by their second and third byte.
  /// (Those that begin with `EE` are all private.)
  private static func isIcon(_ second: UInt8, _ third: UInt8) -> Bool {
    second <= 0xA3 || (second, third) == (0xBB, 0xBF)
  }

  /// Zero-width space and word joiner, by their second and third byte.
  private static func invisible(_ second: UInt8, _ third: UInt8) -> (length: Int, isSpace: Bool)? {
    (second, third) == (0x80, 0x8B) || (second, third) == (0x81, 0xA0) ? (3, false) : nil
  }
}
