/// Whether a word without quotes is a number, a truth value, a date or a time as TOML writes them.
struct TOMLWord {
  /// What was not looked at yet.
  private var rest: Substring.UTF8View

  static func isValue(_ word: String) -> Bool {
    if word == "true" || word == "false" { return true }
    var (number, date) = (TOMLWord(rest: word[...].utf8), TOMLWord(rest: word[...].utf8))
    return number.isNumber() || date.isDateOrTime()
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDecimal(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func isDecimal(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension TOMLWord {
  private mutating func isNumber() -> Bool {
    if take("0x") { return takeDigits(Self.isHexadecimal) && rest.isEmpty }
    if take("0o") { return takeDigits { (0x30...0x37).contains($0) } && rest.isEmpty }
    if take("0b") { return takeDigits { (0x30...0x31).contains($0) } && rest.isEmpty }
    if !take("+") { _ = take("-") }
    if take("inf") || take("nan") { return rest.isEmpty }
    let whole = rest.prefix { Self.isDecimal($0) || $0 == UInt8(ascii: "_") }
    guard whole.first != 0x30 || whole.count == 1, takeDigits(Self.isDecimal) else { return false }
    if take("."), !takeDigits(Self.isDecimal) { return false }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      return takeDigits(Self.isDecimal) && rest.isEmpty
    }
    return rest.isEmpty
  }

  /// Digits, which single underscores may stand between.
  private mutating func takeDigits(_ isDigit: (UInt8) -> Bool) -> Bool {
    repeat {
      let digits = rest.prefix(while: isDigit)
      if digits.isEmpty { return false }
      rest = rest.dropFirst(digits.count)
    } while take("_")
    return true
  }
}

extension TOMLWord {
  private mutating func isDateOrTime() -> Bool {
    guard let year = takeNumber(4, 0...9999) else { return isTime() && rest.isEmpty }
    guard take("-"), let month = takeNumber(2, 1...12), take("-"),
      takeNumber(2, 1...Self.days(of: month, in: year)) != nil
    else { return false }
    if rest.isEmpty { return true }
    guard take("T") || take("t") || take(" "), isTime() else { return false }
    if take("Z") || take("z") || rest.isEmpty { return rest.isEmpty }
    guard take("+") || take("-"), takeNumber(2, 0...23) != nil, take(":") else { return false }
    return takeNumber(2, 0...59) != nil && rest.isEmpty
  }

  /// `07:32`, `07:32:00` or `07:32:00.5`; a minute may have a leap second.
  private mutating func isTime() -> Bool {
    guard takeNumber(2, 0...23) != nil, take(":"), takeNumber(2, 0...59) != nil else {
      return false
    }
    guard take(":") else { return true }
    guard takeNumber(2, 0...60) != nil else { return false }
    guard take(".") else { return true }
    let digits = rest.prefix(while: Self.isDecimal)
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// A number of exactly so many digits within a range; takes nothing else.
  private mutating func takeNumber(_ count: Int, _ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(Self.isDecimal) else { return nil }
    let number = digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
    guard range.contains(number) else { return nil }
    rest = rest.dropFirst(count)
    return number
  }

  private mutating func take(_ mark: StaticString) -> Bool {
    let mark = mark.description.utf8
    guard rest.starts(with: mark) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }
}
