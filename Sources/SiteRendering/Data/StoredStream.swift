/// A zlib stream whose bytes are stored as they are (RFC 1950; RFC 1951, 3.2.4), in blocks that end
/// with a line.
struct StoredStream {
  /// What was written so far, all blocks but the last.
  private var written: [UInt8]
  private var block: [UInt8]
  private var checksum = Adler32()

  private static let mostBytes = Int(UInt16.max)

  /// A stream behind other bytes, with room for `room` more: memory that nothing is written to costs nothing, but
  /// what must grow is copied.
  init(after head: [UInt8] = [], room: Int = 0) {
    written = []
    written.reserveCapacity(head.count + room)
    // Deflate, a window of 32 KiB; no dictionary, the fastest level.
    written += head + [0x78, 0x01]
    block = []
    block.reserveCapacity(Self.mostBytes)
  }

  /// Adds a line, given in parts, of at most 65,535 bytes.
  mutating func add(_ line: String...) {
    let size = line.reduce(0) { $0 + $1.utf8.count }
    if block.count + size > Self.mostBytes { endBlock(isLast: false) }
    for var part in line { part.withUTF8 { block.append(contentsOf: $0) } }
  }

  /// Everything, with the end of the stream.
  consuming func finished() -> [UInt8] {
    endBlock(isLast: true)
    written += checksum.bytes
    return written
  }

  private mutating func endBlock(isLast: Bool) {
    let length = UInt16(truncatingIfNeeded: block.count)
    written.append(isLast ? 1 : 0)
    written += Self.littleEndian(length) + Self.littleEndian(~length)
    written += block
    checksum.add(block)
    block.removeAll(keepingCapacity: true)
  }

  private static func littleEndian(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }
}
