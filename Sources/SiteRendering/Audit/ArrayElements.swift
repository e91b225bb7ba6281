import ContentModel

/// What was seen of an array.
struct ArrayElements {
  var count = 0
  private(set) var isUnique = true
  private var hashes: Set<UInt64> = []

  mutating func add(_ element: Slice<UnsafeBufferPointer<UInt8>>) {
    if !hashes.insert(ContentHash.of(Array(element))).inserted { isUnique = false }
  }
}
