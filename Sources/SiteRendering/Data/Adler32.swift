/// The checksum of zlib (RFC 1950, 8.2).
struct Adler32 {
  private var sum: UInt32 = 1
  private var sumOfSums: UInt32 = 0

  var value: UInt32 { sumOfSums << 16 | sum }

  /// As a stream of zlib ends with it.
  var bytes: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  mutating func add(_ bytes: [UInt8]) {
    for start in stride(from: 0, to: bytes.count, by: Self.stretch) {
      for byte in bytes[start..<min(start + Self.stretch, bytes.count)] {
        sum &+= UInt32(byte)
        sumOfSums &+= sum
      }
      sum %= 65_521
      sumOfSums %= 65_521
    }
  }

  /// So many bytes are added before a sum no longer fits into 32 bits (zlib's `NMAX`).
  private static let stretch = 5552
}
