/// The day of a version, at midnight UTC.
struct FeedDate: Sendable, Hashable, Comparable {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Where nothing is known, the day on which computers begin to count: feeds must have a date,
  /// and a clock would give other bytes in every build.
  static let unknown = FeedDate(year: 1970, month: 1, day: 1)

  private init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date that a version's label begins with: `2024-06-30`, `2024-06` (its first day),
  /// `2024-06-30.basil`; `nil` for any other label.
  init?(version: String) {
    let digits = version.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.map(\.count) == [4, 2, 2].prefix(parts.count).map(\.self),
      let year = Int(parts[0]), let month = Int(parts[1]),
      let day = parts.count == 3 ? Int(parts[2]) : 1,
      (1...12).contains(month), (1...Self.days(of: month, year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func days(of month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// As RFC 3339 writes it.
  var text: String {
    let year = String(year)
    let padded = String(repeating: "0", count: 4 - year.count) + year
    return "\(padded)-\(Self.twoDigits(month))-\(Self.twoDigits(day))T00:00:00Z"
  }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  static func < (left: FeedDate, right: FeedDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
