/// Finds the addresses in sitemaps and feeds, and in `llms.txt`.
enum FeedScanner {
  /// What stands in `<loc>`, and in `href` of a `<link>`.
  static func addresses(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    between("<loc>", "<", in: bytes) + between(" href=\"", "\"", in: bytes)
  }

  /// What stands in round brackets right behind square ones.
  static func markdownAddresses(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    between("](", ")", in: bytes)
  }

  private static func between(
    _ start: StaticString, _ end: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let length = start.utf8CodeUnitCount
    var found: [Range<Int>] = []
    var offset = 0
    while let place = bytes.firstIndex(of: start.utf8Start[0], from: offset) {
      offset = place + 1
      guard bytes.holds(start, at: place) else { continue }
      let first = place + length
      offset = bytes.firstIndex(of: UInt8(ascii: end), from: first) ?? bytes.count
      found.append(first..<offset)
    }
    return found
  }
}
