import CatalogDiffing

/// The day of a version, at midnight UTC.
struct FeedDate: Sendable, Hashable, Comparable {
  /// As RFC 3339 writes it.
  let text: String

  /// Where nothing is known, the day on which computers begin to count: feeds must have a date,
  /// and a clock would give other bytes in every build.
  static let unknown = FeedDate(day: "1970-01-01")

  private init(day: String) { text = day + "T00:00:00Z" }

  /// The date that a version's label begins with: `2024-06-30`, `2024-06` (its first day),
  /// `2024-06-30.basil`; `nil` for any other label.
  init?(version: String) {
    let date = version.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    guard let day = Day(date) ?? Day(date + "-01") else { return nil }
    self.init(day: day.text)
  }

  static func < (left: FeedDate, right: FeedDate) -> Bool { left.text < right.text }
}
