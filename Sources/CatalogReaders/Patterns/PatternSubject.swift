/// The UTF-8 of the text that a machine runs over, valid while it runs.
struct PatternSubject {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Stands behind the last scalar; no scalar has this value.
  private static let endOfText = UInt32.max

  var end: Int { bytes.count }

  /// The scalar that begins at an offset, and its length in bytes, 0 at the end of the text.
  /// A byte that begins no scalar reads as U+FFFD.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < end else { return (Self.endOfText, 0) }
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, offset + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in (offset + 1)..<(offset + length) {
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (value, length)
  }

  func holds(_ assertion: PatternAssertion, at offset: Int) -> Bool {
    switch assertion {
    case .startOfText: offset == 0
    case .endOfText: offset == end
    case .wordBoundary: isWord(at: offset - 1) != isWord(at: offset)
    }
  }

  /// The first of some offsets whose byte is marked.
  func firstOffset(in offsets: Range<Int>, of isMarked: [Bool]) -> Int? {
    for offset in offsets where isMarked[Int(bytes[offset])] { return offset }
    return nil
  }

  private func isWord(at offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    switch bytes[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return true
    default: return false
    }
  }
}
