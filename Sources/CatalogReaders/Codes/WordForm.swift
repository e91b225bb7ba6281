/// The classes of words that codes are.
enum WordForm: Hashable {
  case number, hexadecimal
  /// Letters and perhaps a mark, the same in every code, before digits: `ORA-00001`, `E1001`.
  case prefixedNumber(prefix: String)
  /// `NOT_FOUND`
  case upperSnake
  /// `not_found`, `not-found`
  case lowerSnake
  /// `auth.otp.invalid`, `Lock.NotFound`, `card/expired`
  case dotted
  /// `NotFound`, `notFound`
  case camel
  case word, capitalizedWord
  /// Letters and digits in any other order.
  case mixed

  init?(_ word: Substring) {
    let bytes = Array(word.utf8.prefix(121))
    guard let first = bytes.first, bytes.count <= 120,
      bytes.allSatisfy({ $0.isAlphanumeric || "_.-/:+#".utf8.contains($0) }),
      bytes.contains(where: \.isAlphanumeric), let last = bytes.last,
      last.isAlphanumeric || last == 0x2B
    else { return nil }
    let unsigned =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    let letters = unsigned.filter(\.isLetter)
    if letters.isEmpty { self = unsigned.allSatisfy(\.isDigit) ? .number : .mixed; return }
    if unsigned.count > 2, unsigned.starts(with: "0x".utf8) || unsigned.starts(with: "0X".utf8) {
      self = .hexadecimal
      return
    }
    self = Self.form(of: word, bytes, letters)
  }

  private static func form(of word: Substring, _ bytes: [UInt8], _ letters: [UInt8]) -> WordForm {
    let digits = bytes.reversed().prefix(while: \.isDigit).count
    let head = bytes.dropLast(digits)
    if digits > 0, head.allSatisfy({ $0.isLetter || "-_.".utf8.contains($0) }) {
      return .prefixedNumber(prefix: String(decoding: head, as: UTF8.self))
    }
    let hasUpper = letters.contains(where: \.isUpper)
    let hasLower = letters.contains { !$0.isUpper }
    if bytes.contains(where: { "./:".utf8.contains($0) }) { return .dotted }
    if bytes.contains(where: { "_-".utf8.contains($0) }) {
      return hasUpper ? (hasLower ? .mixed : .upperSnake) : .lowerSnake
    }
    if bytes.contains(where: \.isDigit) { return .mixed }
    if !hasLower { return .upperSnake }
    if !hasUpper { return .word }
    return letters.dropFirst().contains(where: \.isUpper) ? .camel : .capitalizedWord
  }

  /// The form without what differs from code to code.
  var family: WordForm {
    if case .prefixedNumber = self { .prefixedNumber(prefix: "") } else { self }
  }

  /// A pattern of these samples, all of this form.
  func pattern(for samples: [Substring]) -> String {
    switch self {
    case .number: Self.sign(of: samples) + Self.digits(samples.map(\.digitCount))
    case .hexadecimal: "0[xX][0-9A-Fa-f]+"
    case .prefixedNumber(let prefix):
      prefix.patternEscaped + Self.digits(samples.map { $0.utf8.count - prefix.utf8.count })
    case .upperSnake:
      samples.allSatisfy { $0.contains("_") }
        ? "[A-Z][A-Z0-9]*(_[A-Z0-9]+)+"
        : samples.contains { $0.utf8.count < 2 } ? "[A-Z][A-Z0-9_-]*" : "[A-Z][A-Z0-9_-]+"
    case .lowerSnake: "[a-z][a-z0-9]*([_-][a-z0-9]+)+"
    case .dotted:
      samples.contains { $0.contains(where: \.isUppercase) }
        ? #"\w[\w-]*([./:][\w-]+)+"# : "[a-z0-9][a-z0-9_-]*([./:][a-z0-9_-]+)+"
    case .camel:
      samples.allSatisfy { $0.first?.isUppercase == true } ? #"[A-Z]\w+"# : #"[A-Za-z]\w+"#
    case .word: "[a-z]+"
    case .capitalizedWord: "[A-Z][a-z]+"
    case .mixed: Self.parted(samples) ?? #"[\w./:+#-]+"#
    }
  }

  /// Numbers with the same marks between them in every sample: `001-02`.
  private static func parted(_ samples: [Substring]) -> String? {
    let marks = samples.map { $0.split(omittingEmptySubsequences: true, whereSeparator: isDigit) }
    let numbers = samples.map { $0.split { !isDigit($0) } }
    guard let first = marks.first, let count = numbers.first?.count, count == first.count + 1,
      samples.allSatisfy({ $0.first.map(isDigit) == true && $0.last.map(isDigit) == true }),
      marks.allSatisfy({ $0 == first }), first.joined().allSatisfy({ !$0.isLetter })
    else { return nil }
    let parts = (0..<count).map { place in digits(numbers.map { $0[place].utf8.count }) }
    return zip(parts, first).map { $0 + $1.patternEscaped }.joined() + parts[count - 1]
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func sign(of samples: [Substring]) -> String {
    let signed = samples.filter { $0.first == "-" }.count
    return signed == 0 ? "" : signed == samples.count ? "-" : "-?"
  }

  /// As many digits as all samples have, where a handful of them agree; otherwise any number.
  private static func digits(_ counts: [Int]) -> String {
    guard let first = counts.first, first > 1, counts.count >= 3, counts.allSatisfy({ $0 == first })
    else { return #"\d+"# }
    return "\\d{\(first)}"
  }
}

extension Substring {
  fileprivate var digitCount: Int { utf8.filter(\.isDigit).count }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isUpper: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isLetter: Bool { isUpper || (0x61...0x7A).contains(self) }
  fileprivate var isAlphanumeric: Bool { isDigit || isLetter }
}
