/// Hexadecimal numbers that bear the marks of a language: `0x80070057L` and `80070057h`.
enum MarkedHexadecimals {
  /// How many digits a number has whose only mark is an `h`.
  private static let plainDigits = 8

  /// A text in which all of them are written as `0x80070057`.
  static func unmarked(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var signs: [Unicode.Scalar] = []
    signs.reserveCapacity(text.count)
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { !isOfWord($0) } ?? text.count
      if end > start { signs += word(text[start..<end]) } else { signs.append(text[start]) }
      start = max(end, start + 1)
    }
    return signs
  }

  private static func word(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    if isHexadecimal(word) { return Array(withoutType(word)) }
    let digits = word.dropLast()
    let isMarked = word.last.map { "hH".unicodeScalars.contains($0) } == true
    guard isMarked, digits.count == plainDigits, digits.allSatisfy(isDigit) else {
      return Array(word)
    }
    return ["0", "x"] + digits
  }

  private static func isHexadecimal(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.first == "0" && word.dropFirst().first.map { "xX".unicodeScalars.contains($0) } == true
  }

  /// Without `L`, `UL`, `LL` or `ULL` behind digits.
  private static func withoutType(_ number: ArraySlice<Unicode.Scalar>)
    -> ArraySlice<Unicode.Scalar>
  {
    let longs = number.reversed().prefix { "lL".unicodeScalars.contains($0) }.count
    var digits = number.dropLast(longs)
    if let last = digits.last, "uU".unicodeScalars.contains(last) { digits = digits.dropLast() }
    let isNumber = digits.count > 2 && digits.dropFirst(2).allSatisfy(isDigit)
    return longs > 0 && isNumber ? digits : number
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isASCIIHexDigit
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIWord || scalar == "_"
  }
}
