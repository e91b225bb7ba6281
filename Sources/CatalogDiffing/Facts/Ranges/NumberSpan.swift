import CatalogModel

/// The numbers that a code stands for: its own, or those of a range.
struct NumberSpan {
  let numbers: ClosedRange<Int>
  let isRange: Bool
  /// The ways of writing numbers that the code fits; a range has one.
  let notations: [Notation]

  /// How the numbers of a range are written: `16` is not within `0x10-0x1F`, nor `7` within
  /// `001-099`.
  struct Notation: Hashable {
    let isHexadecimal: Bool
    /// The number of characters of each, where there are zeros in front.
    let width: Int?
  }

  /// `nil` where the code is no number and no range of numbers.
  init?(_ code: Code) {
    if let range = code.range {
      let isPadded = Self.isPadded(range.first) || Self.isPadded(range.last)
      numbers = range.numbers
      isRange = true
      notations = [Self.notation(range.first, isPadded ? range.first.text.utf8.count : nil)]
    } else if let number = code.wholeNumber {
      let width = code.text.utf8.count
      let widths = Self.isPadded(code) ? [width] : [nil, width]
      numbers = number...number
      isRange = false
      notations = widths.map { Self.notation(code, $0) }
    } else {
      return nil
    }
  }

  /// Whether one of two codes is a range, and both stand for the same numbers in part.
  static func areOfOneRange(_ one: Code, _ other: Code) -> Bool {
    guard one.range != nil || other.range != nil, let left = NumberSpan(one),
      let right = NumberSpan(other)
    else { return false }
    return left.numbers.overlaps(right.numbers)
      && left.notations.contains { right.notations.contains($0) }
  }

  private static func notation(_ code: Code, _ width: Int?) -> Notation {
    let digits = code.text.utf8.drop { $0 == UInt8(ascii: "-") }
    let isHexadecimal = digits.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    return Notation(isHexadecimal: isHexadecimal, width: width)
  }

  private static func isPadded(_ code: Code) -> Bool {
    let digits = code.text.utf8.drop { $0 == UInt8(ascii: "-") }
    let isDecimal = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isDecimal && digits.count > 1 && digits.first == UInt8(ascii: "0")
  }
}
