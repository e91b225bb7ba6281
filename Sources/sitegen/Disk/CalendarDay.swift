#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The day by the machine's clock, as ISO 8601 writes it, in UTC.
enum CalendarDay {
  static var today: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map { number in
      number < 10 ? "0\(number)" : String(number)
    }.joined(separator: "-")
  }
}
