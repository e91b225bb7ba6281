/// A word as it stands between white space, read as a number, or as the two ends of a range of
/// numbers, with the unit that is written to it.
struct QuantityWord {
  /// The letters in lower case, or the percent sign: a unit, a month, the name of what is counted.
  let name: String
  /// None where the word is no number.
  let numbers: [Number]
  /// What is written to the number: `ms` of `500ms`, `€` of `€5`.
  let unit: String?
  /// Whether it is one of what is counted next to it, if that is a unit: `an`, `one`, `per`.
  let isOne: Bool

  struct Number {
    let value: Double
    /// Whether it is written without a fraction.
    let isWhole: Bool

    /// Whether it is more likely a year than a number of anything.
    var isYear: Bool { isWhole && (1990...1999).contains(value) || (2001...2047).contains(value) }
    /// As a quantity without a unit.
    var alone: Quantity { Quantity(number: value, unit: "", written: value) }
  }

  init(_ word: Substring) {
    let whole = Self.trimmed(word)
    name = whole.lowercased()
    isOne = Self.ones.contains(name)
    if let number = Self.written[name] {
      (numbers, unit) = ([number], nil)
    } else if whole.utf8.first.map(Self.isLetter) ?? true {
      (numbers, unit) = ([], name)
    } else {
      (numbers, unit) = Self.measured(whole)
    }
  }

  /// Of `5`, `500ms`, `€5`: the numbers, and what is written to them.
  private static func measured(_ word: Substring) -> (numbers: [Number], unit: String?) {
    let symbol = word.prefix { currencies.contains($0) }
    let bare = word[symbol.endIndex...]
    let digits = bare.prefix { $0.isASCII && $0.isNumber || ".,-–".contains($0) }
    let rest = bare[digits.endIndex...].lowercased()
    return (numbers(in: digits), !symbol.isEmpty ? String(symbol) : rest.isEmpty ? nil : rest)
  }

  private static let currencies: Set<Character> = ["$", "£", "¥", "€", "₩", "₹"]
  private static let ones: Set = ["a", "an", "each", "every", "one", "per"]

  /// From two on: `one` counts nothing, most of the time.
  private static let written: [String: Number] = {
    let words = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().map { place, word in
        (word, Number(value: Double(place + 2), isWhole: true))
      })
  }()

  private static func trimmed(_ word: Substring) -> Substring {
    if let first = word.utf8.first, let last = word.utf8.last, isLetter(first), isLetter(last) {
      return word
    }
    let word = word.drop { "([\"'“‘<>=≤≥~".contains($0) }
    return word.lastIndex { !")]\"'”’.,;:!?".contains($0) }.map { word[...$0] } ?? ""
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Of `5`, one; of `5-10`, two; of a date or a version, none.
  private static func numbers(in digits: Substring) -> [Number] {
    let ends = digits.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    let numbers = ends.compactMap(number)
    return ends.count <= 2 && numbers.count == ends.count ? numbers : []
  }

  private static func number(_ digits: Substring) -> Number? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    let text = groups.joined()
    guard isGrouped, text.first?.isNumber == true, text.last?.isNumber == true,
      let value = Double(text)
    else { return nil }
    return Number(value: value, isWhole: !text.contains("."))
  }
}
