/// The checksum of zlib (RFC 1950, 8.2).
struct Adler32 {
  private var sum: UInt32 = 1
  private var sumOfSums: UInt32 = 0

  var value: UInt32 { sumOfSums << 16 | sum }

  /// As a stream of zlib ends with it.
  var bytes: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      sum = (sum + UInt32(byte)) % 65_521
      sumOfSums = (sumOfSums + sum) % 65_521
    }
  }
}
