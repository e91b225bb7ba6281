/// Finds the addresses in sitemaps and feeds, and in `llms.txt`.
enum FeedScanner {
  /// What stands in `<loc>`, and in `href` of a `<link>`.
  static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    between("<loc>", "<", in: bytes) + between(" href=\"", "\"", in: bytes)
  }

  /// What stands in round brackets right behind square ones.
  static func markdownAddresses(in bytes: [UInt8]) -> [Range<Int>] {
    between("](", ")", in: bytes)
  }

  private static func between(
    _ start: StaticString, _ end: Unicode.Scalar, in bytes: [UInt8]
  ) -> [Range<Int>] {
    let length = start.utf8CodeUnitCount
    var found: [Range<Int>] = []
    var offset = 0
    while offset + length <= bytes.count {
      guard (0..<length).allSatisfy({ bytes[offset + $0] == start.utf8Start[$0] }) else {
        offset += 1
        continue
      }
      let first = offset + length
      let last = bytes[first...].firstIndex(of: UInt8(ascii: end)) ?? bytes.count
      found.append(first..<last)
      offset = last
    }
    return found
  }
}
