/// A zlib stream whose bytes are stored as they are (RFC 1950; RFC 1951, 3.2.4), in blocks that end
/// with a line.
struct StoredStream {
  private var blocks: [UInt8] = []
  private var block: [UInt8] = []
  private var checksum = Adler32()

  private static let mostBytes = Int(UInt16.max)

  /// Adds a line of at most 65,535 bytes.
  mutating func add(_ line: String) {
    if block.count + line.utf8.count > Self.mostBytes { endBlock(isLast: false) }
    block += line.utf8
  }

  /// The stream as far as it was added.
  var bytes: [UInt8] {
    var whole = self
    whole.endBlock(isLast: true)
    // Deflate, a window of 32 KiB; no dictionary, the fastest level.
    return [0x78, 0x01] + whole.blocks + Self.bigEndian(whole.checksum.value)
  }

  private mutating func endBlock(isLast: Bool) {
    let length = UInt16(truncatingIfNeeded: block.count)
    blocks.append(isLast ? 1 : 0)
    blocks += Self.littleEndian(length) + Self.littleEndian(~length)
    blocks += block
    checksum.add(block)
    block = []
  }

  private static func littleEndian(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
