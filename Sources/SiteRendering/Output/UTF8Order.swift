extension String {
  /// Whether its UTF-8 comes first.
  func precedesInUTF8(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { left.precedes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether its bytes come first.
  package func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let common = commonLength(other)
    guard common < count, common < other.count else { return count < other.count }
    return self[common] < other[common]
  }

  /// With how many of the same bytes both begin.
  func commonLength(_ other: UnsafeBufferPointer<UInt8>) -> Int {
    let most = Swift.min(count, other.count)
    var length = 0
    // Most paths begin alike, so eight bytes are looked at in one step.
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    while length + 8 <= most,
      left.loadUnaligned(fromByteOffset: length, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: length, as: UInt64.self)
    {
      length += 8
    }
    while length < most, self[length] == other[length] { length += 1 }
    return length
  }
}
