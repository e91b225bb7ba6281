import CatalogDiffing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The day by the machine's clock, in UTC.
enum CalendarDay {
  /// As ISO 8601 writes it.
  static var today: String { day.text }

  /// A clock after the year 9999 stands at that year's end, so that all that expires has expired.
  static var day: Day {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .last
  }
}
