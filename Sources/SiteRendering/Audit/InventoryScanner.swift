/// Finds the addresses in `objects.inv`, as we write it: a zlib stream of stored blocks that each end
/// with a line.
struct InventoryScanner {
  /// Where the addresses stand.
  private(set) var addresses: [Range<Int>] = []
  private var checksum = Adler32()

  /// Whether the file is whole: four lines, a stream whose checksum fits, five words a line.
  mutating func scan(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "# Sphinx inventory version 2\n".utf8),
      var offset = Self.end(ofLines: 4, in: bytes),
      bytes[offset...].starts(with: [0x78, 0x01])
    else { return false }
    offset += 2
    var isLast = false
    while !isLast {
      guard let block = Self.block(at: offset, in: bytes), lines(bytes, block) else { return false }
      isLast = bytes[offset] == 1
      offset = block.upperBound
    }
    return bytes[offset...].elementsEqual(checksum.bytes)
  }

  private static func end(ofLines count: Int, in bytes: [UInt8]) -> Int? {
    var left = count
    let last = bytes.firstIndex { byte in
      if byte == 0x0A { left -= 1 }
      return left == 0
    }
    return last.map { $0 + 1 }
  }

  /// A stored block's bytes, behind its kind, its length and the complement of that.
  private static func block(at offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    let start = offset + 5
    guard start <= bytes.count, bytes[offset] <= 1 else { return nil }
    let length = Int(bytes[offset + 1]) | Int(bytes[offset + 2]) << 8
    let complement = Int(bytes[offset + 3]) | Int(bytes[offset + 4]) << 8
    guard length ^ complement == 0xFFFF, start + length <= bytes.count else { return nil }
    return start..<start + length
  }

  private mutating func lines(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    checksum.add(Array(bytes[block]))
    guard block.isEmpty || bytes[block.upperBound - 1] == 0x0A else { return false }
    for line in bytes[block].split(separator: 0x0A) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      guard words.count == 5 else { return false }
      addresses.append(words[3].startIndex..<words[3].endIndex)
    }
    return true
  }
}
