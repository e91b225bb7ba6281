/// The offsets at which the lines of a text begin, in rising order; four bytes each.
///
/// A collection of byte offsets, never empty: the first line begins at 0.
package struct LineStarts: Sendable, RandomAccessCollection {
  /// The lower 32 bits of each offset.
  private var lows: [UInt32] = []
  /// The lines, counted from 0, with which the upper bits of the offsets grow by one.
  private var carries: [Int] = []

  /// The lines of a text in UTF-8, which end at line feeds.
  package init(of bytes: UnsafeBufferPointer<UInt8>) {
    lows.reserveCapacity(bytes.count { $0 == UInt8(ascii: "\n") } + 1)
    add(0)
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { add(offset + 1) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { lows.count }

  package subscript(line: Int) -> Int {
    let low = Int(lows[line])
    return carries.isEmpty ? low : carries.count { $0 <= line } << 32 + low
  }

  private mutating func add(_ offset: Int) {
    while offset >> 32 > carries.count { carries.append(lows.count) }
    lows.append(UInt32(truncatingIfNeeded: offset))
  }
}
