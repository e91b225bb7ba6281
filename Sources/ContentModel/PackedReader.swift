/// Reads back what ``PackedBytes`` wrote, in the same order.
///
/// Whoever reads must look at ``isWhole`` at the end: bytes that are no such values give zeros and
/// empty texts, and never more of them than there are bytes.
package struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private var isSound = true

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// Whether everything that was asked for was there, and nothing else is.
  package var isWhole: Bool { isSound && offset == bytes.endIndex }

  mutating func integer() -> Int { Int(Int64(bitPattern: word())) }

  private mutating func word() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.endIndex, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return number }
      shift += 7
    }
    isSound = false
    return 0
  }

  /// A number of 64 bits that is likely to be large.
  package mutating func checksum() -> UInt64 {
    guard bytes.endIndex - offset >= 8 else {
      isSound = false
      return 0
    }
    var number: UInt64 = 0
    for place in 0..<8 { number |= UInt64(bytes[offset + place]) &<< UInt64(8 * place) }
    offset += 8
    return number
  }

  /// Such numbers, after their count.
  package mutating func checksums() -> [UInt64] {
    let count = count()
    guard count <= (bytes.endIndex - offset) / 8 else {
      isSound = false
      return []
    }
    let start = offset - bytes.startIndex
    offset += 8 * count
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8 * $0, as: UInt64.self))
      }
    }
  }

  /// A text, of whose UTF-8 the number of bytes comes first.
  package mutating func text() -> String {
    let count = integer()
    guard count >= 0, count <= bytes.endIndex - offset else {
      isSound = false
      return ""
    }
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  /// Bytes, of which the count comes first.
  package mutating func byteList() -> [UInt8] { Array(byteSlice()) }

  /// The same without a copy: it keeps all that is read.
  package mutating func byteSlice() -> ArraySlice<UInt8> {
    let count = count()
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func optional<Value>(_ read: (inout PackedReader) -> Value) -> Value? {
    integer() == 1 ? read(&self) : nil
  }

  /// Values that the closure reads one by one, after their count; as many as there are where some are missing.
  package mutating func list<Value>(_ read: (inout PackedReader) -> Value) -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    while values.count < count, isSound { values.append(read(&self)) }
    return values
  }

  /// How many values come next. Each takes a byte at least, so there are never more than bytes.
  mutating func count() -> Int {
    let count = integer()
    guard count >= 0, count <= bytes.endIndex - offset else {
      isSound = false
      return 0
    }
    return count
  }

  /// Numbers that were added as a list of integers, of which 32 bits are read.
  package mutating func numbers() -> [Int32] {
    let count = count()
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    bytes.withUnsafeBufferPointer { bytes in
      var place = offset - self.bytes.startIndex
      while numbers.count < count, isSound {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        var byte: UInt8 = 0x80
        while byte > 0x7F, shift < 64, place < bytes.count {
          byte = bytes[place]
          number |= UInt64(byte & 0x7F) &<< shift
          shift += 7
          place += 1
        }
        isSound = byte < 0x80
        if isSound { numbers.append(Int32(truncatingIfNeeded: number)) }
      }
      offset = self.bytes.startIndex + place
    }
    return numbers
  }

  mutating func optionalText() -> String? { optional { $0.text() } }

  mutating func texts() -> [String] { list { $0.text() } }
}
