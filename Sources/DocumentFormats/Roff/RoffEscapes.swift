/// Reads what stands behind backslashes.
struct RoffEscapes {
  /// What the page says its strings are.
  var strings: [String: String] = [
    "R": "®", "Tm": "™", "lq": "“", "rq": "”", "(lq": "“", "(rq": "”",
  ]

  /// The text of a line; a font of fixed width makes code spans.
  func text(of line: Substring) -> InlineText {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return InlineText(line) }
    var parser = RoffEscapeParser(line, strings: strings)
    parser.parse()
    return parser.output
  }
}

private struct RoffEscapeParser {
  private let scanner: ByteScanner
  private let strings: [String: String]
  private var place = 0
  private var plain: [UInt8] = []
  private var isCode = false
  var output = InlineText()

  init(_ line: Substring, strings: [String: String]) {
    scanner = ByteScanner(line)
    self.strings = strings
  }

  mutating func parse() {
    while place < scanner.bytes.count {
      let byte = scanner.bytes[place]
      place += 1
      if byte == UInt8(ascii: "\\") { parseEscape() } else { plain.append(byte) }
    }
    flush()
  }

  private mutating func flush() {
    let text = String(decoding: plain, as: UTF8.self)
    if isCode { output.appendCode(text) } else { output.append(text) }
    plain = []
  }

  private mutating func parseEscape() {
    guard place < scanner.bytes.count else { return }
    let byte = scanner.bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "f"):
      let font = name()
      flush()
      isCode = font.hasPrefix("C") || font == "4"
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "C"):
      if byte != UInt8(ascii: "C") { place -= 1 }
      add(character: byte == UInt8(ascii: "C") ? quoted() : name())
    case UInt8(ascii: "*"): plain += Array((strings[name()] ?? "").utf8)
    case UInt8(ascii: "-"): plain.append(UInt8(ascii: "-"))
    case UInt8(ascii: "e"), UInt8(ascii: "\\"): plain.append(UInt8(ascii: "\\"))
    case 0x20, UInt8(ascii: "~"), UInt8(ascii: "0"), UInt8(ascii: "t"): plain.append(0x20)
    case UInt8(ascii: "\""), UInt8(ascii: "#"): place = scanner.bytes.count
    case UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "M"), UInt8(ascii: "k"),
      UInt8(ascii: "F"),
      UInt8(ascii: "g"), UInt8(ascii: "Y"):
      _ = name()
    case UInt8(ascii: "s"): skipSize()
    case UInt8(ascii: "h"), UInt8(ascii: "v"), UInt8(ascii: "w"), UInt8(ascii: "x"),
      UInt8(ascii: "o"), UInt8(ascii: "D"), UInt8(ascii: "L"), UInt8(ascii: "l"), UInt8(ascii: "X"),
      UInt8(ascii: "A"), UInt8(ascii: "b"), UInt8(ascii: "N"), UInt8(ascii: "R"), UInt8(ascii: "S"),
      UInt8(ascii: "H"), UInt8(ascii: "Z"):
      _ = quoted()
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."), UInt8(ascii: "_"):
      plain.append(byte)
    default:
      if byte >= 0x80 { plain.append(byte) }
    }
  }

  /// A name of one character, of two behind `(`, or of any length in brackets.
  private mutating func name() -> String {
    guard place < scanner.bytes.count else { return "" }
    let first = scanner.bytes[place]
    var range = place..<place + 1
    if first == UInt8(ascii: "(") {
      range = place + 1..<min(place + 3, scanner.bytes.count)
      place = range.upperBound
    } else if first == UInt8(ascii: "[") {
      let end = scanner.find("]", from: place, before: place + 100) ?? scanner.bytes.count - 1
      range = place + 1..<max(place + 1, end)
      place = end + 1
    } else {
      place += 1
    }
    return scanner.text(range)
  }

  /// What stands between two of the character that comes next.
  private mutating func quoted() -> String {
    guard place < scanner.bytes.count else { return "" }
    let mark = scanner.bytes[place]
    var end = place + 1
    while end < scanner.bytes.count, scanner.bytes[end] != mark { end += 1 }
    let text = scanner.text(place + 1..<max(place + 1, min(end, scanner.bytes.count)))
    place = min(end + 1, scanner.bytes.count)
    return text
  }

  private mutating func skipSize() {
    if place < scanner.bytes.count, "+-".utf8.contains(scanner.bytes[place]) { place += 1 }
    guard place < scanner.bytes.count else { return }
    if scanner.bytes[place].isDigitByte { place += 1 } else { _ = name() }
  }

  private mutating func add(character name: String) {
    let text = RoffCharacters.text(of: name)
    plain += Array((text ?? "").utf8)
  }
}

/// The characters that have names.
private enum RoffCharacters {
  static func text(of name: String) -> String? {
    if let text = table[name] { return text }
    guard name.hasPrefix("u"), let value = UInt32(name.dropFirst().prefix { $0 != "_" }, radix: 16)
    else { return name.count == 1 ? name : nil }
    return Unicode.Scalar(value).map { String(Character($0)) }
  }

  private static let table = [
    "aq": "'", "dq": "\"", "bu": "•", "em": "—", "en": "–", "hy": "-", "mi": "−", "lq": "“",
    "rq": "”",
    "oq": "‘", "cq": "’", "Bq": "„", "bq": "‚", "Fo": "«", "Fc": "»", "fo": "‹", "fc": "›",
    "co": "©",
    "rg": "®", "tm": "™", "ti": "~", "ha": "^", "rs": "\\", "bv": "|", "ba": "|", "or": "|",
    "br": "│",
    "ul": "_", "ga": "`", "aa": "´", "lB": "[", "rB": "]", "lC": "{", "rC": "}", "la": "⟨",
    "ra": "⟩",
    "sl": "/", "sh": "#", "at": "@", "Do": "$", "Eu": "€", "Po": "£", "Ye": "¥", "ct": "¢",
    "sc": "§",
    "ps": "¶", "de": "°", "mc": "µ", "+-": "±", "mu": "×", "di": "÷", "<=": "≤", ">=": "≥",
    "!=": "≠",
    "==": "≡", "~=": "≅", "~~": "≈", "->": "→", "<-": "←", "<>": "↔", "ua": "↑", "da": "↓",
    "=>": "⇒",
    "if": "∞", "es": "∅", "mo": "∈", "no": "¬", "12": "½", "14": "¼", "34": "¾", "S1": "¹",
    "S2": "²",
    "S3": "³", "dg": "†", "dd": "‡", "sq": "□", "ci": "○", "OK": "✓", "r!": "¡", "r?": "¿",
    "ss": "ß",
    "AE": "Æ", "ae": "æ", "oe": "œ", "OE": "Œ", "/o": "ø", "/O": "Ø", "oa": "å", "oA": "Å",
    ":a": "ä",
    ":o": "ö", ":u": "ü", ":A": "Ä", ":O": "Ö", ":U": "Ü", ":e": "ë", ":i": "ï", "'e": "é",
    "'a": "á",
    "'i": "í", "'o": "ó", "'u": "ú", "'E": "É", "`e": "è", "`a": "à", "^e": "ê", "^a": "â",
    "^o": "ô",
    "^i": "î", "^u": "û", ",c": "ç", ",C": "Ç", "~n": "ñ", "~N": "Ñ", "~a": "ã", "~o": "õ",
    "-D": "Ð",
    "*a": "α", "*b": "β", "*m": "μ", "*p": "π", "pc": "·", "md": "⋅", "nb": "⊄", "eq": "=",
    "pl": "+",
    "**": "∗", "fm": "′", "sd": "″", "%0": "‰", "lh": "☜", "rh": "☞", "rn": "‾", "ru": "_",
    "Tm": "™",
  ]
}
