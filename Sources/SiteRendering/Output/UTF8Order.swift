extension String {
  /// Whether its UTF-8 comes first.
  package func precedesInUTF8(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { left.precedes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether its bytes come first.
  func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let common = Swift.min(count, other.count)
    var offset = 0
    // Most paths begin alike, so eight bytes are looked at in one step.
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    while offset + 8 <= common,
      left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    {
      offset += 8
    }
    while offset < common, self[offset] == other[offset] { offset += 1 }
    guard offset < common else { return count < other.count }
    return self[offset] < other[offset]
  }
}
