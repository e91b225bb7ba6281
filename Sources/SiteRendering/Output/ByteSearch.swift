extension UnsafeBufferPointer<UInt8> {
  /// Where a byte is found first from there on; `nil` where it is not.
  ///
  /// Looks at eight bytes in one step: those of the word that are the byte become zero, and subtracting
  /// one from each sets the highest bit of the first of these (Hacker's Delight, section 6-1).
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let pattern = ones &* UInt64(byte)
    let bytes = UnsafeRawBufferPointer(self)
    var place = start
    while place + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let rest = UInt64(littleEndian: word) ^ pattern
      let found = (rest &- ones) & ~rest & (ones &<< 7)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count {
      if self[place] == byte { return place }
      place += 1
    }
    return nil
  }
}
