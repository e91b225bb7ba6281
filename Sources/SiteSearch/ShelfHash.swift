/// What a file's contents are named by, so that a changed file has another address: two FNV-1a hashes
/// of 32 bits (Fowler, Noll and Vo) that begin differently.
struct ShelfHash {
  private var low: UInt32 = 0x811C_9DC5
  private var high: UInt32 = 0x9747_B28C

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      low = (low ^ UInt32(byte)) &* 0x0100_0193
      high = (high ^ UInt32(byte)) &* 0x0100_0193
    }
  }

  /// 6 digits of base 36: enough for the versions of one file, of which one in 2,000 million would
  /// have the same as the one before.
  var short: String {
    let value = (UInt64(low) << 32 | UInt64(high)) % 2_176_782_336
    return Self.padded(String(value, radix: 36), to: 6)
  }

  /// 16 hexadecimal digits: enough to tell all files apart.
  var long: String {
    Self.padded(String(low, radix: 16), to: 8) + Self.padded(String(high, radix: 16), to: 8)
  }

  /// The first of the two hashes of a text's UTF-8.
  static func number(of text: String) -> Int {
    var (text, hash) = (text, ShelfHash())
    text.withUTF8 { hash.add($0) }
    return Int(hash.low)
  }

  private static func padded(_ digits: String, to length: Int) -> String {
    String(repeating: "0", count: length - digits.utf8.count) + digits
  }
}
