/// A value in source code, as far as it can be known without running it.
enum CodeValue: Sendable, Equatable {
  /// A whole number, and how the document writes it, without a suffix of its type and
  /// without marks between its digits.
  case number(Int, text: String)
  case string(String)
  /// The name of something else.
  case word(String)
}

extension Substring {
  /// The text with the commonest escapes undone.
  var unescaped: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return String(self) }
    var result = ""
    var isEscaped = false
    for character in self {
      if isEscaped {
        result.append(Self.escapes[character] ?? character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static let escapes: [Character: Character] = ["n": " ", "t": " ", "r": " "]

  /// The number without a suffix such as `UL` or `_i32`.
  fileprivate var withoutSuffix: Substring {
    let isHexadecimal = isPrefixed("x")
    var text = self
    for suffix in ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "isize", "usize"]
    where !isHexadecimal {
      if text.hasSuffix(suffix) { text = text.dropLast(suffix.count) }
    }
    while let last = text.last, "uUlL".contains(last) || last == "_" { text.removeLast() }
    return text
  }

  /// The number as programs print it: without what parts its digits, as in `100_000`.
  var digits: String { String(withoutSuffix.filter { $0 != "_" }) }

  /// The value of a decimal, hexadecimal, octal or binary number.
  var wholeNumber: Int? {
    let number = withoutSuffix.filter { $0 != "_" }
    let sign = number.hasPrefix("-") ? "-" : ""
    let digits = number.dropFirst(sign.count)
    if self[...].isPrefixed("x") { return Int(sign + digits.dropFirst(2), radix: 16) }
    if self[...].isPrefixed("b") { return Int(sign + digits.dropFirst(2), radix: 2) }
    if self[...].isPrefixed("o") { return Int(sign + digits.dropFirst(2), radix: 8) }
    return Int(number)
  }

  private func isPrefixed(_ letter: Character) -> Bool {
    let digits = drop { $0 == "-" }
    return digits.first == "0" && digits.dropFirst().first?.lowercased() == String(letter)
  }
}
