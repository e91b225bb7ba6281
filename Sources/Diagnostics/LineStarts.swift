/// The offsets at which the lines of a text begin, in rising order; little more than two bytes each.
///
/// A collection of byte offsets, never empty: the first line begins at 0.
package struct LineStarts: Sendable, RandomAccessCollection {
  /// The lower 16 bits of each offset.
  private var lows: [UInt16] = []
  /// The lines, counted from 0, with which the upper bits of the offsets grow by one; rising.
  private var carries: [Int] = []

  /// The lines of a text in UTF-8, which end at line feeds.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    lows.reserveCapacity(bytes.count { $0 == UInt8(ascii: "\n") } + 1)
    add(0)
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { add(offset + 1) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { lows.count }

  package subscript(line: Int) -> Int {
    carryCount(to: line) << 16 + Int(lows[line])
  }

  /// How many carries stand at a line or before it, found by bisection.
  private func carryCount(to line: Int) -> Int {
    var low = 0
    var high = carries.count
    while low < high {
      let middle = (low + high) / 2
      if carries[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func add(_ offset: Int) {
    while offset >> 16 > carries.count { carries.append(lows.count) }
    lows.append(UInt16(truncatingIfNeeded: offset))
  }
}
