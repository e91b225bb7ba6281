/// All codes between two, written as one: `4000-4099`.
package struct CodeRange: Sendable, Hashable {
  /// As the vendor wrote them, so that of two negative ones the last may be the smaller.
  package let first: Code
  package let last: Code
  /// The numbers that the codes stand for.
  package let numbers: ClosedRange<Int>
}

extension Code {
  /// The range that a code stands for, where its text is two whole numbers, decimal or `0x`, and a
  /// mark of a range between them: a dash, `~`, `..`, `...`, `to` or `through`. `nil` for a single
  /// code.
  ///
  /// The smaller one comes first, except among negative ones: `-32000 to -32099`. Beside a `-`,
  /// which also joins the parts of dates and of codes, both are equally long, and those of one or
  /// two digits have no leading zero: `1-99` and `01-15` are no ranges.
  package var range: CodeRange? {
    guard mayBeRange else { return nil }
    for mark in ["...", "..", "–", "—", "~", "～", " to ", " through ", "-"] {
      guard let place = text.dropFirst().firstRange(of: mark) else { continue }
      let first = Self.trimmed(text[..<place.lowerBound])
      let last = Self.trimmed(text[place.upperBound...])
      guard mark != "-" || Self.areAlike(first, last), let numbers = Self.numbers(first, last)
      else { continue }
      return CodeRange(first: Code(String(first)), last: Code(String(last)), numbers: numbers)
    }
    return nil
  }

  /// The number that a single code stands for, where it is a whole one, decimal or `0x`.
  package var wholeNumber: Int? { Self.wholeNumber(text[...]) }

  /// Whether there is a digit, and behind the first byte one that a mark has.
  private var mayBeRange: Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.dropFirst().contains { byte in
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: " "), 0x80...:
          true
        default: false
        }
      }
  }

  private static func areAlike(_ first: Substring, _ last: Substring) -> Bool {
    first.utf8.count == last.utf8.count
      && (last.utf8.count > 2 || !first.hasPrefix("0") && !last.hasPrefix("0"))
  }

  private static func numbers(_ first: Substring, _ last: Substring) -> ClosedRange<Int>? {
    guard let low = wholeNumber(first), let high = wholeNumber(last) else { return nil }
    if low < high { return low...high }
    return high < low && low < 0 ? high...low : nil
  }

  private static func wholeNumber(_ text: Substring) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    let bare = isHexadecimal ? digits.dropFirst(2) : digits
    guard let first = bare.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let number = Int(bare, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return digits.startIndex == text.startIndex ? number : -number
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
