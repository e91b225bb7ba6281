/// Values as bytes, one behind the other, as a later build reads them back with ``PackedReader``.
/// Numbers take as many bytes as they need, seven bits each, the lowest first (LEB128).
package struct PackedBytes: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// With room for about `capacity` bytes.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  private mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number that is as likely large as small: eight bytes, the lowest first.
  package mutating func add(checksum: UInt64) {
    withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Such numbers, after their count.
  package mutating func add(checksums: [UInt64]) {
    add(checksums.count)
    checksums.map { $0.littleEndian }.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// Numbers, after their count.
  package mutating func add(numbers: [Int32]) {
    add(numbers.count)
    for number in numbers { add(Int(number)) }
  }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Bytes, after their count.
  package mutating func add(bytes: [UInt8]) {
    add(bytes.count)
    self.bytes += bytes
  }

  /// A value that may be missing.
  mutating func add<Value>(
    _ value: Value?, _ write: (inout PackedBytes, Value) -> Void
  ) {
    add(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  /// How many there are, and each of them.
  package mutating func add<Value>(
    _ values: some Collection<Value>, _ write: (inout PackedBytes, Value) -> Void
  ) {
    add(values.count)
    for value in values { write(&self, value) }
  }

  mutating func add(_ text: String?) { add(text) { $0.add($1) } }

  mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }
}
